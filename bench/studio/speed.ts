/** How soon the Studio answers who works in it, in ms. */
import type { Browser, Page } from '@playwright/test';
import type { Files } from '../../src/studio/dossier/files';
import { toNextPaint } from '../to-next-paint';
import { NOTE } from './typing';

interface Conditions {
  /** How many times slower the processor is made. */
  readonly throttle: number;
  /** So many keys are typed. */
  readonly keys: number;
}

/** So many digits are pressed, each at another sentence. */
const DIGITS = 12;

/** The value that so great a part of all does not exceed. */
function quantile(all: readonly number[], part: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}

const untilKept = async (page: Page): Promise<number> =>
  page.evaluate(
    async () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const look = (): void => {
          const { kept, seq } = document.querySelector<HTMLElement>('.kept')!.dataset;
          if (kept === seq) done(performance.now() - begun);
          else setTimeout(look, 4);
        };
        look();
      }),
  );

/** @param files a finished dossier, which is opened */
export async function measureSpeed(
  browser: Browser,
  base: string,
  files: Files,
  { throttle, keys }: Conditions,
): Promise<Readonly<Record<string, number>>> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript('globalThis.__name = (of) => of');
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  const opened = await page.evaluate(() => performance.now());

  const given = Object.entries(files).flatMap(([name, text]) =>
    text === undefined || name.includes('/') ? [] : [{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }],
  );
  const before = await page.evaluate(() => performance.now());
  await page.locator('[data-files="dossier"]').setInputFiles(given);
  await page.locator('[data-sentence]').first().waitFor();
  const dossier = (await page.evaluate(() => performance.now())) - before;
  await page.locator('[data-todo-count]').waitFor();
  await untilKept(page);

  const rows = page.locator('[data-sentence][data-voice]');
  await rows.nth(2).click();
  await page.locator(NOTE).focus();
  const typed: number[] = [];
  for (let i = 0; i < keys; i++) {
    typed.push(await toNextPaint(page, 'keydown', () => page.keyboard.press('x')));
    await page.waitForTimeout(60);
  }
  await page.locator(NOTE).blur();
  await untilKept(page);

  const voiced: number[] = [];
  const kept: number[] = [];
  for (let i = 0; i < DIGITS; i++) {
    const digit = i % 2 === 0 ? '1' : '2';
    await rows.nth(3 + (i % 6)).focus();
    voiced.push(await toNextPaint(page, 'keydown', () => page.keyboard.press(digit)));
    kept.push(await untilKept(page));
  }
  await rows.nth(4).focus();
  const words: number[] = [];
  for (let i = 0; i < DIGITS; i++) {
    words.push(
      await toNextPaint(page, 'keydown', () => page.keyboard.press(i === 0 ? 'ArrowRight' : 'Shift+ArrowRight')),
    );
  }
  await context.close();
  return {
    'the Studio opens, ready': opened,
    'a dossier opens, ready': dossier,
    'a letter typed, to paint, p95': quantile(typed, 0.95),
    'a digit gives a voice, to paint, p95': quantile(voiced, 0.95),
    'a word taken, to paint, p95': quantile(words, 0.95),
    'kept and read back after that, p95': quantile(kept, 0.95),
  };
}
