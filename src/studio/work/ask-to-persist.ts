import type { StudioStore } from './state';

/**
 * Asks the browser to keep its store when room is short, once: on the first file that is saved, when somebody has shown that
 * the work matters to them. A browser may ask its owner, or refuse; the label says only what is written.
 */
export function askToPersist(store: StudioStore, storage: Pick<StorageManager, 'persist'> | undefined): void {
  const stop = store.subscribe(({ work }, before) => {
    if (work?.saved === undefined || before.work?.id !== work.id || before.work.saved?.at === work.saved.at) return;
    stop();
    // Old browsers, and pages that are not secure, have none.
    void storage?.persist?.().catch(() => {});
  });
}
