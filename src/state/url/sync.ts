/**
 * The only file that touches location and history: store <-> address bar.
 * Choices push an entry, the camera replaces one, hover is never written. Everything that changes in one turn of the
 * event loop becomes one entry.
 */
import { readViewState, writeViewState } from './codec';
import type { SaysoStore } from '../store';
import { changedParams, PARAMS } from './params';
import type { ViewState } from '../view-state';

/** How long the camera rests before its place is written, in ms. */
const CAMERA_RESTS = 300;

/** Changes of only the year that follow each other within this time, in ms, share one entry: a player's steps too. */
const YEAR_RUN = 2500;

/** What of a window the address needs: that of a page on a disk keeps its query in its fragment (`pages/one-page`). */
export type AddressWindow = Pick<
  Window,
  'location' | 'history' | 'setTimeout' | 'clearTimeout' | 'addEventListener' | 'removeEventListener'
>;

export interface UrlOptions {
  /** False in an embed: the first view is read, the address is never written. */
  readonly write?: boolean;
  /** Completes every view read from the address: the presentation turns a view without a step into its first step. */
  readonly adjust?: (view: ViewState) => ViewState;
}

/**
 * Takes the address's view into the store, and from then on keeps the two together.
 * @param window the page's window
 * @returns a function that disconnects them, writing a camera that still waits
 */
export function connectUrl(
  store: SaysoStore,
  window: AddressWindow,
  { write = true, adjust = (view) => view }: UrlOptions = {},
): () => void {
  const { context, actions } = store.getState();

  /** What the present entry says, and the query it was read from or written as. */
  let said: ViewState;
  let search: string;
  let lastYear = Number.NEGATIVE_INFINITY;
  let resting: { readonly camera: ViewState['camera']; readonly timer: number } | undefined;
  let turn = false;

  const read = (): void => {
    search = window.location.search;
    const { state, complaints } = readViewState(search, context);
    said = adjust(state);
    actions.restore(said, complaints);
  };

  const put = (how: 'pushState' | 'replaceState', view: ViewState): void => {
    const query = writeViewState(view, window.location.search, context);
    const { pathname, hash } = window.location;
    try {
      window.history[how](how === 'pushState' ? null : window.history.state, '', `${pathname}${query}${hash}`);
      search = window.location.search;
      said = view;
    } catch {
      // Browsers limit how often a page may write, and some frames may not at all. The next change writes everything.
    }
  };

  const forgetCamera = (): void => {
    window.clearTimeout(resting?.timer);
    resting = undefined;
  };

  const settleCamera = (): void => {
    if (resting === undefined) return;
    const { camera } = resting;
    forgetCamera();
    put('replaceState', { ...said, camera });
  };

  const endOfTurn = (): void => {
    if (!turn) return;
    turn = false;
    const { view } = store.getState();
    const changed = changedParams(said, view);
    if (changed.every((param) => PARAMS[param].history === 'replace')) {
      forgetCamera();
      const { camera } = view;
      if (changed.length > 0) resting = { camera, timer: window.setTimeout(settleCamera, CAMERA_RESTS) };
      return;
    }
    // The place looked at before this turn belongs to the entry being left.
    settleCamera();
    const yearOnly = changedParams(said, view).every((param) => param === 'year');
    const now = Date.now();
    put(yearOnly && now - lastYear < YEAR_RUN ? 'replaceState' : 'pushState', view);
    lastYear = yearOnly ? now : Number.NEGATIVE_INFINITY;
  };

  const onPopState = (): void => {
    // Following a link to a place in the page also lands here; its query is the present one.
    if (window.location.search === search) return;
    forgetCamera();
    turn = false;
    lastYear = Number.NEGATIVE_INFINITY;
    read();
  };

  read();
  window.addEventListener('popstate', onPopState);
  const unsubscribe = write
    ? store.subscribe((state, before) => {
        if (state.view === before.view || turn) return;
        turn = true;
        queueMicrotask(endOfTurn);
      })
    : () => {};

  return () => {
    endOfTurn();
    settleCamera();
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}
