import { expect, open, test } from './support/app';
import { DOSSIER, country, expectSelected, node, passage, quoted, view } from './support/explore';

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('one picture stands above the article, and the other is one touch away', async ({ page }) => {
    await open(page, DOSSIER);
    for (const [name, words] of [
      ['map', 'Where and when'],
      ['network', 'Who says what'],
    ] as const) {
      await page.getByRole('button', { name: words }).tap();
      await expect(view(page, name)).toBeVisible();
      await expect(view(page, name === 'map' ? 'network' : 'map')).toBeHidden();
      await expect(view(page, 'article')).toBeVisible();
      expect((await view(page, name).boundingBox())!.width).toBeGreaterThanOrEqual(375 - 2 * 16 - 1);
      expect(await page.evaluate(overflow)).toBe(0);
    }
  });

  test('touching a mark brings its words under a card that stays at the top', async ({ page }) => {
    await open(page, DOSSIER);
    // A column this narrow has sentences in the picture's place.
    await view(page, 'network').locator('[data-stands-for="CSTO"]').first().tap();
    const panel = view(page, 'panel');
    await expect(panel).toBeInViewport();
    await expect(panel.locator('.card-voice')).toBeInViewport();
    expect((await quoted(page)).length).toBe(8);
    await expect(passage(page, '1.1')).toBeInViewport();
    const [card, words] = [(await panel.boundingBox())!, (await passage(page, '1.1').boundingBox())!];
    expect(words.y).toBeGreaterThanOrEqual(card.y + card.height);
    await panel.getByRole('button', { name: 'Clear selection' }).tap();
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
    { tag: width < 400 ? '@core' : width === 768 ? [] : '@long' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${DOSSIER}?select=CSTO`);
      expect(await page.evaluate(overflow)).toBe(0);
    },
  );
}

test('on a tablet the article and one picture stand side by side', { tag: '@core' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, DOSSIER);
  const box = async (name: 'map' | 'network' | 'article') => (await view(page, name).boundingBox())!;
  const [network, article] = [await box('network'), await box('article')];
  expect(network.x).toBeGreaterThanOrEqual(article.x + article.width);
  await expect(view(page, 'map')).toBeHidden();
  await node(page, 'CSTO').click();
  await expect(view(page, 'panel')).toBeInViewport();
  await page.getByRole('button', { name: 'Where and when' }).click();
  await expect(view(page, 'network')).toBeHidden();
  await expectSelected(country(page, 'ARM'));
});

test('on a wide screen article, network and map begin on the first screen', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  const boxes = [];
  for (const name of ['article', 'network', 'map'] as const) {
    const box = (await view(page, name).boundingBox())!;
    boxes.push(box);
    expect(box.y, name).toBeLessThan(240);
    expect(box.height, name).toBeGreaterThan(400);
  }
  // In the order they are read.
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x);
  expect(boxes[2]!.x).toBeGreaterThan(boxes[1]!.x);
  await expect(page.locator('[data-view="article"] [data-passage]').first()).toBeInViewport();
});
