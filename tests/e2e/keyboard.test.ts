import { expect, open, test } from './support/app';
import {
  CSTO_PASSAGES,
  DOSSIER,
  country,
  expectNothingSelected,
  expectSelected,
  litPassages,
  node,
  quoted,
  view,
} from './support/explore';
import { focusedEntity, tabInto, walkTo } from './support/keys';

test('the main job by keyboard alone', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);

  await tabInto(page, '[data-view="network"] [data-entity]');
  await walkTo(page, 'CSTO');
  await page.keyboard.press('Enter');

  await expect.poll(() => quoted(page)).toEqual(CSTO_PASSAGES);
  await expect.poll(() => litPassages(page)).toEqual(CSTO_PASSAGES);
  await expectSelected(country(page, 'ARM'), country(page, 'RUS'));
  await expect(page.getByRole('status').filter({ hasText: 'Selected' })).toContainText(
    'Collective Security Treaty Organization',
  );
  expect(await focusedEntity(page)).toBe('CSTO');

  await tabInto(page, '[data-view="panel"] button[aria-label="Previous sentence"]');
  await page.keyboard.press('Tab');
  // Asked of the document: a browser with two windows has the focus of its own in one of them only.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Next sentence');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(view(page, 'panel')).toContainText('sentence 2 of 8');
  await expect(page).toHaveURL(/select=CSTO&passage=2\.3$/);

  await page.keyboard.press('Escape');
  await expectNothingSelected(page);
  await expect(page).toHaveURL(/armenia-csto\/$/);
});

test('the arrows reach every mark of the network', { tag: '@long' }, async ({ page }) => {
  await open(page, DOSSIER);
  const marks = await view(page, 'network').locator('[data-entity]').all();
  expect(marks.length).toBe(18);
  for (const mark of marks) {
    await tabInto(page, '[data-view="network"] [data-entity]');
    await walkTo(page, (await mark.getAttribute('data-entity'))!);
  }
});

test('passages, relations and the filter are reached and used with keys', async ({ page }) => {
  // It walks the whole page by the tab key.
  test.slow();
  await open(page, DOSSIER);

  await tabInto(page, '.passage-voice[data-of="1.1"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?passage=1\.1$/);
  await expectSelected(node(page, 'ARM'), node(page, 'RUS'), node(page, 'CSTO'));

  await tabInto(page, '[data-view="relations"] [data-relation="r19"] a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?select=r19$/);

  await page.keyboard.press('Escape');
  await expectNothingSelected(page);
});

test('the map is moved and zoomed with keys', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  const width = async (): Promise<number> => (await country(page, 'ARM').boundingBox())!.width;
  const before = await width();
  await tabInto(page, '[data-view="map"] .zoom button');
  await page.keyboard.press('Enter');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
});
