import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';
import { DOSSIER, node, view } from './support/explore';

const camera = (page: Page, picture: 'map') =>
  view(page, picture).locator('.picture-frame > svg > g').first().getAttribute('transform');
const ties = (page: Page) =>
  view(page, 'network')
    .locator('[data-relation] .line')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('d')));
/** Where every actor and idea stands in the window, without the ring that shows which one is chosen. */
const places = (page: Page) =>
  view(page, 'network')
    .locator('[data-entity] .ground')
    .evaluateAll((grounds) =>
      grounds.map((ground) => {
        // Without its stroke, which some engines count in.
        const { x, y, width, height } = (ground as SVGGraphicsElement).getBBox();
        const { a, d, e, f } = (ground as SVGGraphicsElement).getScreenCTM()!;
        return [a * x + e, d * y + f, a * width, d * height];
      }),
    );

test('choosing in the network moves nothing in it', { tag: '@core' }, async ({ page }) => {
  await open(page, DOSSIER);
  const [lines, grounds] = [await ties(page), await places(page)];
  expect(grounds.length).toBeGreaterThan(10);
  await node(page, 'CSTO').click();
  await expect(node(page, 'CSTO')).toHaveAttribute('data-selected', 'true');
  expect(await ties(page)).toEqual(lines);
  expect(await places(page)).toEqual(grounds);
});

test('reaching for the map brings what lies beyond its first view', async ({ page }) => {
  await open(page, DOSSIER);
  const portugal = view(page, 'map').locator('[data-shape="country:PRT"]');
  await expect.poll(() => portugal.evaluateAll((all) => all.map((one) => one.getAttribute('d')).join(''))).toBe('');
  await view(page, 'map').getByRole('button', { name: 'Out to Washington' }).click();
  await expect(portugal).toHaveAttribute('d', /^m.+z$/);
});

test('a link to a far view brings the whole map with it', { tag: '@core' }, async ({ page }) => {
  await open(page, `${DOSSIER}?camera=washington`);
  await expect(view(page, 'map').locator('[data-shape="country:PRT"]')).toHaveAttribute('d', /^m.+z$/);
});

test('another language is fetched when it is chosen, for labels and for texts', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, DOSSIER);
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
  await expect(node(page, 'CSTO').getByText('ОДКБ')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('шаги');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

  test('two fingers zoom the map where they are, two taps come nearer', async ({ page, context }) => {
    await open(page, DOSSIER);
    await page.getByRole('button', { name: 'Where and when' }).click();
    const picture = view(page, 'map').locator('.picture-frame > svg');
    // What hears the fingers is fetched when the map is first seen.
    await expect(picture).toHaveAttribute('data-gestures', 'true');
    const box = (await picture.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([px, py], id) => ({ x: px!, y: py!, id })),
      });
    const zoom = async () => Number(/scale\(([\d.]+)\)/.exec((await camera(page, 'map'))!)![1]);

    const before = await zoom();
    await touch('touchStart', [x - 40, y], [x + 40, y]);
    for (let step = 1; step <= 5; step++) await touch('touchMove', [x - 40 - 8 * step, y], [x + 40 + 8 * step, y]);
    await touch('touchEnd');
    await expect.poll(zoom).toBeCloseTo(2 * before, 1);
    // Taps that follow a gesture at once are taken for its end.
    await page.waitForTimeout(600);
    // All are on their way at once: waited for one by one on a busy machine, they would be two single taps.
    const at = [x, y + 20];
    await Promise.all([touch('touchStart', at), touch('touchEnd'), touch('touchStart', at), touch('touchEnd')]);
    await expect.poll(zoom).toBeCloseTo(4 * before, 1);
  });
});
