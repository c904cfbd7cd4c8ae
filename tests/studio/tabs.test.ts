// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readAhead } from '../../src/studio/keep/ahead';
import { startTabs, type TabMessage } from '../../src/studio/keep/tabs';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { memoryChannel, memoryKeeper, memoryLocks, memoryVersions } from '../support/memory-browser';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

/** A browser in which tabs are opened. */
function browser() {
  const [locks, channel, keeper, versions] = [memoryLocks(), memoryChannel(), memoryKeeper(), memoryVersions()];
  const tab = () => {
    const end = channel();
    const store = createStudio({
      keeper: Promise.resolve(keeper),
      versions: Promise.resolve(versions),
      judge: () => ({ ask: () => {} }),
      tabs: (heard) => startTabs({ locks, channel: end }, heard),
    });
    return { store, end };
  };
  return { tab, keeper, versions };
}

const note = (store: StudioStore): string | undefined => store.getState().work?.files['notes.md'];
const write = (store: StudioStore, words: string): boolean =>
  store.getState().actions.change({ what: 'title', of: '' }, (files) => ({ ...files, 'notes.md': words }));
const stopped = (store: StudioStore): string | undefined => store.getState().stopped?.why;
const kept = (store: StudioStore) => vi.waitFor(() => expect(store.getState().keeping.state).toBe('kept'));

/** Two tabs with one dossier: the first writes, the second follows. */
async function two() {
  const all = browser();
  const first = all.tab();
  await opened(first.store);
  first.store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
  await kept(first.store);
  const id = first.store.getState().work!.id;
  const second = all.tab();
  await opened(second.store);
  await second.store.getState().actions.openKept(id);
  return { ...all, first, second, id };
}
/** The browser's store is open. */
const opened = (store: StudioStore) => vi.waitFor(() => expect(store.getState().keeping.state).toBe('keeping'));

describe('two tabs with one dossier', () => {
  test('the second follows what the first writes, and changes nothing itself', async () => {
    const { first, second } = await two();
    expect(stopped(first.store)).toBeUndefined();
    expect(stopped(second.store)).toBe('follows');
    write(first.store, 'one');
    write(first.store, 'two');
    await vi.waitFor(() => expect(note(second.store)).toBe('two'));
    expect(second.store.getState().work!.deeds).toEqual(first.store.getState().work!.deeds);
    expect(write(second.store, 'mine')).toBe(false);
    expect(second.store.getState().refusals).toBe(1);
    second.store.getState().actions.undo();
    expect(note(second.store)).toBe('two');
  });

  test('one that missed something asks for the whole', async () => {
    const { first, second } = await two();
    second.end.mute = true;
    write(first.store, 'unheard');
    await Promise.resolve();
    second.end.mute = false;
    write(first.store, 'heard');
    await vi.waitFor(() => expect(note(second.store)).toBe('heard'));
    expect(second.store.getState().work!.deeds).toHaveLength(3);
  });

  test('writing moves when the second asks, with all that was written, and back again', async () => {
    const { first, second, keeper, id } = await two();
    write(first.store, 'by the first');
    second.store.getState().actions.takeOver();
    await vi.waitFor(() => expect(stopped(second.store)).toBeUndefined());
    expect(stopped(first.store)).toBe('moved');
    expect(note(second.store)).toBe('by the first');
    expect(write(first.store, 'late')).toBe(false);
    expect(write(second.store, 'by the second')).toBe(true);
    await vi.waitFor(() => expect(note(first.store)).toBe('by the second'));
    first.store.getState().actions.takeOver();
    await vi.waitFor(() => expect(stopped(first.store)).toBeUndefined());
    expect(write(first.store, 'by the first again')).toBe(true);
    await vi.waitFor(() => expect(keeper.works.get(id)?.files['notes.md']).toBe('by the first again'));
    expect(first.store.getState().keeping.state).not.toBe('elsewhere');
  });

  test('when the tab that writes turns to another dossier, the one that waited writes', async () => {
    const { first, second } = await two();
    write(first.store, 'last words');
    first.store.getState().actions.begun('other', FROZEN, { what: 'begin', of: '' });
    await vi.waitFor(() => expect(stopped(second.store)).toBeUndefined());
    expect(note(second.store)).toBe('last words');
  });

  test('from a tab that hangs the lock is taken, and what it had not kept is sent on when it wakes', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { first, second, keeper, versions, id } = await two();
      first.end.mute = true;
      keeper.refuse = new Error('busy');
      write(first.store, 'not kept');
      second.store.getState().actions.takeOver();
      await vi.advanceTimersByTimeAsync(2100);
      keeper.refuse = null;
      await vi.waitFor(() => expect(stopped(first.store)).toBe('moved'));
      await vi.waitFor(() => expect(stopped(second.store)).toBeUndefined());
      expect(note(second.store)).toBe('not kept');
      first.end.mute = false;
      write(second.store, 'gone on');
      // A write that failed is tried again after a while.
      await vi.advanceTimersByTimeAsync(2100);
      await vi.waitFor(() => expect(keeper.works.get(id)?.files['notes.md']).toBe('gone on'));
      await vi.waitFor(() => expect(note(first.store)).toBe('gone on'));
      expect((await versions.list(id)).filter(({ why }) => why === 'otherTab')).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('what does not fit what was written meanwhile is kept as a version', async () => {
    const { first, second, versions, id } = await two();
    write(second.store, 'refused');
    write(first.store, 'one');
    await vi.waitFor(() => expect(note(second.store)).toBe('one'));
    const other = { ...FROZEN, 'notes.md': 'typed in a tab that hung' };
    const deeds = [{ ...first.store.getState().work!.deeds[1]!, at: 1 }];
    const late: TabMessage = { is: 'late', id, deeds, files: other };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel's has none
    second.end.postMessage(late);
    await vi.waitFor(async () => expect(await versions.list(id)).toMatchObject([{ why: 'otherTab', files: other }]));
    expect(note(first.store)).toBe('one');
  });
});

describe('what is done and not yet kept', () => {
  test('is there when the dossier is opened again, though the tab was killed before it was written', async () => {
    const { tab, keeper } = browser();
    const { store } = tab();
    await opened(store);
    store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
    await kept(store);
    const id = store.getState().work!.id;
    // Nothing reaches the store from here on, as where a tab is killed in the middle of a write.
    keeper.refuse = new Error('killed');
    write(store, 'the last letters');
    const later = createStudio({ keeper: Promise.resolve(keeper), judge: () => ({ ask: () => {} }) });
    await opened(later);
    keeper.refuse = null;
    await later.getState().actions.openKept(id);
    expect(note(later)).toBe('the last letters');
    expect(later.getState().work!.deeds).toHaveLength(2);
    await vi.waitFor(() => expect(keeper.works.get(id)?.files['notes.md']).toBe('the last letters'));
    await vi.waitFor(() => expect(Object.keys(localStorage).filter((key) => /ahead/.test(key))).toEqual([]));
  });

  test('is not taken for what follows something else', async () => {
    localStorage.setItem('sayso-studio-ahead x', JSON.stringify([{ seq: 4 }, { seq: 6 }]));
    expect(readAhead('x', 3)).toEqual([]);
    expect(readAhead('x', 2)).toEqual([]);
    expect(readAhead('x', 5)).toMatchObject([{ seq: 6 }]);
    localStorage.setItem('sayso-studio-ahead x', 'no deeds');
    expect(readAhead('x', 2)).toEqual([]);
  });
});
