import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { freeze } from '../../src/studio/dossier/freeze';
import type { Files } from '../../src/studio/dossier/files';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { addFrame, aimFrame, isMapless, moveFrame, placeActor, removeFrame, setMap } from '../../src/studio/edit/map';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { readCoordinates } from '../../src/studio/map/coordinates';
import { draftFrames } from '../../src/studio/map/draft-frames';
import { aimOf, capitalOf, townsNamed } from '../../src/studio/map/towns';

describe('coordinates', () => {
  test.each([
    ['40°11′N 44°31′E', [44.5167, 40.1833]],
    ['40° 11\' 0" N, 44° 31\' 0" E', [44.5167, 40.1833]],
    ['40.18, 44.51', [44.51, 40.18]],
    ['40.18 44.51', [44.51, 40.18]],
    ['44.51 E, 40.18 N', [44.51, 40.18]],
    ['-33.87, 151.21', [151.21, -33.87]],
    ['33.87 S 151.21 E', [151.21, -33.87]],
    ['40,18; 44,51', [44.51, 40.18]],
    ['55,75° с 37,6° в'.toUpperCase(), [37.6, 55.75]],
    ['https://www.openstreetmap.org/#map=12/40.18/44.51', [44.51, 40.18]],
    ['https://www.google.com/maps/@40.18,44.51,12z', [44.51, 40.18]],
    ['https://www.openstreetmap.org/?mlat=40.18&mlon=44.51#map=5/1/2', [2, 1]],
  ])('%s is read', (given, at) => expect(readCoordinates(given)?.at).toEqual(at));

  test('numbers that are a point only the other way round are taken so, and it is said', () => {
    expect(readCoordinates('151.21, -33.87')).toEqual({ at: [151.21, -33.87], swapped: true });
    expect(readCoordinates('-33.87, 151.21')?.swapped).toBe(false);
  });

  test.each([
    '',
    'Yerevan',
    '40',
    '40 44 12',
    '400, 500',
    '95 N 44 E',
    'https://example.org/40.18,44.51/x y',
    '40 N 44 N',
  ])('“%s” is none', (given) => expect(readCoordinates(given)).toBeNull());
});

test('capitals are found by their own name and by their country’s, in the dossier’s language too', () => {
  expect(townsNamed('Armenia', 'en')[0]).toMatchObject({ name: 'Yerevan', at: [44.51, 40.18], country: 'ARM' });
  expect(townsNamed('yere', 'en')[0]!.name).toBe('Yerevan');
  expect(townsNamed('Армения', 'ru')[0]!.name).toBe('Ереван');
  expect(townsNamed('x', 'en')).toEqual([]);
  expect(townsNamed('Nowhere at all', 'en')).toEqual([]);
});

const start = (): Files => {
  let files = freeze(['Headline', 'Armenia met Russia. It ended.'], {
    lang: 'en',
    publisher: 'The Paper',
    url: 'https://example.org/',
    date: '',
  });
  files = giveVoice(files, '1.1', 'reporter', 'reports');
  files = keepStatement(files, {
    from: ['Armenia'],
    verb: 'met',
    to: ['Russia'],
    type: 'speaks',
    passage: '1.1',
  }).files;
  return addActor(files, 'The bridge', 'place').files;
};
const errors = (files: Files): readonly string[] => {
  const parsed = parseDossier('paper', files);
  return parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

test('a place puts an actor on the map, which then there is; taking it off leaves no trace of it', () => {
  const files = start();
  expect(isMapless(written(files))).toBe(true);
  const placed = placeActor(files, 'the-bridge', [44.51, 40.18], 'Yerevan');
  expect(isMapless(written(placed))).toBe(false);
  expect(written(placed).entities.at(-1)).toMatchObject({ place: [44.51, 40.18], placeName: 'Yerevan' });
  expect(errors(placed)).toEqual([]);
  const off = setMap(placeActor(placed, 'the-bridge', undefined), false);
  const lines = (one: Files): string[] => one['dossier.yaml']!.split('\n').sort();
  expect(lines(off)).toEqual(lines(files));
});

test('frames are drafted from what is on the map, aimed by actors or by numbers, moved and taken out', () => {
  let files = setMap(start(), true);
  const drafts = draftFrames(written(files), capitalOf);
  expect(drafts).toEqual([{ around: 'ARM', fit: ['ARM'] }, { fit: ['ARM', 'RUS'] }]);
  files = addFrame(files, { label: 'Around Armenia', fit: drafts[0]!.fit });
  files = addFrame(files, { label: 'Everything', fit: drafts[1]!.fit });
  expect(draftFrames(written(files), capitalOf)).toEqual([]);
  expect(errors(files)).toEqual([]);
  files = moveFrame(files, 'everything', -1);
  expect(written(files).frames.map(({ id }) => id)).toEqual(['everything', 'around-armenia']);
  const aim = aimOf(written(files), ['ARM', 'RUS'])!;
  files = aimFrame(files, 'everything', aim);
  expect(written(files).frames[0]).toMatchObject({ centre: aim.centre, across: aim.across });
  expect(written(files).frames[0]).not.toHaveProperty('fit');
  files = aimFrame(files, 'everything', { fit: ['RUS'] });
  expect(written(files).frames[0]).not.toHaveProperty('centre');
  expect(errors(files)).toEqual([]);
  files = removeFrame(removeFrame(files, 'everything'), 'around-armenia');
  expect(written(files).frames).toEqual([]);
  expect(errors(files)).toEqual([]);
});
