import type { Page } from '@playwright/test';
import { expect, open, test } from './support/app';

const PRESENT = '/armenia-csto/present/';
const step = (page: Page, n: number) => expect(page.locator('.slide')).toHaveAttribute('data-step', String(n));

test.describe('the screen', () => {
  /** Counts the locks that are held, as a browser grants them. */
  const grantLocks = (page: Page, refused = false) =>
    page.addInitScript((no) => {
      const held = new Set<object>();
      Object.assign(window, { held });
      WakeLock.prototype.request = async () => {
        if (no) throw new DOMException('battery is low', 'NotAllowedError');
        const lock = { release: async () => void held.delete(lock) };
        held.add(lock);
        return lock as unknown as WakeLockSentinel;
      };
    }, refused);
  const held = (page: Page) => page.evaluate(() => (window as unknown as { held: Set<object> }).held.size);
  /** What a browser does when the page is hidden: it lets go of every lock and says so. */
  const turn = (page: Page, to: 'hidden' | 'visible') =>
    page.evaluate((state) => {
      if (state === 'hidden') (window as unknown as { held: Set<object> }).held.clear();
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, to);

  test('is kept awake while it is seen, and again when it comes back', async ({ page }) => {
    await grantLocks(page);
    await open(page, PRESENT);
    await expect.poll(() => held(page)).toBe(1);
    await turn(page, 'hidden');
    expect(await held(page)).toBe(0);
    await turn(page, 'visible');
    await expect.poll(() => held(page)).toBe(1);
  });

  test('may be refused its wakefulness, and nobody is troubled', async ({ page }) => {
    await grantLocks(page, true);
    await open(page, PRESENT);
    await page.keyboard.press('ArrowRight');
    await step(page, 2);
  });

  test('is filled with F or a remote’s F5, without a toolbar', async ({ page }) => {
    await open(page, PRESENT);
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect(page.locator('.foot-tools')).toBeVisible();
    for (const key of ['f', 'F5']) {
      await page.keyboard.press(key);
      await expect.poll(full).toBe(true);
      await expect(page.locator('.foot-tools')).toBeHidden();
      await page.keyboard.press(key);
      await expect.poll(full).toBe(false);
      await expect(page.locator('.foot-tools')).toBeVisible();
    }
  });
});

test.describe('fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test('swipe from step to step, and do not by going down or by two', async ({ page }) => {
    await open(page, PRESENT);
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: [number, number], to: [number, number], fingers = 1): Promise<void> => {
      const at = ([x, y]: [number, number]) => Array.from({ length: fingers }, (_, id) => ({ x: x + 40 * id, y, id }));
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof at>) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      // All are on their way at once: waited for one by one on a busy machine, they would be no swipe but a rest.
      await Promise.all([touch('touchStart', at(from)), touch('touchMove', at(to)), touch('touchEnd', [])]);
    };
    await swipe([900, 500], [700, 510]);
    await step(page, 2);
    await swipe([750, 500], [750, 300]);
    await swipe([900, 500], [700, 500], 2);
    await swipe([750, 500], [950, 490]);
    await step(page, 1);
  });
});

test.describe('what one points with', () => {
  test('a spotlight is on the quotation until it follows the mouse, and Escape puts it out', async ({ page }) => {
    await open(page, `${PRESENT}?step=2`);
    const at = () =>
      page
        .locator('.light')
        .evaluate((light: HTMLElement) =>
          ['--x', '--y'].map((name) => Number.parseFloat(light.style.getPropertyValue(name))),
        );
    await page.keyboard.press('l');
    await expect(page.locator('.veil')).toBeVisible();
    const quote = (await page.locator('.big-quote').boundingBox())!;
    expect((await at())[0]).toBeCloseTo(quote.x + quote.width / 2, 0);
    await page.mouse.move(300, 200);
    expect(await at()).toEqual([300, 200]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.light')).toHaveCount(0);
    await step(page, 2);
  });

  test('a pointer is where the mouse is, in no mark’s way, and nothing pops up under it', async ({ page }) => {
    await open(page, `${PRESENT}?step=4`);
    await page.keyboard.press('p');
    await page.mouse.move(600, 200);
    await page.mouse.move(604, 204);
    const dot = (await page.locator('.dot-of-light').boundingBox())!;
    expect([dot.x + dot.width / 2, dot.y + dot.height / 2]).toEqual([604, 204]);
    expect(dot.width).toBeGreaterThan(28);
    const under = await page.evaluate(() => document.elementFromPoint(604, 204)?.closest('.light') === null);
    expect(under).toBe(true);
    await expect(page.locator('.country-card:visible')).toHaveCount(0);
    await page.keyboard.press('p');
    await expect(page.locator('.dot-of-light')).toHaveCount(0);
  });
});

test.describe('motion', () => {
  /** Waits until two looks a while apart see the map's camera at the same place. */
  const atRest = async (page: Page): Promise<void> => {
    const place = () =>
      page.evaluate(() => document.querySelector('[data-view="map"] svg > g')!.getAttribute('transform'));
    await expect
      .poll(async () => {
        const before = await place();
        await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
        return (await place()) === before;
      })
      .toBe(true);
  };

  /** How many different places the map's camera is seen at from one step to the next. */
  const placesOnTheWay = async (page: Page): Promise<number> => {
    await atRest(page);
    await page.evaluate(() => {
      const seen = new Set<string>();
      const ground = document.querySelector('[data-view="map"] svg > g')!;
      const look = (): void => {
        seen.add(ground.getAttribute('transform')!);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { seen });
    });
    await page.keyboard.press('ArrowRight');
    await step(page, 6);
    await atRest(page);
    return page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size);
  };

  test('is a flight of the camera', async ({ page }) => {
    await open(page, `${PRESENT}?step=5`);
    expect(await placesOnTheWay(page)).toBeGreaterThan(2);
  });

  test('stops when it is switched off here', async ({ page }) => {
    await open(page, `${PRESENT}?step=5`);
    await page.keyboard.press('o');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'off');
    expect(await placesOnTheWay(page)).toBe(2);
  });

  test('is never begun on a device that wants none', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${PRESENT}?step=5`);
    expect(await placesOnTheWay(page)).toBe(2);
  });
});

test('keys are the presentation’s only while it has the focus', async ({ page }) => {
  await open(page, `${PRESENT}?step=2`);
  await page.evaluate(() => {
    for (const name of ['input', 'button'])
      document.body.append(Object.assign(document.createElement(name), { id: name }));
  });
  for (const id of ['input', 'button']) {
    await page.locator(`#${id}`).focus();
    for (const key of ['ArrowRight', 'PageDown', 'b', 'e']) await page.keyboard.press(key);
    await step(page, 2);
    await expect(page.locator('[data-blank], .exercise')).toHaveCount(0);
  }
  await page.locator('.words').click();
  await page.keyboard.press('PageDown');
  await step(page, 3);
});

test('a view looked at freely is left with one key, wherever the camera went', async ({ page }) => {
  await open(page, `${PRESENT}?step=4`);
  await page.locator('[data-view="map"] [data-entity="ARM"]').focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/camera=/);
  await expect(page.getByRole('button', { name: 'Back to step 4' })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('button', { name: 'Back to step 4' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/camera=/);
});

test('on a phone the code and its address lead to what is on the screen, whole', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, `${PRESENT}?step=7`);
  await page.getByRole('button', { name: 'Follow along' }).click();
  const dialog = page.getByRole('dialog', { name: 'Follow along' });
  const link = dialog.locator('.follow-link');
  await expect(link).toHaveAttribute('href', /\/armenia-csto\/\?step=7$/);
  await expect(dialog.getByRole('img')).toHaveAccessibleName((await link.getAttribute('href'))!);
  for (const part of [dialog, link, dialog.getByRole('img')]) {
    const box = (await part.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(375);
    expect(box.y + box.height).toBeLessThanOrEqual(812);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('n');
  await page.locator('.words a.mention').first().click();
  await page.keyboard.press('q');
  await expect(link).toHaveAttribute('href', /select=/);
});
