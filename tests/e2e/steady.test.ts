import type { Page } from '@playwright/test';
import { expect, ready, test } from './support/app';
import { DOSSIER, view } from './support/explore';

/** How much of the window jumped while the page came: the Layout Instability score, without the reader's doing. */
interface Jumps {
  readonly score: number;
  readonly what: readonly string[];
}

const jumped = (page: Page): Promise<Jumps> => page.evaluate(() => (window as unknown as { jumps: Jumps }).jumps);

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [375, 812],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const jumps = { score: 0, what: [] as string[] };
        Object.assign(window, { jumps });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            jumps.score += entry.value;
            for (const { node } of entry.sources)
              jumps.what.push(node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''));
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
    });

    test('nothing jumps while the page comes alive', async ({ page, watch }) => {
      // Whether our faces come before the first paint is up to the line, so here they never come.
      watch.allow(/woff2|ERR_FAILED/);
      await page.route(/\.woff2$/, (route) => route.abort());
      await page.goto(DOSSIER);
      await ready(page);
      // What is fetched and measured after that has its say too.
      await page.waitForLoadState('networkidle');
      expect(await jumped(page)).toEqual({ score: 0, what: [] });
    });

    test('next to nothing moves when the faces come late', async ({ page }) => {
      let come = (): void => {};
      const alive = new Promise<void>((done) => (come = done));
      await page.route(/\.woff2$/, async (route) => {
        await alive;
        await route.continue();
      });
      await page.goto(DOSSIER, { waitUntil: 'domcontentloaded' });
      await ready(page);
      come();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      // Up to a tenth counts as good (https://web.dev/articles/cls); a line of the article may break elsewhere.
      expect((await jumped(page)).score).toBeLessThan(0.06);
    });
  });
}

test('a phone whose page never comes alive shows everything, one below the other', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(DOSSIER);
  for (const name of ['map', 'network', 'article', 'timeline'] as const) await expect(view(page, name)).toBeVisible();
});
