import { expect, open, ready, test } from './support/app';
import { crowdSite, type CrowdSite } from './support/crowd-site';

/** A crowd whose page comes without a layout. */
const COUNT = 600;

let site: CrowdSite;
test.beforeAll(() => {
  site = crowdSite(COUNT, { layout: 'later' });
});
test.afterAll(() => site.remove());

test('a page without a layout has its network laid out in a worker, and shows how far it has come', async ({
  page,
}) => {
  await site.serve(page);
  await page.addInitScript(() => {
    const shares: number[] = [];
    Object.assign(window, { shares });
    const ask = (): void => {
      const bar = document.querySelector<HTMLProgressElement>('[data-view="network"] progress');
      if (bar && bar.position >= 0 && shares.at(-1) !== bar.value) shares.push(bar.value);
      requestAnimationFrame(ask);
    };
    ask();
  });
  const worker = page.waitForEvent('worker');
  await open(page, `/crowd-${COUNT}/`, { until: 'read' });
  await expect(page.locator('[data-view="map"] .group-mark').first()).toBeVisible();
  await ready(page);
  expect((await worker).url()).toContain('/assets/layout-worker');
  await expect(page.getByRole('group', { name: 'Network of 600 actors and 1,800 statements' })).toBeVisible();
  await expect(page.locator('[data-view="network"] progress')).toHaveCount(0);
  const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));

  // It answers like any other.
  const stop = page.locator('[data-view="network"] [data-entity][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=e\d+$/);
});
