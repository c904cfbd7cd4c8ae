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
  let last = store.getState();
  // What selectors remember they remember by the context: two views of one store would keep forgetting for each other.
  let context = { ...last.context };
  let seen: SaysoState = { ...last, context };
  const listeners = new Set<(state: SaysoState, before: SaysoState) => void>();
  const look = (): void => {
    const now = store.getState();
    // What has come to be known is known to both pictures at once.
    const learnt = now.links !== last.links || now.whole !== last.whole;
    if (now === last || (!learnt && !inSight())) return;
    if (now.context !== last.context) context = { ...now.context };
    const before = seen;
    last = now;
    seen = { ...now, context };
    for (const listener of listeners) listener(seen, before);
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
