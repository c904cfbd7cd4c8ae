import type { Page } from '@playwright/test';
import { chance } from './chance';
import { ACTIONS } from './monkey-actions';
import type { Watch } from './watch';

const LAST_SHOWN = 15;
/** What takes so long, in ms, has not been answered. */
const PATIENCE = 60_000;

/**
 * Uses a page at random and fails, with the last things done, at the first trouble.
 * @param done the number of actions to do
 * @throws Error when the page says something, breaks, or no longer answers
 */
export async function monkey(page: Page, watch: Watch, seed: number, actions: number): Promise<void> {
  const luck = chance(seed);
  const last: string[] = [];
  const fail = (why: string): never => {
    throw new Error(`${why}\nSeed ${seed}, ${page.url()}; the last actions:\n${last.slice(-LAST_SHOWN).join('\n')}`);
  };
  for (let i = 0; i < actions; i++) {
    const act = luck.oneOf(ACTIONS);
    try {
      last.push(`${i} ${await answered(act(page, luck))}`);
      // Now and then everything comes to rest; in between, one thing comes upon the other.
      if (i % 8 === 0) await answered(page.evaluate(restOneFrame));
    } catch (error) {
      const { message } = error as Error;
      // A link to this very page reloads it where no script takes it; what was asked of the old one is void.
      if (/context was destroyed|because of a navigation/.test(message)) await page.waitForLoadState();
      else fail(`Action ${i} broke: ${message}`);
    }
    const [trouble] = watch.troubles();
    if (trouble !== undefined) fail(trouble);
  }
  await comeToRest(page);
  const [trouble] = watch.troubles();
  if (trouble !== undefined) fail(trouble);
}

const restOneFrame = (): Promise<void> => new Promise((rest) => requestAnimationFrame(() => setTimeout(rest)));

/** @throws Error when something takes too long to be waited for: the tool itself would wait for ever */
async function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page no longer answers.')), PATIENCE);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes what is open and lets go of everything chosen. */
export async function comeToRest(page: Page): Promise<void> {
  for (let i = 0; i < 4; i++) await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.evaluate(() => new Promise((rest) => setTimeout(rest, 700)));
}

/** Keeps a page where it is, and from opening what a headless browser cannot close again. */
export async function tame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {};
    window.open = () => null;
    for (const way of ['click', 'auxclick'] as const) {
      addEventListener(
        way,
        (event) => {
          const link = event.target instanceof Element ? event.target.closest('a') : null;
          const href = link?.getAttribute('href');
          if (href === null || href === undefined) return;
          const { origin, pathname } = new URL(href, document.baseURI);
          const leaves = origin !== location.origin || pathname !== location.pathname;
          if (leaves || link?.hasAttribute('target')) event.preventDefault();
        },
        true,
      );
    }
  });
}

/** Lets everything be laid out once: of what is out of sight a browser keeps the boxes, and with them nodes that have gone. */
export async function scrollPast(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((rest) => requestAnimationFrame(rest));
    }
    scrollTo(0, 0);
  });
}
