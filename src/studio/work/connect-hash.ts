import { PLACES, type Place } from './state';
import type { StudioStore } from './store';

/** Which dossier was at work last, so that a page loaded anew goes on with it. */
const LAST = 'sayso-studio-last';

/**
 * Keeps the place and the sentence in hand in the address's fragment, such as `#text/2.2`, so that Back works; never any
 * text of the dossier. A page opened with a place goes on where it was.
 */
export function connectHash(store: StudioStore, window: Window): void {
  const read = (): { place: Place | undefined; held: string | undefined } => {
    const [place, held] = decodeURIComponent(window.location.hash.slice(1)).split('/');
    return { place: PLACES.find((one) => one === place), held: held === '' ? undefined : held };
  };
  const take = (): void => {
    const { place, held } = read();
    const { work, draft, actions } = store.getState();
    if (place === undefined || (place === 'check' && draft === null) || (work === null && place !== 'start')) return;
    if (store.getState().place !== place) actions.go(place);
    if (held !== undefined && work && store.getState().held !== held) actions.hold(held);
  };
  const goOn = async (id: string, place: Place, held: string | undefined): Promise<void> => {
    const { actions } = store.getState();
    await actions.openKept(id);
    actions.go(place);
    if (held !== undefined) actions.hold(held);
  };
  const first = read();
  window.addEventListener('popstate', take);
  window.addEventListener('hashchange', take);

  const stop = store.subscribe(({ shelf, work }) => {
    if (shelf.length === 0 || work) return;
    stop();
    if (first.place === undefined || first.place === 'start' || first.place === 'check') return;
    const id = last() ?? shelf.find(({ binned }) => binned === undefined)?.id;
    if (id === undefined) return;
    void goOn(id, first.place, first.held);
  });
  store.subscribe((state, before) => {
    if (state.work && state.work.id !== before.work?.id) keepLast(state.work.id);
    if (state.place === before.place && state.held === before.held) return;
    const held = state.work && state.held !== null && state.place !== 'start' ? `/${state.held}` : '';
    const hash = `#${state.place}${held}`;
    if (hash === window.location.hash) return;
    if (state.place === before.place) window.history.replaceState(null, '', hash);
    else window.history.pushState(null, '', hash);
  });
}

function last(): string | null {
  try {
    return sessionStorage.getItem(LAST) ?? localStorage.getItem(LAST);
  } catch {
    return null;
  }
}

function keepLast(id: string): void {
  try {
    sessionStorage.setItem(LAST, id);
    localStorage.setItem(LAST, id);
  } catch {
    // Then a page loaded anew begins at the start.
  }
}
