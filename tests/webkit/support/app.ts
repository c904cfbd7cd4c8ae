import { expect, test as base } from 'vitest';
import { Page } from './page';
import { startSession } from './session';
import { serveWatched } from './watched-site';

export { expect };

/** The `test` of every test in WebKit: it fails when any page or frame had an error, a warning or a failed request. */
export const test = base.extend<{ window: Page; page: Page }>({
  window: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from it what the fixture needs: nothing
    async ({}, runTests) => {
      const site = await serveWatched();
      const session = await startSession();
      try {
        await runTests(new Page(session.driver, site));
      } finally {
        await session.close();
        await site.close();
      }
    },
    { scope: 'file' },
  ],
  page: async ({ window }, runTest) => {
    await window.resize(1440, 900);
    await runTest(window);
    await window.driver.switchTo().defaultContent();
    await window.settle();
    const troubles = window.site.takeTroubles();
    if (troubles.length > 0) throw new Error(`pages and network were not quiet:\n${troubles.join('\n')}`);
  },
});
