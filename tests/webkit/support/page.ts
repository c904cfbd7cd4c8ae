import { Key, type WebDriver } from 'selenium-webdriver';
import { expect } from 'vitest';
import type { WatchedSite } from './watched-site';

type NamedKey = 'ENTER' | 'ESCAPE' | 'ARROW_LEFT' | 'ARROW_RIGHT' | 'ARROW_DOWN' | 'HOME' | 'END' | 'TAB';

const WAIT = { timeout: 10_000, interval: 50 };

/** One window of WebKit on the built site, with what the tests do in it and ask of it. Selectors are CSS. */
export class Page {
  constructor(
    readonly driver: WebDriver,
    readonly site: WatchedSite,
  ) {}

  /** Opens a path of the site, as `/armenia-csto/?select=ARM`, and waits until it is interactive. */
  async open(path: string): Promise<void> {
    await this.driver.get(`${this.site.url}${path}`);
    await this.ready();
  }

  /** Opens a path in a frame of that size, and goes on inside it: the browser's own window cannot be so narrow. */
  async openSmall(path: string, width: number, height: number): Promise<void> {
    await this.driver.get(
      `${this.site.url}/frame?${new URLSearchParams({ path, width: `${width}`, height: `${height}` }).toString()}`,
    );
    await this.driver.switchTo().frame(0);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.expect(() => document.documentElement.dataset['ready']).toBe('true');
  }

  /** Makes the page's own area that large, in CSS pixels: the window's frame comes on top. */
  async resize(width: number, height: number): Promise<void> {
    const window = this.driver.manage().window();
    const inner = await this.ask(() => [innerWidth, innerHeight] as const);
    const outer = await window.getRect();
    await window.setRect({
      x: 0,
      y: 0,
      width: Math.round(outer.width) + width - inner[0],
      height: Math.round(outer.height) + height - inner[1],
    });
    await this.expect(() => [innerWidth, innerHeight]).toEqual([width, height]);
  }

  /** Evaluates a function in the page, or in the frame the driver is switched to. It sees nothing of this file. */
  ask<T, A extends readonly unknown[]>(inPage: (...args: A) => T, ...args: A): Promise<T> {
    return this.driver.executeScript<T>(inPage, ...args);
  }

  /** Expects something of what a function in the page comes to, in a while. */
  expect<T, A extends readonly unknown[]>(inPage: (...args: A) => T, ...args: A) {
    return expect.poll(() => this.ask(inPage, ...args), WAIT);
  }

  /** Expects something of the address from its path on, in a while. */
  expectAddress() {
    return expect.poll(async () => (await this.driver.getCurrentUrl()).slice(this.site.url.length), WAIT);
  }

  /** Expects something of an attribute of each element that matches. */
  expectAttribute(selector: string, name: string) {
    return this.expect((s, n) => [...document.querySelectorAll(s)].map((e) => e.getAttribute(n)), selector, name);
  }

  /** Expects something of an element's text; it is empty while there is no such element. */
  expectText(selector: string) {
    return this.expect((s) => document.querySelector(s)?.textContent ?? '', selector);
  }

  /**
   * Clicks with the mouse where the element is and nothing lies over it. The driver's own click needs a box that it
   * does not give to parts of a picture.
   * @param text takes the first that has just this text
   * @throws Error when there is no such element, or it is covered everywhere or outside the window
   */
  async click(selector: string, text?: string): Promise<void> {
    await this.comeToRest();
    const point = await this.ask(
      (wanted, said) => {
        const all = [...document.querySelectorAll(wanted)];
        const element = all.find((one) => said === null || one.textContent === said);
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect() ?? new DOMRect();
        for (const row of [8, 7, 9, 5, 11, 3, 13, 1, 15]) {
          for (const column of [8, 7, 9, 5, 11, 3, 13, 1, 15]) {
            const x = Math.round(box.left + (box.width * column) / 16);
            const y = Math.round(box.top + (box.height * row) / 16);
            if (element?.contains(document.elementFromPoint(x, y))) return { x, y };
          }
        }
        return null;
      },
      selector,
      text ?? null,
    );
    if (point === null) throw new Error(`${selector} is nowhere to be clicked.`);
    await this.driver.actions().move(point).click().perform();
  }

  /** Presses keys one after the other, on what has the focus. */
  async press(...keys: readonly (NamedKey | string)[]): Promise<void> {
    const codes = keys.map((key) => (key in Key ? Key[key as NamedKey] : key));
    await this.driver
      .actions()
      .sendKeys(...codes)
      .perform();
  }

  /** Gives the focus to an element, as the tab key would after some time. */
  focus(selector: string): Promise<void> {
    return this.ask((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), selector);
  }

  /** Chooses an option by its text, in the list whose label is or begins with that. */
  choose(label: string, option: string): Promise<void> {
    return this.ask(
      (wanted, text) => {
        const list = [...document.querySelectorAll('label')]
          .find((one) => one.textContent.startsWith(wanted))!
          .querySelector('select')!;
        list.value = [...list.options].find((one) => one.text === text)!.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      label,
      option,
    );
  }

  /** Waits until nothing scrolls: what is to be clicked may be on its way. */
  private async comeToRest(): Promise<void> {
    await this.driver.executeAsyncScript((done: () => void) => {
      let still = 0;
      const stir = (): void => void (still = 0);
      addEventListener('scroll', stir, true);
      const look = (): void => {
        if (++still < 6) return void requestAnimationFrame(look);
        removeEventListener('scroll', stir, true);
        done();
      };
      look();
    });
  }

  /** Waits until what the page had to report has been reported. */
  async settle(): Promise<void> {
    await this.driver.executeAsyncScript((done: () => void) => {
      // What left before this has come when this is answered.
      const last = new Image();
      last.addEventListener('error', () => done());
      last.src = '/trouble';
    });
  }
}
