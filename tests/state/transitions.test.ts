import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../src/state/url/patch';
import { enterStep } from '../../src/state/selectors/tour';
import * as move from '../../src/state/transitions';
import { urlContext } from '../../src/state/url/url-context';
import { dossier, links } from './small-dossier';

const context = urlContext(dossier, links);
const opening = context.opening;

describe('selecting', () => {
  it('is idempotent: the same mark again is the same state', () => {
    const once = move.selectMark(opening, 'ARM', links);
    expect(once.select).toBe('ARM');
    expect(move.selectMark(once, 'ARM', links)).toBe(once);
  });

  it('keeps the passage only when it is one of the new mark’s', () => {
    const reading = { ...opening, select: 'ARM', passage: '1.1' };
    expect(move.selectMark(reading, 'r1', links).passage).toBe('1.1');
    expect(move.selectMark(reading, 'r2', links).passage).toBeNull();
  });

  it('keeps the selection only when a chosen passage belongs to it', () => {
    const selected = { ...opening, select: 'r1' };
    expect(move.selectPassage(selected, '1.1', links)).toMatchObject({ select: 'r1', passage: '1.1' });
    expect(move.selectPassage(selected, '7.2', links)).toMatchObject({ select: null, passage: '7.2' });
  });
});

describe('walking the passages', () => {
  const list = ['1.1', '2.1', '7.2'];
  it('begins at either end and stops at either end', () => {
    expect(move.stepPassage(opening, 1, list).passage).toBe('1.1');
    expect(move.stepPassage(opening, -1, list).passage).toBe('7.2');
    const last = { ...opening, passage: '7.2' };
    expect(move.stepPassage(last, 1, list)).toBe(last);
    expect(move.stepPassage(last, -1, list).passage).toBe('2.1');
    const first = { ...opening, passage: '1.1' };
    expect(move.stepPassage(first, -1, list)).toBe(first);
    expect(move.stepPassage(opening, 1, [])).toBe(opening);
  });
});

describe('Escape', () => {
  it('lets go of everything chosen at once, then of the voice, then of nothing', () => {
    const busy = { ...opening, select: 'ARM', passage: '1.1', voice: 'speaker' as const };
    const first = move.clear(busy);
    expect(first).toMatchObject({ select: null, passage: null, voice: 'speaker' });
    const second = move.clear(first);
    expect(second.voice).toBe('all');
    expect(move.clear(second)).toBe(second);
  });
});

describe('the camera', () => {
  it('is rounded to what a link carries, and ignored when it is no number', () => {
    const moved = move.setCamera(opening, { lon: 44.5139, lat: -0.001, across: 299.6 });
    expect(moved.camera).toEqual({ lon: 44.51, lat: 0, across: 300 });
    expect(move.setCamera(moved, { lon: 44.5141, lat: 0, across: 300.2 })).toBe(moved);
    expect(move.setCamera(moved, { lon: Number.NaN, lat: 0, across: 300 })).toBe(moved);
    expect(move.setCamera(moved, null).camera).toBeNull();
  });
});

describe('patches', () => {
  it('change what they name and nothing else', () => {
    const { state, complaints } = applyPatch({ ...opening, lang: 'hy' }, { select: 'ARM', year: '1999' }, context);
    expect(state).toEqual({ ...opening, lang: 'hy', select: 'ARM', year: '1999' });
    expect(complaints).toEqual([]);
  });

  it('give the same state back when nothing changes', () => {
    const state = { ...opening, camera: { lon: -20, lat: 55, across: 11000 } };
    expect(applyPatch(state, { camera: 'washington', voice: 'all' }, context).state).toBe(state);
  });

  it('undo with an empty value', () => {
    const busy = { ...opening, select: 'ARM', passage: '1.1', layer: 'none' };
    expect(applyPatch(busy, { select: '', passage: '', layer: '' }, context).state).toEqual(opening);
  });

  it('leave as it was what they say badly, and read own properties only', () => {
    const busy = { ...opening, layer: 'overlap' };
    const patch = Object.assign(Object.create({ select: 'ARM' }) as Record<string, string>, { layer: 'NATO' });
    const { state, complaints } = applyPatch(busy, patch, context);
    expect(state).toBe(busy);
    expect(complaints).toEqual([{ param: 'layer', value: 'NATO', reason: 'unknown' }]);
  });
});

describe('steps', () => {
  it('take their whole view, keep the language and stay within the tour', () => {
    const busy = { ...opening, select: 'RUS', voice: 'record' as const, lang: 'ru' };
    expect(enterStep(busy, 1, context)).toEqual({ ...opening, lang: 'ru', step: 1 });
    expect(enterStep(busy, 9, context)).toMatchObject({ step: 2, select: 'ARM', passage: '2.1', lang: 'ru' });
    expect(enterStep(busy, 0, context).step).toBe(1);
  });
});
