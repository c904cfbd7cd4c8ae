import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { crowdSite, type CrowdSite } from './support/crowd-site';

/** A dossier of 1,000 entities and 3,000 relations. */
const COUNT = 1000;
const PATH = `/crowd-${COUNT}/`;

test.describe.configure({ mode: 'serial' });

let site: CrowdSite;
test.beforeAll(() => {
  site = crowdSite(COUNT);
});
test.afterAll(() => site.remove());

const network = (page: Page) => page.locator('[data-view="network"]');
const rows = (page: Page) => page.locator('[data-view="relations"] tbody tr[data-relation]');

test('is read before it is alive, and says how much more there is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await site.serve(page);
  await open(page, PATH, { until: 'read' });
  await expect(page.getByRole('img', { name: 'Network of 1,000 actors and 3,000 statements' })).toBeVisible();
  await expect(page.getByText('and 2,960 more statements')).toBeVisible();
  await expect(page.getByText(/^and [\d,]+ more paragraphs$/)).toBeVisible();
  await context.close();
});

test('mounts no more than can be seen, and answers to canvas, keyboard and search', async ({ page }) => {
  await site.serve(page);
  await open(page, PATH);
  await expect(network(page).locator('canvas')).toHaveCount(2);
  const picture = network(page).getByRole('group', { name: 'Network of 1,000 actors and 3,000 statements' });
  await expect(picture).toBeVisible();

  // The table is whole by name and windowed in fact.
  await expect(rows(page).first()).toBeAttached();
  expect(await rows(page).count()).toBeLessThan(200);
  await expect(page.getByRole('table').first()).toHaveAttribute('aria-rowcount', '3001');
  expect(await page.locator('[data-view="article"] [data-passage]').count()).toBeLessThan(300);
  expect(await network(page).locator('[data-entity]').count()).toBe(1);
  const onMap = page.locator('[data-view="map"] .group-mark');
  expect(await onMap.count()).toBeLessThanOrEqual(60);
  await expect(
    page.locator('[data-view="map"]').getByText(/^\d+ more marks here; zoom in to see them\.$/),
  ).toBeVisible();

  // By keyboard: one stop, along a tie, Enter selects.
  const stop = network(page).locator('[data-entity][tabindex="0"]');
  await stop.focus();
  const first = await stop.getAttribute('data-entity');
  await page.keyboard.press('ArrowRight');
  await expect(stop).not.toHaveAttribute('data-entity', first!);
  await expect(stop).toBeFocused();
  await page.keyboard.press('Enter');
  const chosen = await stop.getAttribute('data-entity');
  await expect(page).toHaveURL(new RegExp(`select=${chosen}$`));
  await expect(network(page).locator(`[data-entity="${chosen}"]`)).toHaveAttribute('data-selected', 'true');
  await expect.poll(() => network(page).locator('[data-relation][data-selected="true"]').count()).toBeGreaterThan(0);

  // By a click on what is only drawn: where the canvas has a mark, found by its name when the pointer rests there.
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/);
  const box = (await picture.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2 + 3, box.y + box.height / 2 + 3);
  await expect(page).toHaveURL(/select=e\d+$/);

  // By search: the row is found, chosen, and lit everywhere.
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('case-less words nobody wrote');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('searchbox').fill('p2999');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/select=r2999$/);
  await expect(network(page).locator('[data-relation="r2999"]')).toHaveAttribute('data-selected', 'true');
  await expect(page.locator('[data-view="article"] [data-passage="p2999"]')).toBeVisible();
});
