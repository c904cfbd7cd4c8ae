import { expect, test } from './support/host-page';
import type { Page } from '@playwright/test';

/** The names of the scripts that were fetched, without what their content adds to them. */
function scriptsOf(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') names.push(/([\w.]+)[.-][\w]+\.js$/.exec(request.url())![1]!);
  });
  return names;
}

test('a tap brings code, data and the words of one language, and nothing else', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/armenia-csto/embed/');
  await page.locator('.network [data-entity="ARM"]').click();
  await expect(page.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  expect(scripts.toSorted()).toEqual(['data', 'embed', 'record', 'words.en']);
});

test('the world around is fetched when the map turns to it', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/armenia-csto/embed/?show=map');
  const outlines = page.locator('.map [data-shape^="country:"]');
  const near = await outlines.count();
  await page.locator('.map-mark[data-stands-for="ARM"]').hover();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  expect(scripts).not.toContain('map');
  for (let press = 0; press < 8; press++) await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => outlines.count()).toBeGreaterThan(near);
  expect(scripts.filter((name) => name === 'map')).toHaveLength(1);
});

test('in another language the page comes alive in its own and then speaks the other', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/armenia-csto/embed/?lang=hy&select=ARM');
  await expect(page.locator('[data-view="panel"] h2')).toHaveText('Հայաստան');
  await expect(page.locator('[data-part="map"]')).toHaveText('Որտեղ');
  expect(scripts.toSorted()).toEqual(['data', 'embed', 'hy', 'record', 'words.en', 'words.hy']);
});

test('a host may change the language of a living explainer', async ({ page, visit }) => {
  await visit(
    page,
    '<!doctype html><title>Host</title><iframe width="600" height="700" src="%sayso%armenia-csto/embed/"></iframe>',
  );
  const frame = page.locator('iframe').contentFrame();
  await frame.locator('.network [data-entity="ARM"]').click();
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
  await page.evaluate(() => frames[0]!.postMessage({ sayso: 1, type: 'view', view: { lang: 'ru' } }, '*'));
  await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Армения');
  await expect(frame.locator('[data-part="map"]')).toHaveText('Где');
});

test('what could not be fetched is tried again at the next tap, and no tap is lost', async ({ page, watch }) => {
  watch.allow(/request failed|ERR_FAILED/);
  let refused = 0;
  await page.route(/\/data\.[\w]+\.js$/, (route) => (refused++ === 0 ? route.abort() : route.continue()));
  await page.goto('/armenia-csto/embed/');
  await page.locator('.network [data-entity="ARM"]').click();
  await expect.poll(() => refused).toBe(1);
  await page.locator('.credits').click();
  await expect(page.locator('[data-view="panel"] h2')).toHaveText('Armenia');
});

test('focus fetches the code, and so does being looked at for a while', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/armenia-csto/embed/');
  expect(scripts).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');

  await page.clock.install();
  await page.reload();
  await page.clock.runFor(2000);
  await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
  await page.clock.runFor(5000);
  await expect.poll(() => scripts.filter((name) => name === 'embed').length).toBe(2);
});
