import { PLACES, type Place } from './state';
import type { StudioStore } from './state';

/** Where one is, and what is in hand: a sentence, and a statement that is being reworded. */
interface Hand {
  readonly place: Place | undefined;
  readonly held: string | undefined;
  readonly editing: string | undefined;
}

/** Which dossier was at work last, so that a page loaded anew goes on with it. */
const LAST = 'sayso-studio-last';

/**
 * Keeps the place and the sentence in hand in the address's fragment, such as `#text/2.2` or `#statements/2.2/mayor-bridge`, so that Back works; never any
 * text of the dossier. A page opened with a place goes on where it was.
 */
export function connectHash(store: StudioStore, window: Window): void {
  const read = (): Hand => {
    const [place, held, editing] = decodeURIComponent(window.location.hash.slice(1)).split('/');
    return { place: PLACES.find((one) => one === place), held: held || undefined, editing: editing || undefined };
  };
  const take = (): void => {
    const { place, held, editing } = read();
    const { work, draft, actions } = store.getState();
    if (place === undefined || (place === 'check' && draft === null) || (work === null && place !== 'start')) return;
    if (store.getState().place !== place) actions.go(place);
    if (held !== undefined && work && store.getState().held !== held) actions.hold(held);
    if (editing !== undefined && work && store.getState().editing !== editing) actions.edit(editing);
  };
  const goOn = async (id: string, place: Place, { held, editing }: Hand): Promise<void> => {
    const { actions } = store.getState();
    await actions.openKept(id);
    actions.go(place);
    if (held !== undefined) actions.hold(held);
    if (editing !== undefined) actions.edit(editing);
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
    void goOn(id, first.place, first);
  });
  store.subscribe((state, before) => {
    if (state.work && state.work.id !== before.work?.id) keepLast(state.work.id);
    if (state.place === before.place && state.held === before.held && state.editing === before.editing) return;
    const held = state.work && state.held !== null && state.place !== 'start' ? `/${state.held}` : '';
    const editing = held !== '' && state.editing !== null ? `/${state.editing}` : '';
    const hash = `#${state.place}${held}${editing}`;
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
