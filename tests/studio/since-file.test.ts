import { describe, expect, test } from 'vitest';
import { isInFile, sinceFile } from '../../src/studio/keep/since-file';
import type { Work } from '../../src/studio/work/state';

const MINUTE = 60_000;

/** A dossier begun at nought, with deeds at these minutes. */
const work = (minutes: readonly number[], saved?: Work['saved']): Pick<Work, 'deeds' | 'saved'> => ({
  deeds: [0, ...minutes].map((at, i) => ({
    seq: i + 1,
    label: { what: 'title', of: '' },
    splices: [],
    at: at * MINUTE,
  })),
  ...(saved ? { saved } : {}),
});

describe('the last file', () => {
  test('is not missed where nothing was done since, however long ago', () => {
    expect(sinceFile(work([]), 1000 * MINUTE)).toEqual({ time: 1000 * MINUTE, changes: 0, due: false });
    const saved = work([1], { at: 2 * MINUTE, seq: 2 });
    expect(sinceFile(saved, 1000 * MINUTE)).toMatchObject({ changes: 0, due: false });
    expect(isInFile(saved)).toBe(true);
  });

  test('is due thirty minutes after what is in none was done', () => {
    const one = work([50], { at: 2 * MINUTE, seq: 1 });
    expect(sinceFile(one, 79 * MINUTE)).toMatchObject({ changes: 1, due: false });
    expect(sinceFile(one, 80 * MINUTE)).toEqual({ time: 78 * MINUTE, changes: 1, due: true });
    expect(isInFile(one)).toBe(false);
  });

  test('is due after a hundred changes, and a clock that was set back changes nothing of it', () => {
    const many = work(Array.from({ length: 100 }, () => 1));
    expect(sinceFile(many, MINUTE).due).toBe(true);
    expect(sinceFile(many, -100 * MINUTE)).toEqual({ time: 0, changes: 100, due: true });
    expect(sinceFile(work([1, 1]), -100 * MINUTE).due).toBe(false);
  });
});
