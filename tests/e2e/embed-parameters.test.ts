import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { PAPER } from './support/paper';

/** Wakes an embed whose address asks for no view, as a pointer that moves over it does. */
async function awake(page: Page, query: string): Promise<void> {
  await page.goto(`/armenia-csto/embed/?${query}`);
  await page.mouse.move(200, 200);
  await page.mouse.move(204, 204);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}
const embed = (page: Page, query: string): Promise<void> => open(page, `/armenia-csto/embed/?${query}`);
const statusOf = (page: Page, country: string) => page.locator(`.map [data-entity="${country}"][data-status]`).first();

test.describe('an embed opens as its address asks', () => {
  test('select', async ({ page }) => {
    await embed(page, 'select=CSTO');
    await expect(page.locator('[data-view="panel"] h2')).toContainText(/CSTO|Collective/);
  });

  test('layer and year', async ({ page }) => {
    await embed(page, 'layer=CIS&year=1994');
    await expect(statusOf(page, 'GEO')).toHaveAttribute('data-status', 'member');
    await embed(page, 'layer=CIS&year=1992');
    await expect(statusOf(page, 'GEO')).toHaveAttribute('data-status', 'none');
  });

  test('step: the statement that the explainer chooses at that step', async ({ page }) => {
    await open(page, '/armenia-csto/?step=3');
    const chosen = await page
      .locator('.network [data-relation][data-state="primary"]')
      .first()
      .getAttribute('data-relation');
    expect(chosen).not.toBeNull();
    await embed(page, 'step=3');
    await expect(page.locator('.row-tape[data-state="primary"]')).toHaveAttribute('data-relation', chosen!);
  });

  for (const theme of ['dark', 'light'] as const) {
    test(`theme=${theme}, whatever the device prefers`, { tag: theme === 'dark' ? [] : '@long' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await embed(page, `theme=${theme}`);
      await expect(page.locator('html')).toHaveCSS('background-color', PAPER[theme]);
    });
  }

  test('lang', async ({ page }) => {
    await embed(page, 'lang=ru&select=CSTO');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.locator('h1')).toContainText('Непродуманные шаги');
    await expect(page.locator('[data-view="panel"] h2')).toContainText('ОДКБ');
  });

  test('voice', async ({ page }) => {
    await embed(page, 'voice=reporter');
    const rows = page.locator('.row-tape');
    await expect(rows.first()).toBeVisible();
    for (const row of await rows.all()) await expect(row).toHaveAttribute('data-voice', 'reporter');
  });

  test('show: what is named first at first, the other by the switch, and nothing of the third', async ({ page }) => {
    for (const [shown, third] of [
      ['map,article', 'network'],
      ['network,map', 'article'],
      ['article,network', 'map'],
    ] as const) {
      await awake(page, `show=${shown}`);
      const [first, second] = shown.split(',') as [string, string];
      await expect(page.locator(`[data-view="${first}"]`)).toBeVisible();
      await expect(page.locator(`[data-view="${second}"]`)).toBeHidden();
      await expect(page.locator(`[data-part="${third}"]`)).toBeHidden();
      await page.locator(`[data-part="${second}"]`).click();
      await expect(page.locator(`[data-view="${second}"]`)).toBeVisible();
      await expect(page.locator(`[data-view="${first}"]`)).toBeHidden();
      await expect(page.locator(`[data-view="${third}"]`)).toBeHidden();
    }
  });

  test('height=fill: as high as its frame, and the words scroll inside', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 500 });
    await awake(page, 'height=fill');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-height', 'fill');
    expect(await root.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
});
