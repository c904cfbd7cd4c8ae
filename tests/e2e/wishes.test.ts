/** What a reader's system asks for: less motion, paper, light or dark. */
import { expect, open, test } from './support/app';
import { DOSSIER, country, node, view } from './support/explore';

test('with reduced motion the map jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, DOSSIER);
  await page.getByRole('button', { name: 'Out to Washington' }).click();
  const box = () => country(page, 'ARM').evaluate((path) => JSON.stringify(path.getBoundingClientRect()));
  const landed = await box();
  await expect(page).toHaveURL(/camera=washington/);
  await page.waitForTimeout(800);
  expect(await box()).toBe(landed);
});

test('without that wish it flies', async ({ page }) => {
  await open(page, DOSSIER);
  const widths = await country(page, 'ARM').evaluate(async (path) => {
    const seen = new Set<number>();
    const button = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Out to Washington')!;
    button.click();
    for (let frame = 0; frame < 30; frame++) {
      await new Promise((next) => requestAnimationFrame(next));
      seen.add(Math.round(path.getBoundingClientRect().width));
    }
    return [...seen];
  });
  // On the way there are sizes between the first and the last; a jump has only those two.
  expect(widths.length).toBeGreaterThan(3);
});

test('on paper the text and the table stand in full, without controls', async ({ page }) => {
  await open(page, `${DOSSIER}?select=CSTO`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: /Walk through it/ })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zoom in' }).first()).toBeHidden();
  for (const name of ['map', 'network', 'article', 'relations', 'legend'] as const)
    await expect(view(page, name)).toBeVisible();
  const cut = await view(page, 'article').evaluate((article) => article.scrollHeight - article.clientHeight);
  expect(cut).toBeLessThanOrEqual(1);
  await expect(view(page, 'panel')).toHaveCSS('position', 'static');
});

test('dark or light follows the device until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, DOSSIER);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  const button = page.getByRole('button', { name: /Light or dark/ });
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground()).not.toBe(dark);
  await open(page, `${DOSSIER}?select=CSTO`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(node(page, 'CSTO')).toBeVisible();
});

// Firefox paints a bare track white where a system has no say.
test('scrollbars wear the colours of the page, light and dark', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  const bars = await view(page, 'article').evaluate((article) =>
    ['light', 'dark'].map((theme) => {
      document.documentElement.dataset['theme'] = theme;
      return getComputedStyle(article).scrollbarColor;
    }),
  );
  expect(bars).toEqual(['rgb(131, 125, 111) rgba(0, 0, 0, 0)', 'rgb(134, 140, 147) rgba(0, 0, 0, 0)']);
});
