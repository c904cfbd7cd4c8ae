import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { PAPER } from './support/paper';

const embed = (page: Page, query: string): Promise<void> => open(page, `/armenia-csto/embed/?${query}`);
const selected = (page: Page): Promise<string[]> =>
  page.locator('.network [data-selected="true"]').evaluateAll((marks) =>
    // A relation may be drawn in a picture and stand in the strip of sentences beside it.
    [
      ...new Set(marks.map((mark) => mark.getAttribute('data-entity') ?? mark.getAttribute('data-relation') ?? '')),
    ].toSorted(),
  );
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

  test('step: what the explainer lights at that step', async ({ page }) => {
    await open(page, '/armenia-csto/?step=3');
    const lit = await selected(page);
    expect(lit.length).toBeGreaterThan(0);
    // What a relation is about stands in the graph's sentence; the embed's picture has a mark of its own for it.
    const drawn = await page
      .locator('.network :is([data-entity], [data-relation])')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute('data-entity') ?? mark.getAttribute('data-relation') ?? ''),
      );
    await embed(page, 'step=3');
    await expect.poll(async () => (await selected(page)).filter((mark) => drawn.includes(mark))).toEqual(lit);
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
    await expect(page.locator('.network .tie[data-voice="speaker"]').first()).toHaveAttribute('data-state', 'muted');
  });

  test('show: any two, and nothing of the third', { tag: '@long' }, async ({ page }) => {
    for (const [two, third] of [
      ['map,article', 'network'],
      ['map,network', 'article'],
      ['network,article', 'map'],
    ] as const) {
      await embed(page, `show=${two}`);
      await expect(page.locator(`[data-view="${third}"]`)).toBeHidden();
      for (const view of two.split(',')) await expect(page.locator(`[data-view="${view}"]`)).toBeVisible();
    }
  });

  test('height=fill: as high as its frame, and the words scroll inside', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 500 });
    await embed(page, 'height=fill');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-height', 'fill');
    expect(await root.evaluate((el) => el.scrollHeight - el.clientHeight)).toBe(0);
  });
});
