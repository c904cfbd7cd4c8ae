import type { SaysoState, SaysoStore } from '../../state/store';
import type { DeckStore } from './deck';

/**
 * A store for a picture that is drawn but not always in sight: it stands still while the other picture is shown, and
 * catches up at once when its own comes back. Of two pictures, a step then draws only the one that is seen.
 * @param inSight whether the picture is seen in a state of the presentation
 * @returns the store, and what connects it to the presentation; that returns a function that parts them again
 */
export function outOfSight(
  store: SaysoStore,
  deck: DeckStore,
  inSight: () => boolean,
): { store: SaysoStore; connect: () => () => void } {
  let seen = store.getState();
  const listeners = new Set<(state: SaysoState, before: SaysoState) => void>();
  const look = (): void => {
    const before = seen;
    const now = store.getState();
    if (now === before || !inSight()) return;
    seen = now;
    for (const listener of listeners) listener(now, before);
  };
  return {
    store: {
      ...store,
      getState: () => seen,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    connect: () => {
      look();
      const stops = [store.subscribe(look), deck.subscribe(look)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
