import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToView, readViewState, writeViewState } from '../../src/state/url/codec';
import { roundMapView } from '../../src/state/map-view';
import { viewOfStep } from '../../src/state/selectors/tour';
import { normaliseCamera } from '../../src/state/url/camera-param';
import { urlContext } from '../../src/state/url/url-context';
import { NETWORK_PICTURES } from '../../src/domain/view-params';
import type { ViewState } from '../../src/state/view-state';
import { dossier, links } from './small-dossier';

const context = urlContext(dossier, links);
const opening = context.opening;
const read = (search: string) => readViewState(search, context);

const marks = [...context.marks];
const chosen = fc.constantFrom(...marks, null).chain((select) =>
  fc.record({
    select: fc.constant(select),
    passage: fc.constantFrom(null, ...(select === null ? context.passages : links.passagesOf(select))),
  }),
);
const day = fc
  .date({ min: new Date('1994-01-01'), max: new Date('2026-06-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const year = fc.oneof(
  fc.constant(null),
  day,
  day.map((date) => date.slice(0, 4)),
);
const camera = fc
  .oneof(
    fc.constant(null),
    fc.constantFrom(...context.presets.values()),
    fc
      .record({
        lon: fc.double({ min: -200, max: 200, noNaN: true }),
        lat: fc.double({ min: -100, max: 100, noNaN: true }),
        across: fc.double({ min: 0, max: 30000, noNaN: true }),
      })
      .map(roundMapView),
  )
  .map((view) => normaliseCamera(view, context.presets));
const valid: fc.Arbitrary<ViewState> = fc
  .tuple(
    chosen,
    fc.record({
      voice: fc.constantFrom('all', 'speaker', 'reporter', 'record', '@galuzin', '@outlet,record'),
      layer: fc.constantFrom(...context.layers),
      year,
      camera,
      step: fc.constantFrom(null, 1, 2),
      picture: fc.constantFrom(null, ...NETWORK_PICTURES),
      lang: fc.constantFrom(...dossier.languages),
    }),
  )
  .map(([choice, rest]) => ({ ...choice, ...rest }));

const nearlyQuery = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('select', 'passage', 'voice', 'layer', 'year', 'camera', 'step', 'picture', 'lang'),
        fc.string(),
      ),
      fc.oneof(
        fc.constantFrom('ARM', '1.1', 'speaker', 'overlap', '1999', '45,41,300', '2', 'hy', '', '%', '__proto__'),
        fc.string({ unit: 'binary' }),
      ),
    ),
  )
  .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);

describe('a view and its link', () => {
  it('reads back every valid view it writes', () => {
    fc.assert(
      fc.property(valid, (state) => {
        const { state: again, complaints } = read(writeViewState(state, '', context));
        expect(again).toEqual(state);
        expect(complaints).toEqual([]);
      }),
    );
  });

  it('writes one canonical link, whatever link the view came from', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyQuery, fc.string()), (search) => {
        const once = writeViewState(read(search).state, '', context);
        expect(writeViewState(read(once).state, '', context)).toBe(once);
      }),
    );
  });

  it('never throws and always gives a valid view', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyQuery, fc.string({ unit: 'binary' })), (search) => {
        const { state } = read(search);
        expect(state.select === null || context.marks.has(state.select)).toBe(true);
        expect(context.layers.has(state.layer)).toBe(true);
        expect(context.languages.has(state.lang)).toBe(true);
        if (state.select !== null && state.passage !== null) {
          expect(links.passagesOf(state.select)).toContain(state.passage);
        }
      }),
    );
  });

  it('says nothing for the opening view, and leaves defaults out', () => {
    expect(writeViewState(opening, '', context)).toBe('');
    expect(writeViewState({ ...opening, select: 'ARM', year: '1999' }, '', context)).toBe('?select=ARM&year=1999');
    expect(read('').state).toEqual(opening);
  });

  it('opens on the day the story is told from, and says today where it is not that', () => {
    const told = { ...dossier, storyDate: '2010-05' };
    const { opening: then } = urlContext(told, links);
    expect(then.year).toBe('2010-05-31');
    const of = urlContext(told, links);
    expect(writeViewState(then, '', of)).toBe('');
    expect(writeViewState({ ...then, year: null }, '', of)).toBe('?year=today');
    expect(readViewState('?year=Today', of).state.year).toBeNull();
    expect(readViewState('?select=ARM', of).state.year).toBe('2010-05-31');
  });

  it('keeps foreign parameters as they stand', () => {
    const search = '?utm_source=a%20b+c&select=RUS&x&%E0%A4%A=1&?select=no';
    expect(writeViewState({ ...opening, select: 'ARM' }, search, context)).toBe(
      '?utm_source=a%20b+c&x&%E0%A4%A=1&?select=no&select=ARM',
    );
    expect(writeViewState(opening, '?a=1&select=ARM', context)).toBe('?a=1');
  });

  it('writes cameras with readable commas, and presets by name', () => {
    const at = { lon: 44.51, lat: -40.2, across: 300 };
    expect(writeViewState({ ...opening, camera: at }, '', context)).toBe('?camera=44.51,-40.2,300');
    expect(writeViewState(read('?camera=-20,55,11000').state, '', context)).toBe('?camera=washington');
    expect(read('?camera=south-caucasus').state.camera).toBeNull();
    expect(read('?camera=44.51987,40,300.4').state.camera).toEqual({ lon: 44.52, lat: 40, across: 300 });
  });

  it('links to a view from any address', () => {
    expect(linkToView({ ...opening, layer: 'EU & co' }, 'https://example.org/a/?q=1#p', context)).toBe(
      'https://example.org/a/?layer=EU+%26+co#p',
    );
  });
});

describe('addresses that have been through other hands', () => {
  it.each([
    ['?select=ARM.'],
    ['?select=ARM)'],
    ['?select=arm%20'],
    ['?select=ARM?utm_source=x'],
    ['?Select=ARM'],
    ['?SELECT=arm&lang=en_GB'],
  ])('%s is understood', (search) => {
    const { state, complaints } = read(search);
    expect([state.select, complaints]).toEqual(['ARM', []]);
  });

  it('takes a second query apart, and keeps what is not ours as it stands', () => {
    const { state } = read('?select=ARM?layer=overlap');
    expect([state.select, state.layer]).toEqual(['ARM', 'overlap']);
    expect(writeViewState({ ...opening, select: 'ARM' }, '?a=b?c&select=RUS', context)).toBe('?a=b?c&select=ARM');
  });
});

describe('a link to a step', () => {
  it('shows the whole step and says only its number', () => {
    const { state } = read('?step=2');
    expect(state).toMatchObject({ step: 2, select: 'ARM', passage: '2.1', layer: 'overlap', year: '2024' });
    expect(state).toEqual(viewOfStep(2, context));
    expect(writeViewState(state, '', context)).toBe('?step=2');
  });

  it('says what differs from the step, also where it is undone', () => {
    const undone = { ...viewOfStep(2, context), select: null, passage: null };
    expect(writeViewState(undone, '', context)).toBe('?select=&passage=&step=2');
    expect(read('?select=&passage=&step=2').state).toEqual(undone);
  });
});

describe('what a link may not say', () => {
  it.each([
    ['?select=FRA', 'select', 'unknown'],
    ['?select=constructor', 'select', 'unknown'],
    ['?passage=9.9', 'passage', 'unknown'],
    ['?voice=toString', 'voice', 'unknown'],
    ['?layer=NATO', 'layer', 'unknown'],
    ['?lang=fr', 'lang', 'unknown'],
    ['?year=1990', 'year', 'out-of-range'],
    ['?year=2027', 'year', 'out-of-range'],
    ['?year=2026-06-29', 'year', 'out-of-range'],
    ['?year=2023-02-29', 'year', 'malformed'],
    ['?year=2023-05', 'year', 'malformed'],
    ['?camera=1,2', 'camera', 'malformed'],
    ['?camera=NaN,2,300', 'camera', 'malformed'],
    ['?camera=1e1,2,300', 'camera', 'malformed'],
    ['?camera=181,2,300', 'camera', 'out-of-range'],
    ['?camera=1,2,3', 'camera', 'out-of-range'],
    ['?camera=paris', 'camera', 'unknown'],
    ['?step=0', 'step', 'malformed'],
    ['?step=3', 'step', 'out-of-range'],
  ])('%s falls back and says so', (search, param, reason) => {
    const { state, complaints } = read(search);
    expect(state).toEqual(opening);
    expect(complaints).toEqual([{ param, value: search.split('=')[1], reason }]);
  });

  it('takes years at both ends', () => {
    for (const value of ['1994', '1994-01-01', '2026', '2026-06-28', '2024-02-29']) {
      expect(read(`?year=${value}`).state.year).toBe(value);
    }
  });

  it('takes the first of a repeated parameter', () => {
    const { state, complaints } = read('?select=ARM&select=RUS');
    expect(state.select).toBe('ARM');
    expect(complaints).toEqual([{ param: 'select', value: 'RUS', reason: 'repeated' }]);
  });

  it('lets go of a passage that is not of the selection', () => {
    const { state, complaints } = read('?select=r1&passage=2.1');
    expect(state).toMatchObject({ select: 'r1', passage: null });
    expect(complaints).toEqual([{ param: 'passage', value: '2.1', reason: 'not-of-selection' }]);
  });

  it('finds nothing odd in an entity with an odd name', () => {
    expect(read('?select=__proto__').state.select).toBe('__proto__');
    expect(read('?__proto__=ARM&constructor=1&hasOwnProperty=x').state).toEqual(opening);
    expect(({} as Record<string, unknown>)['ARM']).toBeUndefined();
  });
});

describe('an address typed by hand', () => {
  it('finds ids, words and frames in any letter case, and writes them as they are', () => {
    const { state, complaints } = read('?select=arm&voice=SPEAKER&layer=OVERLAP&lang=HY&camera=Washington');
    expect(complaints).toEqual([]);
    expect(state).toMatchObject({ select: 'ARM', voice: 'speaker', layer: 'overlap', lang: 'hy' });
    expect(writeViewState(state, '', context)).toBe(
      '?select=ARM&voice=speaker&layer=overlap&camera=washington&lang=hy',
    );
  });
});
