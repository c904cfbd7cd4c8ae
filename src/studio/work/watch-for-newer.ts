import type { StudioStore } from './state';

/** The site is asked no more often than this, in ms, and only while the page is seen. */
const EVERY = 30 * 60_000;

type Page = Pick<Window, 'document' | 'fetch' | 'location' | 'setInterval'>;

/**
 * Looks now and then whether the site has another Studio than this page: its document then names other code. It is told, and
 * nothing else happens: what is open goes on, and the newer one opens the next time.
 * @param code the file name of this page's own code, which has its content's hash
 */
export function watchForNewer(store: StudioStore, page: Page, code: string, now: () => number = Date.now): void {
  let asked = now();
  const look = async (): Promise<void> => {
    const since = now() - asked;
    // A clock that was set back says nothing of how long it has been.
    if (page.document.visibilityState === 'hidden' || (since >= 0 && since < EVERY)) return;
    asked = now();
    try {
      const answer = await page.fetch(page.location.pathname, { cache: 'no-cache' });
      if (!answer.ok) return;
      const names = await answer.text();
      // A host may answer anything with a page of its own.
      if (names.includes('assets/studio-') && !names.includes(code))
        store.getState().actions.tell({ is: 'newer-studio' });
    } catch {
      // No network: nothing is known.
    }
  };
  page.setInterval(() => void look(), EVERY);
  page.document.addEventListener('visibilitychange', () => void look());
}
