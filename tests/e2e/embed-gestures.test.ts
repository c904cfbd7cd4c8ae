import type { CDPSession, FrameLocator, Locator, Page } from '@playwright/test';
import { doc, element, expect, frameIn, heightOf, test } from './support/host-page';

const PAGE = doc(`${element()}<div style="height:3000px"></div>`);

/** How much the map's camera magnifies. */
const zoomOf = async (frame: FrameLocator): Promise<number> =>
  Number(/scale\(([\d.]+)\)/.exec((await frame.locator('.map svg > g').first().getAttribute('transform'))!)![1]);

async function alive(page: Page): Promise<FrameLocator> {
  const frame = frameIn(page);
  await frame.locator('.map-mark[data-stands-for="ARM"]').hover();
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect.poll(async () => [480, 560].includes(await heightOf(page))).toBe(true);
  return frame;
}

async function middleOf(picture: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await picture.boundingBox())!;
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

test('ctrl and the wheel move the map and not the host', async ({ page, visit }) => {
  await visit(page, PAGE);
  const frame = await alive(page);
  const before = await zoomOf(frame);
  const { x, y } = await middleOf(frame.locator('.map .picture-frame'));
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('buttons move the map', async ({ page, visit }) => {
  await visit(page, PAGE);
  const frame = await alive(page);
  const before = await zoomOf(frame);
  await frame.getByRole('button', { name: 'Zoom in' }).first().click();
  await expect.poll(() => zoomOf(frame)).toBeGreaterThan(before);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 420, height: 860 } });

  /** Moves fingers from place to place, all at once. */
  async function drag(client: CDPSession, steps: readonly (readonly { x: number; y: number }[])[]): Promise<void> {
    for (const [i, points] of steps.entries()) {
      const touchPoints = points.map((point, id) => ({ ...point, id }));
      await client.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  const STEPS = [0, 20, 40, 60, 80, 100, 120];

  test('one finger scrolls the host, and a hint says how the map moves', async ({ page, context, visit }) => {
    await visit(page, PAGE);
    const frame = await alive(page);
    const before = await frame.locator('.map svg > g').first().getAttribute('transform');
    const { x, y } = await middleOf(frame.locator('.map .picture-frame'));
    const client = await context.newCDPSession(page);
    await drag(
      client,
      STEPS.map((by) => [{ x, y: y - by }]),
    );
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
    await expect(frame.locator('.gesture-hint')).toHaveAttribute('data-shown', 'true');
    await expect(frame.locator('.gesture-hint')).toHaveText(/[Tt]wo fingers/);
    expect(await frame.locator('.map svg > g').first().getAttribute('transform')).toBe(before);
  });

  test('the first tap of a finger is not lost on a slow line', async ({ page, context, visit }) => {
    await visit(page, PAGE);
    const frame = frameIn(page);
    await expect(frame.locator('.map-mark[data-stands-for="ARM"]')).toBeVisible();
    // The code comes no sooner than the tap has been seen to wait for it, however slow the machine is.
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await frame.locator('.map-mark[data-stands-for="ARM"]').tap();
    await expect(frame.locator('html')).toHaveAttribute('data-waiting', 'true');
    release();
    await expect(frame.locator('[data-view="panel"] h2')).toHaveText('Armenia');
    await expect(frame.locator('html')).not.toHaveAttribute('data-waiting', 'true');
  });

  test('two fingers move the map and leave the host where it is', async ({ page, context, visit }) => {
    await visit(page, PAGE);
    const frame = await alive(page);
    const before = await zoomOf(frame);
    const { x, y } = await middleOf(frame.locator('.map .picture-frame'));
    const client = await context.newCDPSession(page);
    await drag(
      client,
      STEPS.map((by) => [
        { x: x - 30 - by / 2, y },
        { x: x + 30 + by / 2, y },
      ]),
    );
    await expect.poll(() => zoomOf(frame)).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
  });
});
