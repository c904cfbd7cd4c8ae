import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Figures } from './medians';
import type { Watched } from './scale-page';
import { watchScale } from './scale-page';
import { heapOf, toNextPaint } from './to-next-paint';
import { countTraffic } from './visit';

type WatchedWindow = { watched: Watched };

/** So long nothing must change before a page counts as settled, in ms. */
const QUIET = 1000;
/** Selections, and moves of the pointer in a gesture. */
const SELECTIONS = 7;
const MOVES = 90;
/** A frame longer than this, in ms, is one that was missed at 60 a second. */
const MISSED = 20;

/**
 * One cold visit of a generated dossier's page: what comes over the line, when the page has settled, what is in it, and
 * how it answers to selections by key, and to panning and pointing with the mouse.
 */
export async function scaleVisit(browser: Browser, address: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await session.send('Performance.enable');
    await page.addInitScript('globalThis.__name = (of) => of');
    await page.addInitScript(watchScale);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready="true"]');
    const settled = await whenSettled(page);
    const loaded = traffic();
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const heap = await heapOf(session);
    const selections = await select(page);
    await page.keyboard.press('Escape');
    return {
      ...loaded,
      'settled (ms)': settled,
      elements,
      'heap (MB)': heap,
      ...selections,
      ...(await gesture(page, session, 'pan network', '[data-view="network"] svg[role="group"]', true)),
      ...(await gesture(page, session, 'pan map', '[data-view="map"] svg[role="group"]', true)),
      ...(await gesture(page, session, 'hover network', '[data-view="network"] svg[role="group"]', false)),
    };
  } finally {
    await context.close();
  }
}

async function whenSettled(page: Page): Promise<number> {
  return page.evaluate(async (quiet) => {
    const { watched } = window as unknown as WatchedWindow;
    while (performance.now() - watched.lastDrawn < quiet) await new Promise((done) => setTimeout(done, 50));
    return watched.lastDrawn;
  }, QUIET);
}

/** By the arrows from mark to mark, each chosen with Enter. */
async function select(page: Page): Promise<Figures> {
  await page.locator('[data-view="network"] [data-entity][tabindex="0"]').first().focus();
  const effects: number[] = [];
  const paints: number[] = [];
  for (let i = 0; i < SELECTIONS; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    await page.waitForTimeout(700);
    await page.evaluate(() => {
      const { watched } = window as unknown as WatchedWindow;
      Object.assign(window, { effect: watched.lit('keydown') });
    });
    paints.push(await toNextPaint(page, 'keydown', () => page.keyboard.press('Enter')));
    effects.push(await page.evaluate(() => (window as unknown as { effect: Promise<number> }).effect));
    await page.waitForTimeout(700);
  }
  return { 'selection to effect (ms)': middle(effects), 'selection to paint (ms)': middle(paints) };
}

/** The pointer goes over a picture in small moves, pressed or not, to and fro. */
async function gesture(
  page: Page,
  session: CDPSession,
  name: string,
  picture: string,
  pressed: boolean,
): Promise<Figures> {
  const box = (await page.locator(picture).first().boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')!.value * 1000;
  };
  await page.mouse.move(x + 7, y + 11);
  if (pressed) await page.mouse.down();
  await page.waitForTimeout(300);
  const before = await busy();
  await page.evaluate(() => (window as unknown as WatchedWindow).watched.frames());
  for (let i = 1; i <= MOVES; i++) {
    const along = Math.sin((i / MOVES) * 2 * Math.PI);
    await page.mouse.move(x + 7 + 130 * along, y + 11 + 80 * Math.sin((i / MOVES) * 4 * Math.PI));
  }
  const frames = await page.evaluate(() => (window as unknown as WatchedWindow).watched.stop());
  const spent = (await busy()) - before;
  if (pressed) await page.mouse.up();
  await page.waitForTimeout(500);
  return {
    [`${name}: frame (ms)`]: middle(frames),
    [`${name}: missed (%)`]: (100 * frames.filter((ms) => ms > MISSED).length) / frames.length,
    [`${name}: work a frame (ms)`]: spent / frames.length,
  };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
