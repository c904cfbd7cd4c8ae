import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { giveVoice } from '../../src/studio/edit/passages';
import { rowsOf } from '../../src/studio/script/rows';
import { makePart } from '../../src/studio/work/part-deed';
import { judge } from '../../src/studio/judge/judge';
import type { Judge } from '../../src/studio/judge/ask-judge';
import { startTabs } from '../../src/studio/keep/tabs';
import { noteWriting, readFile, readWriting } from '../../src/studio/keep/traces';
import { packZip } from '../../src/studio/open/zip';
import { noteClosing, noteLastFile } from '../../src/studio/work/connect-traces';
import { watchForNewer } from '../../src/studio/work/watch-for-newer';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio, type Lent } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { memoryChannel, memoryKeeper, memoryLocks } from '../support/memory-browser';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:a', revokeObjectURL: () => {} }));
});
afterEach(() => vi.restoreAllMocks());

const honest = (one: StudioStore): Judge => ({ ask: (asked) => one.getState().actions.judged(judge(asked)) });

function studio(lent: Partial<Lent> = {}, before: (store: StudioStore) => void = () => {}): StudioStore {
  const store = createStudio({ keeper: Promise.resolve(memoryKeeper()), judge: honest, ...lent });
  before(store);
  render(<App store={store} first={ENGLISH} />);
  return store;
}

const begin = async (store: StudioStore): Promise<void> => {
  act(() => store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' }));
  await screen.findByRole('heading', { name: /Whose words/ });
};
const change = (store: StudioStore, words: string): void =>
  act(
    () => void store.getState().actions.change({ what: 'title', of: '' }, (files) => ({ ...files, 'notes.md': words })),
  );
const label = (): HTMLElement => document.querySelector<HTMLElement>('.kept')!;
const notices = (): HTMLElement => document.querySelector<HTMLElement>('.notices')!;

describe('what is kept', () => {
  test('where there is no room, says how much is only in this tab, and a file is one button away', async () => {
    const keeper = memoryKeeper();
    const full = vi.spyOn(keeper, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const store = studio({ keeper: Promise.resolve(keeper) });
    await begin(store);
    change(store, 'one');
    change(store, 'two');
    expect(await within(label()).findByText(/no room. Your last 3 changes are only in this tab/)).toBeVisible();
    // It stays said while more is done.
    change(store, 'three');
    expect(within(label()).getByText(/Your last 4 changes/)).toBeVisible();
    await userEvent.click(within(label()).getByRole('button', { name: 'Save a file now' }));
    expect(within(label()).getByText(/^Saved bridge-.*\.zip in your downloads/)).toBeVisible();
    expect(within(label()).queryByRole('button', { name: 'Save a file now' })).toBeNull();
    full.mockRestore();
    expect(await screen.findByText(/Kept in this browser/, {}, { timeout: 5000 })).toBeVisible();
  });

  test('a write that reads back different is said otherwise, with the same way out', async () => {
    const keeper = memoryKeeper();
    vi.spyOn(keeper, 'write').mockRejectedValue(new Error('What was written reads differently.'));
    await begin(studio({ keeper: Promise.resolve(keeper) }));
    expect(await within(label()).findByText(/did not store the last change/)).toBeVisible();
    expect(within(label()).getByRole('button', { name: 'Save a file now' })).toBeVisible();
  });

  test('is in ink, with how long ago it was, once much is in no file', async () => {
    const store = studio({ now: () => Date.now() - 45.5 * 60_000 });
    await begin(store);
    expect(within(label()).getByText('never saved to a file')).toHaveClass('quiet');
    change(store, 'one');
    act(() => store.getState().actions.go('cast'));
    const due = (): HTMLElement => label().querySelector<HTMLElement>('[data-file="due"]')!;
    expect(due()).toHaveTextContent('45 minutes, and never saved to a file');
    act(() => store.getState().actions.savedToFile('a.zip'));
    expect(label().querySelector('[data-file="saved"]')).toHaveTextContent('Saved a.zip in your downloads');
    change(store, 'two');
    expect(due()).toHaveTextContent('45 minutes since the last file');
    act(() => store.getState().actions.go('publish'));
    await userEvent.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(document.querySelector('[data-saved]')).toHaveTextContent(
      /^Saved bridge-.*-backup-do-not-publish\.zip in your downloads\. Sayso has no copy\.$/,
    );
  });
});

describe('what is not there yet', () => {
  test('is said in each place, with what to do', async () => {
    const store = studio();
    expect(await screen.findByText(/^Nothing here yet. Paste an article/)).toBeVisible();
    const files = freeze(['Of nobody', 'it rains. it rains on.'], { lang: 'en', publisher: '', url: '', date: '' });
    act(() => store.getState().actions.begun('rain', files, { what: 'begin', of: '' }));
    act(() => store.getState().actions.go('cast'));
    expect(await screen.findByText(/^Nobody yet\./)).toBeVisible();
    expect(screen.getByText('The Studio sees no more names. It may be wrong.')).toBeVisible();
    act(() => store.getState().actions.go('statements'));
    expect(await screen.findByText(/^No statements yet\./)).toBeVisible();
  });
});

describe('words that are somebody’s already', () => {
  test('become a part of them where they lie within, and are left where they reach beyond', async () => {
    const store = studio();
    await begin(store);
    const part = (exact: string): string => {
      const row = rowsOf(store.getState().work!.files).find(({ id }) => id === '1.1')!;
      act(() => makePart(store, ENGLISH.words, row, exact));
      return store.getState().said;
    };
    const parts = () => written(store.getState().work!.files).passages[0]?.attributions ?? [];
    act(
      () =>
        void store
          .getState()
          .actions.change({ what: 'voice', of: '1.1' }, (files) => giveVoice(files, '1.1', 'reporter', 'reports')),
    );
    expect(part('It could open')).toBe('In their own words: It could open');
    expect(part('could')).toBe('In their own words: could, as a part of “It could open”');
    expect(parts()[1]).toMatchObject({ content: 'could', within: parts()[0]!.id });
    expect(part('open, Ada')).toMatch(/^These words reach beyond “It could open” in 1.1/);
    expect(parts()).toHaveLength(2);
  });
});

describe('the check', () => {
  test('says nothing for 400 ms, and then that it is being made, beside the old list', async () => {
    const store = studio({ judge: () => ({ ask: () => {} }) });
    await begin(store);
    act(() => store.getState().actions.judged({ seq: 1, passes: true, problems: [] }));
    expect(document.querySelector('[data-checking]')).toBeNull();
    change(store, 'one');
    expect(document.querySelector('[data-checking]')).toBeNull();
    expect(await screen.findByText('Checking…', { selector: '[data-checking]' })).toBeVisible();
    expect(document.querySelector('[data-todo-count]')).not.toBeNull();
    act(() => store.getState().actions.judged({ seq: 2, passes: true, problems: [] }));
    expect(document.querySelector('[data-checking]')).toBeNull();
  });

  test('that stopped and was restarted is told, until it is put away', async () => {
    const store = studio();
    await begin(store);
    act(() => store.getState().actions.tell({ is: 'check-restarted' }));
    expect(notices()).toHaveTextContent('The check stopped and was restarted. Your work is not touched.');
    expect(notices()).toHaveAttribute('aria-live', 'polite');
    await userEvent.click(within(notices()).getByRole('button', { name: 'Close' }));
    expect(notices()).toBeEmptyDOMElement();
  });
});

describe('the next visit', () => {
  /** A browser whose tabs are opened one after the other. */
  function browser() {
    const [locks, channel, keeper] = [memoryLocks(), memoryChannel(), memoryKeeper()];
    return (): StudioStore => {
      const store = createStudio({
        keeper: Promise.resolve(keeper),
        judge: honest,
        tabs: (heard) => startTabs({ locks, channel: channel() }, heard),
      });
      noteClosing(store, window);
      return store;
    };
  }
  const opened = (store: StudioStore) => vi.waitFor(() => expect(store.getState().keeping.state).toBe('keeping'));

  test('after the Studio was closed without warning says when, and up to when all is there', async () => {
    const store = browser()();
    await opened(store);
    store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
    await vi.waitFor(() => expect(store.getState().keeping.state).toBe('kept'));
    const { id, deeds } = store.getState().work!;
    expect(readWriting(id)).toBeGreaterThan(0);
    store.getState().actions.go('start');
    store.setState({ work: null });
    expect(readWriting(id)).toBeNull();
    // It was being written when it was closed.
    noteWriting(id, 1000);
    await store.getState().actions.openKept(id);
    expect(store.getState().notices).toEqual([{ is: 'crashed', at: 1000, upTo: deeds.at(-1)!.at }]);
    render(<App store={store} first={ENGLISH} />);
    expect(notices()).toHaveTextContent(/was closed at .* without warning. All is here, up to/);
  });

  test('after it was closed as it should be, and in a tab beside it, nothing is said', async () => {
    const tab = browser();
    const first = tab();
    await opened(first);
    first.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
    await vi.waitFor(() => expect(first.getState().keeping.state).toBe('kept'));
    const { id } = first.getState().work!;
    const second = tab();
    await opened(second);
    await second.getState().actions.openKept(id);
    expect(second.getState().stopped?.why).toBe('follows');
    expect(second.getState().notices).toEqual([]);
    fireEvent(window, new Event('pagehide'));
    expect(readWriting(id)).toBeNull();
  });

  test('after the browser cleared its store names the last file, with the way to open it', async () => {
    const store = studio({}, noteLastFile);
    await begin(store);
    act(() => store.getState().actions.savedToFile('bridge-2026-11-30-1205.zip'));
    expect(readFile()).toEqual({ id: store.getState().work!.id, name: 'bridge-2026-11-30-1205.zip' });
    document.body.innerHTML = '';
    const next = studio({}, noteLastFile);
    expect(
      await screen.findByText(/cleared its data. The last file you saved was bridge-2026-11-30-1205.zip/),
    ).toBeVisible();
    const picked = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => {});
    await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
    await vi.waitFor(() => expect(picked).toHaveBeenCalled());
    await begin(next);
    expect(readFile()).toBeNull();
  });
});

test('a file that is older than what is kept here is opened beside it, and the newer one is one button away', async () => {
  const store = studio();
  await begin(store);
  change(store, 'newer');
  await vi.waitFor(() => expect(store.getState().shelf[0]?.seq).toBe(2));
  const { id } = store.getState().work!;
  act(() => store.getState().actions.go('start'));
  const file = new File([packZip('bridge', FROZEN)], 'bridge.zip', { lastModified: 1000 });
  const picker = document.querySelector<HTMLInputElement>('input[data-files="dossier"]')!;
  fireEvent.change(picker, { target: { files: [file] } });
  expect(
    await screen.findByText(/You have a newer copy in this browser .* The file was opened beside it/),
  ).toBeVisible();
  expect(store.getState().work!.id).not.toBe(id);
  await userEvent.click(screen.getByRole('button', { name: 'Open the newer one' }));
  await vi.waitFor(() => expect(store.getState().work!.id).toBe(id));
});

test('a large network says how much of it is placed, over the picture before', async () => {
  const store = studio();
  await begin(store);
  act(() => store.getState().actions.setPreview(true));
  expect(screen.getByText(/The picture begins with two actors and one statement/)).toBeVisible();
  const { sampleFiles } = await import('../../src/studio/open/sample');
  act(() => store.getState().actions.begun('minimal', sampleFiles(), { what: 'open', of: 'minimal' }));
  act(() => store.getState().actions.setPreview(true));
  const frame = document.querySelector<HTMLIFrameElement>('[data-preview-frame]')!;
  const data = { sayso: 'preview-at', at: 'network', share: 0.6 };
  act(() => {
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: frame.contentWindow }));
  });
  expect(screen.getByText('Placing the network, 60%')).toBeVisible();
});

describe('a newer Studio on the site', () => {
  /** A page that is looked at after some time; the site then has this document. */
  function after(minutes: number, document_: () => Promise<Response>) {
    let now = 0;
    const store = createStudio({ judge: honest, keeper: Promise.resolve(memoryKeeper()) });
    const fetched = vi.fn<typeof fetch>(document_);
    const page = { document, location, setInterval: window.setInterval, fetch: fetched };
    watchForNewer(store, page, 'studio-own.js', () => now);
    now = minutes * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    return { store, fetched };
  }
  const named = (code: string) => async () => new Response(`<script src="../assets/${code}"></script>`);

  test('is told, in words that promise nothing will be reloaded', async () => {
    const { store } = after(31, named('studio-other.js'));
    await vi.waitFor(() => expect(store.getState().notices).toEqual([{ is: 'newer-studio' }]));
    render(<App store={store} first={ENGLISH} />);
    expect(notices()).toHaveTextContent('A newer Studio is ready. It opens the next time you come.');
  });

  test('is not asked for every minute, but is where the clock was set back', () => {
    expect(after(1, named('studio-other.js')).fetched).not.toHaveBeenCalled();
    expect(after(-60, named('studio-own.js')).fetched).toHaveBeenCalledOnce();
  });

  test('is not taken from the same code, from a host’s own page, or from no answer', async () => {
    const none = [
      after(31, named('studio-own.js')),
      after(31, async () => new Response('<h1>Log in</h1>')),
      after(31, async () => Promise.reject(new TypeError('no network'))),
      after(31, async () => new Response('assets/studio-other.js', { status: 404 })),
    ];
    await new Promise((go) => setTimeout(go, 50));
    expect(none.flatMap(({ store }) => store.getState().notices)).toEqual([]);
  });
});
