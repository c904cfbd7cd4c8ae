import { expect, test as base, type Page } from '@playwright/test';
import { Watch } from './watch';

export { expect };

/**
 * The `test` of every browser test. While it runs it watches the console, the page's errors and the network, and when
 * it ends it fails if there was an error, a warning, a failed request, a request to another site, or anything that a
 * page's Content-Security-Policy forbids. A test that provokes one on purpose says so first: `test('…', async ({ page, watch }) => { watch.allow(/404/); … })`.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, runTest) => {
      const watch = new Watch(context, baseURL ?? '');
      // The browser's settings keep the worker from being registered (`playwright.config.ts`), and say so.
      watch.allow(/Service Worker registration blocked by Playwright/);
      // Engines differ in whether they write to the console what a page's Content-Security-Policy forbade.
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`against the page's policy: ${violatedDirective}, ${blockedURI} ${sample}`),
        );
      });
      await runTest(watch);
      expect(watch.troubles(), 'console, page and network stay quiet').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Opens a page of the site and waits until it is interactive.
 *
 * @param path from the site's root, as `/armenia-csto/?select=ARM`
 * @param waiting `until: 'read'` stops at the prerendered page, for tests without JavaScript
 */
export async function open(
  page: Page,
  path: string,
  { until = 'ready' }: { until?: 'ready' | 'read' } = {},
): Promise<void> {
  await page.goto(path);
  if (until === 'ready') await ready(page);
}

/** Waits for `<html data-ready="true">`: after a reload, or after following a link to another page. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}
