import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startKeeping } from '../../src/studio/keep/keeping';
import type { Kept, Keeper } from '../../src/studio/keep/keeper';
import type { Work } from '../../src/studio/work/state';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A work after so many deeds. */
const after = (count: number): Work => ({
  id: 'w',
  folder: 'w',
  files: { 'dossier.yaml': `title: ${count}\n` },
  deeds: Array.from({ length: count }, (_, i) => ({
    seq: i + 1,
    label: { what: 'title', of: '' },
    splices: [],
    at: i,
  })),
});

/** A store whose writes take as long as they are told to, in ms. */
function slow(): { keeper: Keeper; kept: () => Kept | undefined; takes: (ms: number) => void } {
  let kept: Kept | undefined;
  let takes = 1;
  return {
    kept: () => kept,
    takes: (ms) => void (takes = ms),
    keeper: {
      list: async () => (kept ? [kept] : []),
      history: async () => [],
      forget: async () => {},
      write: async (one) => {
        await new Promise((done) => setTimeout(done, takes));
        kept = one;
        return one.seq;
      },
    },
  };
}

test('what is asked to reach the disk is the latest state, also when that moment comes in the middle of a write', async () => {
  const { keeper, kept, takes } = slow();
  const writer = startKeeping(keeper, { kept: () => {}, failed: () => {}, elsewhere: () => {} });
  // The first write is to disk, and the second is not: that is made up for later.
  writer.keep(after(1));
  await vi.advanceTimersByTimeAsync(100);
  writer.keep(after(2));
  await vi.advanceTimersByTimeAsync(1400);
  // The last letter is on its way to the store while the second state’s turn to reach the disk comes.
  takes(300);
  writer.keep(after(3));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept()?.seq).toBe(3);
  expect(kept()?.files).toEqual(after(3).files);
});
