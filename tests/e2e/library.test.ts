import { expect, open, ready, test } from './support/app';
import { view } from './support/explore';

test('the library lists every dossier and leads to it', { tag: '@core' }, async ({ page }) => {
  await open(page, '/');
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  expect(await links.count()).toBeGreaterThanOrEqual(2);
  // Its style has arrived: words keep off the window's edge.
  expect((await links.first().boundingBox())!.x).toBeGreaterThanOrEqual(16);
  await page.getByRole('link', { name: 'Will the old bridge reopen?' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/minimal\/$/);
  await page.getByRole('link', { name: 'Sayso' }).first().click();
  await expect(page.getByRole('link', { name: /Thoughtless steps/ })).toBeVisible();
});

test('the tutorial dossier shows its one quotation, and marks that text is left out', async ({ page }) => {
  await open(page, '/minimal/?select=bridge');
  const quotation = view(page, 'article').locator('[data-passage][data-selected="true"]');
  await expect(quotation).toContainText('The bridge could open again in spring');
  await expect(view(page, 'article')).toContainText('[…]');
  await expect(view(page, 'article')).not.toContainText('She did not say who would pay');
});

test('the library is searched by keyboard alone, and the way back leads to the results', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search all explainers' }).focus();
  await page.keyboard.type('galuz');
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByText('Mikhail Galuzin', { exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  await expect(page.getByRole('heading', { name: 'Examples' })).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page).toHaveURL(/\/armenia-csto\/\?select=galuzin$/);
  await expect(
    view(page, 'panel').or(page.locator('[data-entity="galuzin"][data-selected="true"]')).first(),
  ).toBeVisible();
  await page.goBack();
  await ready(page);
  await expect(page.getByRole('searchbox')).toHaveValue('galuz');
  await expect(results.getByText('Mikhail Galuzin', { exact: true })).toBeVisible();
});
