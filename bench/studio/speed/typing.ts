/** How soon the Studio opens, and answers who works in a text, in ms. */
import type { Page } from '@playwright/test';
import type { Files } from '../../../src/studio/dossier/files';
import { NOTE } from '../typing';
import { answers, quantile, untilJudged, untilKept, type Watched } from './clocks';

/** So many digits are pressed, each at another sentence; and so many words taken. */
const DIGITS = 12;

type Figures = Readonly<Record<string, number>>;

/** Gives the page a dossier's files, as one who chooses them in a folder. */
export async function giveFiles(page: Page, files: Files): Promise<void> {
  const given = Object.entries(files).flatMap(([name, text]) =>
    text === undefined || name.includes('/') ? [] : [{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }],
  );
  await page.locator('[data-files="dossier"]').setInputFiles(given);
}

export async function measureOpening({ page }: Watched, base: string, files: Files): Promise<Figures> {
  // Another address first: one that differs in its fragment alone would not be opened anew.
  await page.goto('about:blank');
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  const opened = await page.evaluate(() => performance.now());
  const before = await page.evaluate(() => performance.now());
  await giveFiles(page, files);
  await page.locator('[data-sentence]').first().waitFor();
  const dossier = (await page.evaluate(() => performance.now())) - before;
  await page.locator('[data-todo-count]').waitFor();
  await untilKept(page);
  return { 'the Studio opens, ready': opened, 'a dossier opens, ready': dossier };
}

/** @param keys so many letters are typed */
export async function measureTyping(watched: Watched, keys: number): Promise<Figures> {
  const { page } = watched;
  const rows = page.locator('[data-sentence][data-voice]');
  await rows.nth(2).click();
  await page.locator(NOTE).focus();
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  let long: number[] | undefined;
  const typed = await answers(watched, 'a letter typed, to paint', async (key) => {
    for (let i = 0; i < keys; i++) {
      await key('x');
      await page.waitForTimeout(60);
    }
    long ??= await page.evaluate(() => (window as unknown as { long: number[] }).long.slice());
  });
  await page.locator(NOTE).blur();
  await untilKept(page);

  const kept: number[] = [];
  const judged: number[] = [];
  const voiced = await answers(watched, 'a digit gives a voice, to paint', async (key) => {
    for (let i = 0; i < DIGITS; i++) {
      await rows.nth(3 + (i % 6)).focus();
      const painted = await key(i % 2 === 0 ? '1' : '2');
      kept.push(await untilKept(page));
      judged.push(painted + kept.at(-1)! + (await untilJudged(page)));
    }
  });
  await rows.nth(4).focus();
  const words = await answers(watched, 'a word taken, to paint', async (key) => {
    for (let i = 0; i < DIGITS; i++) await key(i === 0 ? 'ArrowRight' : 'Shift+ArrowRight');
  });
  return {
    ...typed,
    'tasks of more than 50 ms while typing': long!.length,
    'the longest of them': Math.max(0, ...long!),
    ...voiced,
    ...words,
    'kept and read back after that': quantile(kept, 0.95),
    'the gate answers after a digit': quantile(judged, 0.95),
  };
}
