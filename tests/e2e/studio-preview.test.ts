import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';

const place = (page: Page, name: string) => page.locator(`[data-studio="${name}"]`);

/** Opens the Studio with its sample, and the preview of it. */
async function openPreview(page: Page): Promise<void> {
  await open(page, '/studio/');
  await page.locator('[data-do="sample"]').click();
  await page.locator('[data-do="preview"]').click();
}

test('what is chosen in the preview takes the article to its words, and E edits it there', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await openPreview(page);
  await page.locator('[data-sentence="1.1"]').click();
  const preview = page.frameLocator('[data-preview-frame]');
  const statement = preview.locator('[data-view="network"] [data-relation]').first();
  await expect(statement).toBeAttached({ timeout: 60_000 });

  await test.step('the article stays beside it, and what is made of it', async () => {
    await expect(page.locator('[data-sentence="1.1"]')).toBeInViewport();
    await expect(page.getByRole('heading', { name: /Whose words/ })).toBeInViewport();
  });

  await test.step('from a mark to its words, and to its form', async () => {
    await statement.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-held', 'true');
    await expect(page.locator('[data-sentence="1.2"] mark.carries')).toHaveText(
      'The bridge could open again in spring',
    );
    await expect(page.locator('[data-chosen-there]')).toBeVisible();
    await page.keyboard.press('e');
    await expect(place(page, 'statements')).toBeVisible();
    await expect(page.locator('.statement-form [data-field="from"]')).toBeFocused();
    await expect(page.locator('.statement-form [data-field="verb"]')).toHaveValue('speaks of perhaps reopening');
  });

  await test.step('what is in hand here is chosen there', async () => {
    const drawn = preview.locator('[data-view="network"] [data-relation="r1"]').first();
    await preview.locator('[data-view="network"] [data-entity="bridge"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(drawn).toHaveAttribute('data-state', 'lit');
    await expect(page.locator('[data-chosen-there="bridge"]')).toBeVisible();
    await page.locator('[data-statement="r1"] button.said').click();
    await page.locator('[data-sentence="1.1"]').click();
    await page.locator('[data-statement="r1"] button.said').click();
    await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-held', 'true');
    await expect(drawn).toHaveAttribute('data-state', 'primary');
  });

  await test.step('its key closes it from within', async () => {
    await preview.locator('body').press('p');
    await expect(page.locator('[data-preview-frame]')).toHaveCount(0);
  });
});

test('the preview in a window of its own goes along, leads back, and is closed from there', async ({ page }) => {
  test.slow();
  await open(page, '/studio/');
  await page.locator('[data-do="sample"]').click();
  await page.locator('[data-sentence="1.1"]').click();
  const [apart] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Shift+P')]);
  const statement = apart.locator('[data-view="network"] [data-relation]').first();
  await expect(statement).toBeAttached({ timeout: 60_000 });
  await expect(page.locator('[data-preview-frame]')).toHaveCount(0);
  await statement.focus();
  await apart.keyboard.press('Enter');
  await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-held', 'true');
  await page.locator('[data-go="story"]').click();
  await page.locator('[data-field="title"]').fill('Will it reopen?');
  await expect(apart.locator('h1')).toHaveText('Will it reopen?');
  // The window may be gone before its key is let go.
  const press = apart.keyboard.press('p').catch(() => {});
  await Promise.all([apart.waitForEvent('close'), press]);
});

test('in the story, the preview shows the slide of the step in hand', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/studio/');
  await page.locator('[data-do="sample"]').click();
  await page.locator('[data-go="story"]').click();
  await page.locator('[data-do="add-step"]').first().click();
  await page.locator('[data-do="hold-step"]').click();
  await page.locator('[data-do="slide"]').click();
  const preview = page.frameLocator('[data-preview-frame]');
  await expect(preview.locator('.slide[data-step="1"] .step-text')).toBeVisible({ timeout: 60_000 });
  // It goes along with what is typed.
  await page.locator('[data-field="step-title"]').fill('Perhaps in spring');
  await expect(preview.getByRole('heading', { name: 'Perhaps in spring' })).toBeVisible();
  await page.locator('[data-do="hold-step"]').click();
  await expect(preview.locator('.explore')).toBeVisible();
  await expect(preview.locator('.slide')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('the preview is in sight at once, and leads back to where one was', async ({ page }) => {
    await openPreview(page);
    await expect(page.locator('[data-preview-frame]')).toBeInViewport({ ratio: 0.5 });
    await expect(page.locator('[data-sentence="1.1"]')).toBeHidden();
    await page.locator('[data-do="close-preview"]').tap();
    await expect(page.locator('[data-sentence="1.1"]')).toBeVisible();
  });

  test('it says once what it is for, draws no keys, and an answer is marked from the head of its form', async ({
    page,
  }) => {
    await open(page, '/studio/');
    await page.locator('[data-do="sample"]').tap();
    const told = page.locator('[data-notice="phone"]');
    await expect(told).toContainText('On a phone you can check and correct.');
    await told.getByRole('button').tap();
    await expect(page.locator('kbd:visible')).toHaveCount(0);
    await page.locator('[data-go="statements"]').tap();
    await page.locator('[data-statement] button.said').first().tap();
    await page.locator('[data-do="answer"]').tap();
    await expect(page.locator('[data-answering] h2')).toBeInViewport();
    await page.reload();
    await expect(page.locator('[data-sentence]').first()).toBeAttached();
    await expect(told).toHaveCount(0);
  });
});
