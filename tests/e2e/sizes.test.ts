import { expect, open, test } from './support/app';
import { DOSSIER, country, expectSelected, node, quoted, view } from './support/explore';

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('map, network and article are one touch apart, and the pictures are large', async ({ page }) => {
    await open(page, DOSSIER);
    const choose = (name: string) =>
      page.getByRole('navigation', { name: 'Explore' }).getByRole('button', { name }).tap();
    for (const name of ['map', 'network'] as const) {
      await choose(name === 'map' ? 'Map' : 'Network');
      const box = (await view(page, name).locator('.picture-frame').boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(812 * 0.55);
      expect(box.width).toBeGreaterThanOrEqual(375 - 1);
    }
    await expect(view(page, 'map')).toBeHidden();
    await choose('Article');
    await expect(view(page, 'article')).toBeVisible();
    await expect(view(page, 'network')).toBeHidden();
    expect(await page.evaluate(overflow)).toBe(0);
  });

  test('touching a mark fills the sheet with its first quotation, which can be pulled up', async ({ page }) => {
    await open(page, DOSSIER);
    await page.getByRole('button', { name: 'Network' }).tap();
    await node(page, 'CSTO').tap();
    const panel = view(page, 'panel');
    await expect(panel).toBeInViewport();
    expect((await quoted(page)).length).toBe(8);
    const low = (await panel.boundingBox())!.height;
    await panel.getByRole('button', { name: 'More' }).tap();
    await expect.poll(async () => (await panel.boundingBox())!.height).toBeGreaterThan(low * 1.5);
    await panel.getByRole('button', { name: 'Clear selection' }).tap();
    await page.getByRole('button', { name: 'Map' }).tap();
    await expect(country(page, 'ARM')).toHaveAttribute('data-selected', 'false');
  });
});

for (const [width, height] of [
  [320, 640],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const) {
  test(
    `nothing is wider than the window at ${width} by ${height}`,
    { tag: width < 400 ? '@core' : [] },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${DOSSIER}?select=CSTO`);
      expect(await page.evaluate(overflow)).toBe(0);
    },
  );
}

test('on a tablet the pictures stand side by side above the article', { tag: '@core' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, DOSSIER);
  const box = async (name: 'map' | 'network' | 'article') => (await view(page, name).boundingBox())!;
  const [map, network, article] = [await box('map'), await box('network'), await box('article')];
  expect(network.x).toBeGreaterThanOrEqual(map.x + map.width);
  expect(Math.abs(network.y - map.y)).toBeLessThan(2);
  expect(article.y).toBeGreaterThanOrEqual(map.y + map.height);
  await node(page, 'CSTO').click();
  await expect(view(page, 'panel')).toBeInViewport();
  await expectSelected(country(page, 'ARM'));
});

test('on a wide screen map, network and article share the first screen', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  for (const name of ['map', 'network', 'article'] as const) {
    const box = (await view(page, name).boundingBox())!;
    expect(box.y + box.height, name).toBeLessThanOrEqual(900);
    expect(box.height, name).toBeGreaterThan(400);
  }
});
