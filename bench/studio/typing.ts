/** Somebody who types a remark into the real Studio, and what of it is there afterwards. */
import type { BrowserContext, Page } from '@playwright/test';

/** A typed letter counts once it is so old, in ms. */
export const COUNTS_AFTER = 250;

/** The sentence of the sample whose remark is typed. */
const SENTENCE = '1.2';
export const NOTE = '[data-field="note"]';

export async function openStudio(context: BrowserContext, base: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  return page;
}

/** Opens the sample, with its remark empty and kept. */
export async function begin(context: BrowserContext, base: string): Promise<Page> {
  const page = await openStudio(context, base);
  await page.locator('[data-do="sample"]').click();
  await toNote(page);
  await page.locator(NOTE).fill('>');
  await page.locator(NOTE).blur();
  await page.waitForFunction(() => {
    const label = document.querySelector<HTMLElement>('.kept');
    return label?.dataset['kept'] === label?.dataset['seq'] || document.querySelector('.kept .wrong') !== null;
  });
  await toNote(page);
  return page;
}

export async function toNote(page: Page): Promise<void> {
  await page.locator(`[data-sentence="${SENTENCE}"]`).click();
  await page.locator(NOTE).focus();
  await page.keyboard.press('End');
}

/** Types letters at a person's pace until it is told to stop, or the page is gone. */
export class Typist {
  readonly #at: number[] = [];
  #stopped = false;
  readonly #done: Promise<void>;

  constructor(page: Page, random: () => number) {
    this.#done = (async () => {
      for (let i = 0; !this.#stopped; i++) {
        await page.keyboard.press(letter(i));
        this.#at.push(Date.now());
        await new Promise((go) => setTimeout(go, 30 + random() * 90));
      }
    })().catch(() => {});
  }

  /** What must be there of it at a moment: the letters that were old enough by then. */
  dueAt(moment: number): string {
    return `>${this.#at.flatMap((at, i) => (at <= moment - COUNTS_AFTER ? [letter(i)] : [])).join('')}`;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  /** All that was typed. */
  get all(): string {
    return `>${this.#at.map((_, i) => letter(i)).join('')}`;
  }
}

const letter = (i: number): string => String.fromCodePoint(97 + (i % 26));

/** The remark of the dossier that was kept last, as a page opened anew has it. */
export async function remarkIn(page: Page, which = 0): Promise<string> {
  await page.locator('[data-do="open"]').nth(which).click();
  await page.locator(`[data-sentence="${SENTENCE}"]`).click();
  return page.locator(NOTE).inputValue();
}

/** How many letters of what was due are not there. */
export function lostOf(due: string, there: string): number {
  let same = 0;
  while (same < due.length && due[same] === there[same]) same++;
  return due.length - same;
}
