import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { inBothThemes } from './support/axe';
import { refuseToKeep } from './support/refuse-to-keep';

// Fades would be measured halfway.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const go = (page: Page, place: string): Promise<void> => page.locator(`[data-go="${place}"]`).click();

async function sample(page: Page, lang: string): Promise<void> {
  await page.locator('[data-do="sample"]').click();
  await expect(page.locator('[data-todo-count]')).toBeVisible();
  await page.locator('[data-sentence="1.2"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}

/** Every place, and in each the states that are not there from the start. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await inBothThemes(page);
    await page.locator('[data-do="keys"]').click();
    await expect(page.locator('[data-sheet="keys"]')).toBeVisible();
    await inBothThemes(page);
    await page.keyboard.press('Escape');
    await page.locator('textarea[data-paste]').fill('A headline\n\nOne may have said it.\n\nAdvertisement');
    await page.locator('[data-do="look"]').click();
    await inBothThemes(page);
  },
  text: async (page) => {
    await page.locator('details.card-part > summary').first().click();
    await page.locator('[data-sentence="1.2"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('q');
    await expect(page.locator('[data-part]')).toBeVisible();
    await inBothThemes(page);
    await page.locator('.todo > summary').click();
    await inBothThemes(page);
    await page.locator('[data-do="find"]').click();
    await page.locator('[data-field="find"]').fill('bridge');
    await expect(page.locator('[data-found]').first()).toBeVisible();
    await inBothThemes(page);
    await page.locator('[data-do="undo"]').click();
    await page.locator('[data-do="more"]').click();
    await inBothThemes(page);
    await page.locator('[data-do="history"]').click();
    await expect(page.locator('[data-undone]')).toBeVisible();
    await inBothThemes(page);
  },
  cast: async (page) => {
    await go(page, 'cast');
    await page.locator('.pencil-more > summary').click();
    await page.locator('[data-do="not-actor"]').first().click();
    await page.locator('[data-field="side"]').last().fill('Ours');
    await page.keyboard.press('Enter');
    await page.locator('.actor-line').first().click();
    await inBothThemes(page);
  },
  statements: async (page) => {
    await go(page, 'statements');
    await page.locator('[data-list] > summary').click();
    await page
      .locator('[data-field="list"]')
      .fill(
        'The bridge | could open | Ada Brook | The bridge could open\nIt | sinks | It\nThe bridge | is | It | not there',
      );
    await expect(page.locator('[data-line][data-out]').first()).toBeVisible();
    await inBothThemes(page);
    await page.locator('[data-statement] > button').first().click();
    await page.locator('[data-do="answer"]').click();
    await expect(page.locator('[data-field="by"]')).toBeVisible();
    await inBothThemes(page);
  },
  map: async (page) => {
    await go(page, 'map');
    await page.locator('[data-place-of="bridge"] .actor-line').click();
    await expect(page.locator('[data-ground="drawn"]')).toBeVisible({ timeout: 60_000 });
    await page
      .locator('[data-field="record"]')
      .fill('organisation\tcountry\tsince\tsource\nRiver Union\tArmenia\t2001\thttps://example.org/a');
    await expect(page.locator('[data-out="organization"]')).toBeVisible();
    await inBothThemes(page);
    await page.locator('[data-do="add-frame"]').click();
    await page.locator('[data-do="on-map"]').click();
    await expect(page.locator('[data-frame-box]')).toBeVisible();
    await inBothThemes(page);
  },
  story: async (page) => {
    await go(page, 'story');
    await page.locator('[data-do="add-step"]').first().click();
    await page.locator('[data-do="add-question"]').first().click();
    await page.locator('[data-field="language"]').fill('hy');
    await page.keyboard.press('Enter');
    await page.locator('[data-language] > summary').click();
    await page.locator('[data-do="as-table"]').click();
    await inBothThemes(page);
  },
  publish: async (page) => {
    await go(page, 'publish');
    await inBothThemes(page);
    await page.locator('[data-do="preview"]').click();
    await expect(page.locator('[data-preview-frame]')).toBeVisible();
    await inBothThemes(page);
  },
};

for (const [place, look] of Object.entries(STATES)) {
  for (const [lang, size, tag] of [
    ['en', { width: 1440, height: 900 }, []],
    ['en', { width: 320, height: 700 }, ['@long']],
    ['ar', { width: 1440, height: 900 }, ['@long']],
  ] as const) {
    test(
      `axe finds nothing in the Studio: ${place}, ${lang}, ${size.width} px`,
      { tag: [...tag] },
      async ({ page }) => {
        test.slow();
        await page.setViewportSize(size);
        await open(page, `/studio/?lang=${lang}`);
        if (place !== 'start') await sample(page, lang);
        await look(page);
      },
    );
  }
}

test('axe finds nothing in what the Studio says when nothing is kept', async ({ page }) => {
  await refuseToKeep(page);
  await open(page, '/studio/');
  await expect(page.locator('[data-keeping="refused"]')).toBeVisible();
  await inBothThemes(page);
  await sample(page, 'en');
  await inBothThemes(page);
});

test('axe finds nothing while another tab writes', async ({ page, context }) => {
  await open(page, '/studio/');
  await page.locator('[data-do="sample"]').click();
  await expect(page.locator('[data-kept]')).toBeVisible();
  const other = await context.newPage();
  await open(other, '/studio/');
  await other.locator('[data-do="open"]').click();
  await expect(other.locator('[data-stopped]')).toBeVisible();
  await inBothThemes(other);
  await other.setViewportSize({ width: 320, height: 700 });
  await inBothThemes(other);
});
