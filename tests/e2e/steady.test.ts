import { expect, ready, test } from './support/app';
import { DOSSIER, view } from './support/explore';

/** How much of the window jumped while the page came: the Layout Instability score, without the reader's doing. */
interface Jumps {
  readonly score: number;
  readonly what: readonly string[];
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [375, 812],
] as const) {
  test(`nothing jumps while the page comes alive at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const jumps = { score: 0, what: [] as string[] };
      Object.assign(window, { jumps });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
          jumps.score += entry.value;
          for (const { node } of entry.sources)
            jumps.what.push(node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? ''));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(DOSSIER);
    await ready(page);
    // What is fetched and measured after that has its say too.
    await page.waitForLoadState('networkidle');
    const jumps = await page.evaluate(() => (window as unknown as { jumps: Jumps }).jumps);
    expect(jumps).toEqual({ score: 0, what: [] });
  });
}

test('a phone whose page never comes alive shows everything, one below the other', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(DOSSIER);
  for (const name of ['map', 'network', 'article', 'timeline'] as const) await expect(view(page, name)).toBeVisible();
});
