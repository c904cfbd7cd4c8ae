import { seqOf } from '../keep/keeping';
import type { StudioStore } from './state';

/** Asks before a page is left whose last deeds are nowhere but in it: neither in the browser's store nor in a file. */
export function warnOfLoss(store: StudioStore, window: Window): void {
  window.addEventListener('beforeunload', (event) => {
    if (isAtRisk(store)) event.preventDefault();
  });
}

/** Whether something was done that leaving would lose. */
export function isAtRisk(store: StudioStore): boolean {
  const { work, keeping } = store.getState();
  const lost = keeping.state === 'refused' || keeping.state === 'failed' || keeping.state === 'elsewhere';
  return work !== null && lost && work.deeds.length > 1 && work.saved?.seq !== seqOf(work);
}
