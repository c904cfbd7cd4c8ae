import { mirrorOf } from './snapshot-store';
import type { SaysoState, SaysoStore } from './store';

/** Runs something a moment later, such as once the page has been painted. */
export type Later = (act: () => void) => void;

/**
 * A store that follows another: what a choice changes, and what the pointer rests on, a moment later; all else at once,
 * and with it whatever still waits. Several choices before that moment are taken as one.
 * So what must answer at once can answer from the store itself, and all that has more to draw from the one that follows.
 * @param later when a choice is taken
 * @returns the store, and what makes it follow; that returns a function that lets go
 */
export function following(store: SaysoStore, later: Later): { store: SaysoStore; connect: () => () => void } {
  const { store: follower, look } = mirrorOf(store);
  let waits = false;
  const take = (): void => {
    waits = false;
    look();
  };
  const heard = (state: SaysoState, before: SaysoState): void => {
    if (state.view === before.view && state.hover === before.hover) return take();
    if (waits) return;
    waits = true;
    later(() => waits && take());
  };
  return {
    store: follower,
    connect: () => {
      take();
      return store.subscribe(heard);
    },
  };
}
