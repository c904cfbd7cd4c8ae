import { mirrorOf } from '../../state/snapshot-store';
import type { SaysoStore } from '../../state/store';
import type { DeckStore } from './presentation-store';

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
  const mirror = mirrorOf(store);
  const look = (): void => {
    const [now, last] = [store.getState(), mirror.last()];
    // What has come to be known is known to both pictures at once.
    if (now.links !== last.links || now.whole !== last.whole || inSight()) mirror.look();
  };
  return {
    store: mirror.store,
    connect: () => {
      look();
      const stops = [store.subscribe(look), deck.subscribe(look)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
