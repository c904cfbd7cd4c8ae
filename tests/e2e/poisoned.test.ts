import { expect, open, ready, test } from './support/app';
import { DOSSIER, view } from './support/explore';

test('a script that came cut short is not run, the page says so, and a sound one takes its place', async ({
  page,
  watch,
}) => {
  watch.allow(/integrity|digest|explore-|Failed to load resource/);
  const files = /\/assets\/explore-[^/]*\.js$/;
  await page.route(files, async (route) => {
    const response = await route.fetch();
    // It would run, and do nothing.
    await route.fulfill({ response, body: '/* cut */' });
  });
  await page.goto(DOSSIER);
  const line = page.getByRole('status').filter({ hasText: 'the interactive part could not load' });
  await expect(line).toBeVisible();
  await expect(view(page, 'article')).toContainText('Armenia');
  await page.unroute(files);
  // The bad copy lies in the browser's cache for a year.
  await line.getByRole('link', { name: 'Try again' }).click();
  await ready(page);
  await expect(line).toHaveCount(0);
});

test('every script and style a page links carries its checksum', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  const without = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="modulepreload"]')]
      .filter((one) => !one.getAttribute('integrity')?.startsWith('sha256-'))
      .map((one) => one.outerHTML),
  );
  expect(without).toEqual([]);
});

test('a late part that came empty is asked for again past the cache', async ({ page, watch }) => {
  watch.allow(/Minified React error|how-signs/);
  const files = /\/assets\/how-signs-[^/]*\.js$/;
  await page.route(files, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: '' });
  });
  await open(page, DOSSIER);
  await page.getByRole('button', { name: 'How to read' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('This part could not be shown.');
  await page.unroute(files);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(dialog.locator('svg').first()).toBeVisible();
});
