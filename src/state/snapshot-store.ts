import type { SaysoState, SaysoStore } from './store';

/** A store that shows another one's state as it was when it last looked. */
export interface Mirror {
  readonly store: SaysoStore;
  /** The other store's state when it last looked, to compare a newer one with. */
  last(): SaysoState;
  /** Looks anew, and tells whoever listens. Does nothing when nothing has changed. */
  look(): void;
}

/**
 * Makes a store that stands still between looks at another. Its actions are the other's own.
 * What selectors remember they remember by the context, and two views of one store would keep forgetting for each
 * other; so a mirror has a context of its own.
 */
export function mirrorOf(store: SaysoStore): Mirror {
  let last = store.getState();
  let context = { ...last.context };
  let seen: SaysoState = { ...last, context };
  const initial: SaysoState = { ...store.getInitialState(), context };
  const listeners = new Set<(state: SaysoState, before: SaysoState) => void>();
  return {
    store: {
      ...store,
      getState: () => seen,
      getInitialState: () => initial,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    last: () => last,
    look: () => {
      const now = store.getState();
      if (now === last) return;
      if (now.context !== last.context) context = { ...now.context };
      const before = seen;
      last = now;
      seen = { ...now, context };
      for (const listener of listeners) listener(seen, before);
    },
  };
}
