import type { Page } from '@playwright/test';

/** Has the browser refuse its database, as some do in private windows. */
export const refuseToKeep = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
