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

test('as one reads, the top line has the story’s title, and the strip goes along with the sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/');
  const strip = page.locator('.who');
  const title = page.locator('.short-title');
  await expect(title).toBeHidden();
  const before = await page.locator('.statement-list [data-stands-for]').first().getAttribute('data-stands-for');
  const height = (await strip.boundingBox())!.height;
  expect(height).toBeLessThanOrEqual(0.45 * 812 + 1);

  for (const passage of ['2.3', '4.2']) {
    const sentence = page.locator(`[data-view="article"] [data-passage="${passage}"]`);
    await sentence.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 400));
    await expect(title).toBeVisible();
    const box = (await strip.boundingBox())!;
    expect(box.y).toBeCloseTo(44, 0);
    expect(box.height).toBeCloseTo(height, 0);
    // What rests on the sentence is there, before what steps back; and the sentence is not under it.
    const here = strip.locator('.statement-row[data-here="true"] .row-tape').first();
    await expect(here).toBeVisible();
    const id = (await here.getAttribute('data-stands-for'))!;
    await expect(page.locator('.statement-list .statement-row')).toHaveCount(4);
    const own = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x!, y!)?.closest('[data-view]')?.getAttribute('data-view'),
      [180, 410],
    );
    expect(own).toBe('article');
    expect(id).not.toBe('');
  }
  await page.getByRole('link', { name: 'Whose words' }).click();
  await expect(page.locator('.voice-bar')).toBeInViewport();
  await expect(title).toBeHidden();
  await expect(page.locator('.statement-list [data-stands-for]').first()).toHaveAttribute('data-stands-for', before!);
});

test('what sticks leaves the words their room once something is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/?select=r04');
  await expect(page.locator('.passage[data-state="primary"], .passage[data-selected="true"]').first()).toBeInViewport();
  const card = (await page.locator('.card').boundingBox())!;
  expect(card.y).toBeGreaterThanOrEqual(43);
  expect(812 - card.y - card.height).toBeGreaterThanOrEqual(0.4 * 812);
  expect(await page.locator('.who').evaluate((element) => getComputedStyle(element).position)).toBe('static');
});
