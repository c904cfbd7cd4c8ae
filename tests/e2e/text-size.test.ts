import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { DOSSIER } from './support/explore';
import { textFaults } from './support/text-fit';

const PAGES: Readonly<Record<string, string>> = {
  explore: `${DOSSIER}?select=CSTO`,
  embed: `${DOSSIER}embed/?select=CSTO`,
  present: `${DOSSIER}present/?step=3`,
  handout: `${DOSSIER}handout/`,
};

/** What readers may set for themselves without losing anything: WCAG 2.2, 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';
const TWICE = 'html { font-size: 200% !important }';

/** The page's policy lets no style in by markup; a sheet that is adopted is ours. */
const wear = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

async function fitsAt(page: Page, sizes: readonly (readonly [number, number])[]): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => textFaults(page), { message: `${width} by ${height}` }).toEqual([]);
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, path] of Object.entries(PAGES)) {
  test(
    `${name}: nothing is cut off or covered when narrow, zoomed to 400 %, spaced out or at twice the size`,
    { tag: name === 'explore' ? [] : '@long' },
    async ({ page }) => {
      await open(page, path);
      await fitsAt(page, [
        [320, 640],
        [320, 256],
      ]);
      await wear(page, SPACED);
      await fitsAt(page, [
        [375, 812],
        [1440, 900],
      ]);
      await wear(page, TWICE);
      await fitsAt(page, [
        [1440, 900],
        [1024, 768],
        [375, 812],
      ]);
    },
  );
}

test('zoomed to 400 %, neither the sheet nor the switch covers the page, and the presentation scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, PAGES['explore']!);
  const fixed = () =>
    [...document.body.querySelectorAll('*')].filter(
      (one) => getComputedStyle(one).position === 'fixed' && one.checkVisibility(),
    ).length;
  expect(await page.evaluate(fixed)).toBe(0);
  await open(page, PAGES['present']!);
  const quote = page.locator('.big-quote');
  await quote.scrollIntoViewIfNeeded();
  await expect(quote).toBeInViewport();
});
