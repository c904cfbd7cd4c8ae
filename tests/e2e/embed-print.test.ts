import type { FrameLocator, Page } from '@playwright/test';
import { doc, element, expect, frameIn, heightOf, test } from './support/host-page';
import { PAPER } from './support/paper';

const ELEMENT = element('theme="dark"');

/** What of the frame is on paper: within its box, and not hidden. */
async function onPaper(frame: FrameLocator, selector: string): Promise<boolean> {
  return frame
    .locator(selector)
    .first()
    .evaluate((part) => {
      const { top, bottom, height } = part.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= window.innerHeight + 1;
    });
}

async function expectStill(page: Page): Promise<void> {
  const frame = frameIn(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(frame.locator('html')).toHaveCSS('background-color', PAPER.light);
  await expect.poll(() => onPaper(frame, '.credits')).toBe(true);
  expect(await onPaper(frame, '.picture-frame:visible')).toBe(true);
  expect(await onPaper(frame, 'h1')).toBe(true);
  const picture = await frame.locator('.picture-frame:visible').first().boundingBox();
  expect(picture!.height).toBeGreaterThan(140);
  for (const control of ['.embed-tools', '.zoom', '.gesture-hint'])
    for (const one of await frame.locator(control).all()) await expect(one).toBeHidden();
}

test('before anybody has reached for it, a host prints a light still picture with its credits', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await visit(page, doc(`<div style="width:680px">${ELEMENT}</div>`));
  await expect.poll(() => heightOf(page)).toBe(480);
  await expectStill(page);
});

for (const width of [280, 680, 1100]) {
  test(
    `when something is selected, a host's column of ${width} px prints with picture and credits`,
    { tag: width === 680 ? [] : '@long' },
    async ({ page, visit }) => {
      await page.setViewportSize({ width: width + 80, height: 900 });
      await visit(page, doc(`<div style="width:${width}px">${ELEMENT}</div>`));
      await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
      await expect(frameIn(page).locator('[data-view="panel"] h2')).toHaveText('Armenia');
      await expectStill(page);
      // What was on the screen comes back.
      await page.emulateMedia({ media: 'screen' });
      await expect(frameIn(page).locator('.embed-tools')).toBeVisible();
    },
  );
}

test('a page narrower than the screen still prints the credits', { tag: '@long' }, async ({ page, visit }) => {
  await page.setViewportSize({ width: 1100, height: 900 });
  await visit(page, doc(ELEMENT));
  await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(frameIn(page).locator('html')).toHaveAttribute('data-ready', 'true');
  await page.setViewportSize({ width: 700, height: 900 });
  await expectStill(page);
  expect((await page.pdf({ format: 'A4', printBackground: true })).subarray(0, 5).toString()).toBe('%PDF-');
});
