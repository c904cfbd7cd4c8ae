/** Hands at the real Studio: what they do is done in a browser, and counted. */
import type { Page } from '@playwright/test';

/** Seconds of the keystroke-level model (Card, Moran and Newell 1980): an average typist, and a mouse. */
const KEY = 0.28;
const POINT = 1.1;
const PRESS = 0.2;
const HOME = 0.4;
const THINK = 1.35;
/** Words a minute, silently, in English (Brysbaert 2019). */
const READING = 238;
/** Farther than this Tab is no way to get anywhere. */
const MOST_TABS = 150;

export interface Effort {
  readonly keys: number;
  /** Of the keys, those that are the author's own sentences. */
  readonly own: number;
  /** Of the keys, those that only go somewhere by Tab. */
  readonly tabs: number;
  readonly clicks: number;
  readonly minutes: number;
}

export type Way = 'keyboard' | 'mouse';

export class Hands {
  keys = 0;
  own = 0;
  tabs = 0;
  clicks = 0;
  #decisions = 0;
  #homings = 0;
  #words = 0;
  #onMouse = false;
  readonly #page: Page;
  readonly way: Way;

  constructor(page: Page, way: Way) {
    this.#page = page;
    this.way = way;
  }

  get effort(): Effort {
    const seconds =
      this.keys * KEY +
      this.clicks * (POINT + PRESS) +
      this.#homings * HOME +
      this.#decisions * THINK +
      (this.#words / READING) * 60;
    return { keys: this.keys, own: this.own, tabs: this.tabs, clicks: this.clicks, minutes: seconds / 60 };
  }

  /** One decision: a sentence, a name, a field. */
  think(): void {
    this.#decisions += 1;
  }

  read(text: string): void {
    this.#words += text.split(/\s+/).filter(Boolean).length;
  }

  /** Keys, such as `Control+Enter`: each is counted. */
  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) {
      this.#toKeys();
      this.keys += chord === '+' ? 1 : chord.split('+').length;
      await this.#page.keyboard.press(chord);
    }
  }

  /** Words of the author's own. */
  async type(words: string): Promise<void> {
    this.#toKeys();
    this.think();
    this.keys += words.length;
    this.own += words.length;
    await this.#page.keyboard.type(words);
  }

  /** Writes over what stands in a field. */
  async retype(words: string): Promise<void> {
    await this.press('Control+A');
    await this.type(words);
  }

  async paste(words: string): Promise<void> {
    this.#toKeys();
    this.keys += 2;
    await this.#page.keyboard.insertText(words);
  }

  /** Pastes where no field has the focus, as Ctrl V does. */
  async pasteAnywhere(words: string): Promise<void> {
    this.#toKeys();
    this.keys += 2;
    await this.#page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, words);
  }

  /** Brings the focus into something: by Tab, or by a click. @param text what it begins with, where several are alike */
  async to(selector: string, text = ''): Promise<void> {
    if (this.way === 'mouse') return this.click(selector, text);
    const isThere = ([one, begins]: readonly [string, string]): boolean =>
      document.activeElement?.matches(one) === true && (document.activeElement.textContent ?? '').startsWith(begins);
    for (let i = 0; i < MOST_TABS; i++) {
      if (await this.#page.evaluate(isThere, [selector, text] as const)) return;
      this.tabs += 1;
      await this.press('Tab');
    }
    throw new Error(`Tab never comes to ${selector}.`);
  }

  /** Presses a button. */
  async push(selector: string, text = ''): Promise<void> {
    if (this.way === 'mouse') return this.click(selector, text);
    await this.to(selector, text);
    await this.press('Enter');
  }

  async click(selector: string, text = ''): Promise<void> {
    if (!this.#onMouse) this.#homings += 1;
    this.#onMouse = true;
    this.clicks += 1;
    await this.#page
      .locator(selector, text === '' ? {} : { hasText: text })
      .first()
      .click();
  }

  #toKeys(): void {
    if (this.#onMouse) this.#homings += 1;
    this.#onMouse = false;
  }
}
