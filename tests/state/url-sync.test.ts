import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaysoStore } from '../../src/state/store';
import { enterStep } from '../../src/state/selectors/tour';
import { connectUrl, type UrlOptions } from '../../src/state/url/sync';
import { dossier, links } from './small-dossier';

let page: Window & typeof globalThis;
let disconnect: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
});

/** Opens a page of its own, with its own history, at a query. */
function open(query: string, options?: UrlOptions) {
  page = new JSDOM('', { url: `https://example.org/small/${query}` }).window;
  // The page's clock is the test's.
  page.setTimeout = ((run: () => void, ms: number) => setTimeout(run, ms)) as unknown as typeof page.setTimeout;
  page.clearTimeout = ((timer: number) => clearTimeout(timer)) as typeof page.clearTimeout;
  const store = createSaysoStore({ dossier, links });
  disconnect = connectUrl(store, page, options);
  return { store, actions: store.getState().actions, view: () => store.getState().view };
}

const turn = async () => {
  await Promise.resolve();
};

const at = () => page.location.search + page.location.hash;

async function go(by: number) {
  const arrived = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
  page.history.go(by);
  // jsdom moves through history with timers of its own.
  await vi.advanceTimersByTimeAsync(50);
  await arrived;
}

describe('the address', () => {
  it('is read into the store, complaints included', () => {
    const { store, view } = open('?select=ARM&year=1900&utm_source=x');
    expect(view()).toMatchObject({ select: 'ARM', year: null });
    expect(store.getState().complaints).toEqual([{ param: 'year', value: '1900', reason: 'out-of-range' }]);
    expect(page.history.length).toBe(1);
  });

  it('gets an entry for a choice, and goes back', async () => {
    const { actions, view } = open('?utm_source=x#p');
    actions.selectMark('ARM');
    await turn();
    expect(at()).toBe('?utm_source=x&select=ARM#p');
    actions.setVoice('record');
    await turn();
    expect(page.history.length).toBe(3);
    await go(-1);
    expect(view()).toMatchObject({ select: 'ARM', voice: 'all' });
    await go(-1);
    expect(view().select).toBeNull();
    await go(2);
    expect(view()).toMatchObject({ select: 'ARM', voice: 'record' });
    expect(page.history.length).toBe(3);
  });

  it('gets one entry for all that changes at once', async () => {
    const { actions } = open('');
    actions.selectMark('ARM');
    actions.setLayer('overlap');
    actions.setCamera({ lon: 1, lat: 2, across: 300 });
    await turn();
    expect(at()).toBe('?select=ARM&layer=overlap&camera=1,2,300');
    expect(page.history.length).toBe(2);
  });

  it('gets no entry for a change that is undone at once, for hover, pane or theme', async () => {
    const { actions } = open('');
    actions.selectMark('ARM');
    actions.clear();
    actions.setHover('ARM');
    actions.setPane('network');
    actions.setTheme('dark');
    await turn();
    expect(at()).toBe('');
    expect(page.history.length).toBe(1);
  });

  it('is replaced by the camera once it rests', async () => {
    const { actions } = open('?select=ARM');
    for (const across of [300, 310, 320]) {
      actions.setCamera({ lon: 1, lat: 2, across });
      await turn();
      vi.advanceTimersByTime(100);
    }
    expect(at()).toBe('?select=ARM');
    vi.advanceTimersByTime(1000);
    expect(at()).toBe('?select=ARM&camera=1,2,320');
    expect(page.history.length).toBe(1);
  });

  it('leaves a waiting camera to the entry it belongs to', async () => {
    const { actions, view } = open('');
    actions.setCamera({ lon: 1, lat: 2, across: 300 });
    await turn();
    actions.selectMark('ARM');
    actions.setCamera({ lon: 3, lat: 4, across: 500 });
    await turn();
    expect(at()).toBe('?select=ARM&camera=3,4,500');
    await go(-1);
    expect(view()).toMatchObject({ select: null, camera: { lon: 1, lat: 2, across: 300 } });
  });

  it('gets one entry for a run of years', async () => {
    const { actions } = open('');
    for (let year = 1992; year < 2012; year++) {
      actions.setYear(String(year));
      await turn();
      // As slow as a timeline that plays.
      vi.advanceTimersByTime(1200);
    }
    expect(at()).toBe('?year=2011');
    expect(page.history.length).toBe(2);
    vi.advanceTimersByTime(3000);
    actions.setYear('2015');
    await turn();
    expect(page.history.length).toBe(3);
    actions.selectMark('ARM');
    await turn();
    actions.setYear('2016');
    await turn();
    expect(page.history.length).toBe(5);
  });

  it('stays as it is when a link within the page is followed', async () => {
    const { actions, view } = open('');
    actions.setCamera({ lon: 1, lat: 2, across: 300 });
    await turn();
    page.location.hash = 'p-1.1';
    page.dispatchEvent(new page.PopStateEvent('popstate'));
    expect(view().camera).toEqual({ lon: 1, lat: 2, across: 300 });
    vi.advanceTimersByTime(1000);
    expect(at()).toBe('?camera=1,2,300#p-1.1');
  });

  it('is never written in an embed', async () => {
    const { actions, view } = open('?select=ARM', { write: false });
    expect(view().select).toBe('ARM');
    actions.selectMark('RUS');
    actions.setCamera({ lon: 1, lat: 2, across: 300 });
    await turn();
    vi.advanceTimersByTime(1000);
    expect(at()).toBe('?select=ARM');
    expect(page.history.length).toBe(1);
  });

  it('can be completed when it is read, without being written', async () => {
    const context = createSaysoStore({ dossier, links }).getState().context;
    const { view, actions } = open('', { adjust: (read) => (read.step === null ? enterStep(read, 1, context) : read) });
    expect(view().step).toBe(1);
    expect(at()).toBe('');
    actions.enterStep(2);
    await turn();
    expect(at()).toBe('?step=2');
  });

  it('is let go when disconnected, with a waiting camera written', async () => {
    const { actions } = open('');
    actions.setCamera({ lon: 1, lat: 2, across: 300 });
    disconnect();
    actions.selectMark('ARM');
    await turn();
    vi.advanceTimersByTime(1000);
    expect(at()).toBe('?camera=1,2,300');
    expect(page.history.length).toBe(1);
  });

  it('survives a browser that refuses to be written to, and catches up later', async () => {
    const { actions } = open('');
    const push = page.history.pushState;
    page.history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    actions.selectMark('ARM');
    await turn();
    expect(at()).toBe('');
    page.history.pushState = push;
    actions.setVoice('record');
    await turn();
    expect(at()).toBe('?select=ARM&voice=record');
  });
});
