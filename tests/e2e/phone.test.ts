import { expect, open, test } from './support/app';

for (const [width, height] of [
  [375, 812],
  [320, 640],
] as const) {
  for (const dossier of ['armenia-csto', 'sahel']) {
    test(`${dossier} at ${width} px: who says what is a strip of four sentences, and no picture that is cut`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `/${dossier}/`);
      const rows = page.locator('.statement-list .statement-row');
      await expect(rows).toHaveCount(4);
      await expect(page.locator('.graph, .score').first()).toBeHidden();
      for (const row of await rows.all()) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const out = await page
        .locator('.tape-words, .row-ends')
        .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth + 1).length);
      expect(out).toBe(0);
    });
  }
}

test('a chosen statement unfolds what is said of its two ends, and all of them open by whose words they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/');
  const rows = page.locator('.statement-list .row-tape');
  const chosen = (await rows.nth(1).getAttribute('data-stands-for'))!;
  await rows.nth(1).click();
  await expect(page.locator(`.statement-list [data-stands-for="${chosen}"]`)).toHaveAttribute('data-state', 'primary');
  await expect(page.locator('.card .card-voice')).toBeVisible();
  await page.getByRole('button', { name: /^All statements/ }).click();
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(page.locator('.statement-list h3').first()).toContainText('Galuzin');
});
