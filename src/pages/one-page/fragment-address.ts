/**
 * The address of a one-page file. On a disk, in a frame without an origin and in a mail there is one file and no query
 * that a page may rely on writing; a fragment may be written everywhere. So what other pages say in their query stands in
 * the fragment here: `#mode=present&step=3`. A query is read, too, until the first fragment is written.
 */
import type { AddressWindow } from '../../state/url/sync';

/** The query as the fragment says it, or as the address had it. A fragment that is a place in the page says none. */
export function queryOf({ hash, search }: Pick<Location, 'hash' | 'search'>, before = search): string {
  if (hash.includes('=')) return `?${hash.slice(1)}`;
  return hash === '' ? search : before;
}

/** A window whose query is its fragment, for `connectUrl`. */
export function fragmentWindow(window: AddressWindow): AddressWindow {
  let last = queryOf(window.location);
  const query = (): string => (last = queryOf(window.location, last));
  const write = (how: 'pushState' | 'replaceState', state: unknown, url: string): void => {
    const fragment = `#${url.replace(/^\?/, '')}`;
    try {
      window.history[how](state, '', fragment);
    } catch {
      // Some frames may not write their history, but every page may go to a place in itself.
      if (how === 'pushState') window.location.hash = fragment;
      else window.location.replace(fragment);
    }
  };
  const location = {
    get search() {
      return query();
    },
    pathname: '',
    hash: '',
  };
  const history = {
    get state(): unknown {
      return window.history.state;
    },
    pushState: (state: unknown, _: string, url: string) => write('pushState', state, url),
    replaceState: (state: unknown, _: string, url: string) => write('replaceState', state, url),
  };
  return {
    location: location as Location,
    history: history as History,
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  };
}
