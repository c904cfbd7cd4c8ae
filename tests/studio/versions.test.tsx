import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/studio/app';
import { sampleFiles } from '../../src/studio/open/sample';
import { EVERY, isDue, tooMany, type Version } from '../../src/studio/keep/versions';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { memoryKeeper, memoryVersions } from '../support/memory-browser';

beforeEach(() => localStorage.clear());

const version = (seq: number, at: number, letters = 10): Version => ({
  work: 'w',
  seq,
  at,
  taken: at,
  why: 'time',
  files: { 'dossier.yaml': 'x'.repeat(letters) },
});

describe('which states are kept', () => {
  test('one is due after ten minutes, where none is, and where the clock was set back', () => {
    expect(isDue(undefined, 0)).toBe(true);
    expect(isDue(1000, 1000 + EVERY - 1)).toBe(false);
    expect(isDue(1000, 1000 + EVERY)).toBe(true);
    expect(isDue(1000, 999)).toBe(true);
  });

  test('they stay few enough and fit, and the first and the newest are never let go of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 2, max: 10 }),
        (gaps, most) => {
          let at = 0;
          const all = gaps.map((gap, i) => version(i + 1, (at += gap)));
          const left = all.filter((one) => !tooMany(all, at + 1, most).includes(one));
          expect(left.length).toBe(Math.min(all.length, most));
          expect(left[0]).toBe(all[0]);
          expect(left.at(-1)).toBe(all.at(-1));
          const room = 35;
          const fits = all.filter((one) => !tooMany(all, at + 1, 50, room).includes(one));
          expect(fits.length).toBe(Math.min(all.length, 3));
        },
      ),
    );
  });

  test('the last hours keep more than the days before', () => {
    const hour = 3600_000;
    const now = 30 * 24 * hour;
    let left: Version[] = [];
    for (let at = 0, seq = 1; at <= now; at += hour / 6, seq++) {
      left.push(version(seq, at));
      const gone = tooMany(left, at);
      left = left.filter((one) => !gone.includes(one));
    }
    const ofLast = (hours: number): number => left.filter(({ at }) => now - at <= hours * hour).length;
    expect(left).toHaveLength(50);
    expect(ofLast(1)).toBeGreaterThanOrEqual(4);
    expect(ofLast(24)).toBeGreaterThanOrEqual(15);
    expect(left.length - ofLast(24 * 7)).toBeGreaterThanOrEqual(5);
  });
});

const later = { ms: 0 };

async function studio(): Promise<StudioStore> {
  later.ms = 0;
  const store = createStudio({
    keeper: Promise.resolve(memoryKeeper()),
    versions: Promise.resolve(memoryVersions()),
    judge: () => ({ ask: () => {} }),
    now: () => 1_790_000_000_000 + later.ms,
  });
  render(<App store={store} first={ENGLISH} />);
  await vi.waitFor(() => expect(store.getState().keeping.state).toBe('keeping'));
  store.getState().actions.begun('bridge', sampleFiles(), { what: 'open', of: 'bridge' });
  await screen.findByRole('heading', { name: /Whose words/ });
  return store;
}
const write = (store: StudioStore, words: string, what = 'title'): boolean =>
  store.getState().actions.change({ what, of: '' }, (files) => ({ ...files, 'notes.md': words }));
const note = (store: StudioStore): string | undefined => store.getState().work?.files['notes.md'];

describe('versions', () => {
  test('are kept after ten minutes of work and before much comes at once; no clock is waited for', async () => {
    const store = await studio();
    const { actions } = store.getState();
    write(store, 'one');
    later.ms = EVERY - 1;
    write(store, 'two');
    expect(await actions.versions()).toEqual([]);
    later.ms = EVERY;
    write(store, 'three');
    expect(await actions.versions()).toMatchObject([{ seq: 3, why: 'time', files: { 'notes.md': 'two' } }]);
    write(store, 'four', 'list');
    expect(await actions.versions()).toMatchObject([
      { seq: 4, why: 'list', files: { 'notes.md': 'three' } },
      { seq: 3 },
    ]);
  });

  test('are looked at in place of the work, which cannot be changed meanwhile, and returned to as a deed', async () => {
    const store = await studio();
    write(store, 'one');
    later.ms = EVERY;
    write(store, 'two');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'History' }));
    await userEvent.click(screen.getByText('Versions'));
    await userEvent.click(await screen.findByRole('button', { name: /^ten minutes of work/ }));
    expect(note(store)).toBe('one');
    const text = /^This is how it was at .* \(ten minutes of work\)\./;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));
    expect(screen.getByRole('combobox', { name: 'Somebody else' })).toHaveAttribute('readonly');
    expect(write(store, 'no')).toBe(false);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Nothing was changed/));
    await userEvent.click(screen.getByRole('button', { name: 'Back to now' }));
    expect(note(store)).toBe('two');
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'History' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByText('Versions'));
    await userEvent.click(await screen.findByRole('button', { name: /^ten minutes of work/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Return to this' }));
    expect(note(store)).toBe('one');
    // What was there before the return is a version, too, and one undo brings it back.
    expect((await store.getState().actions.versions())[0]).toMatchObject({ why: 'return' });
    await userEvent.click(screen.getByRole('button', { name: 'Undo: return to a version' }));
    expect(note(store)).toBe('two');
  });
});
