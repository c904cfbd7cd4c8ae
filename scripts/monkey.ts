/**
 * Uses the pages of the built site at random, in a real browser, and looks at what is left in memory.
 *
 *   tsx scripts/monkey.ts [actions=20000] [seed] [mode…]     prints the seed; the same seed does the same things
 */
import type { Browser } from '@playwright/test';
import { comeToRest, heldBy, monkey, tame, type Held } from '../tests/e2e/support/monkey';
import { Watch } from '../tests/e2e/support/watch';
import { onBuiltSite } from '../tests/support/on-built-site';

const MODES = ['explore', 'embed', 'present', 'handout', 'sources'];
/** What a page holds may grow by so much from the middle of the run to its end: caches fill, nothing more. */
const MOST_GROWTH = 1.25;

const given = process.argv.slice(2);
const numbers = given.filter((word) => /^\d+$/.test(word)).map(Number);
const named = given.filter((word) => MODES.includes(word));
const [actions = 20_000, seed = Date.now() % 2 ** 31] = numbers;
const modes = named.length > 0 ? named : MODES;

console.log(`${actions} actions on ${modes.join(', ')}; the seed is ${seed}.`);

const say = ({ heap, nodes, listeners }: Held): string =>
  `${(heap / 2 ** 20).toFixed(2)} MiB, ${nodes} nodes, ${listeners} listeners`;

async function wear(browser: Browser, home: string, mode: string, each: number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const watch = new Watch(context, home);
    const session = await context.newCDPSession(page);
    await tame(page);
    await page.goto(mode === 'explore' ? home : `${home}${mode}/`);
    const held: Held[] = [];
    for (let part = 0; part < 4; part++) {
      await monkey(page, watch, seed + part, Math.ceil(each / 4));
      await comeToRest(page);
      held.push(await heldBy(session));
      console.log(`${mode}: ${say(held.at(-1)!)}`);
    }
    const [, middle, , end] = held as [Held, Held, Held, Held];
    const grown = (['heap', 'nodes', 'listeners'] as const).filter((what) => end[what] > MOST_GROWTH * middle[what]);
    if (grown.length > 0) throw new Error(`${mode} holds on to more and more ${grown.join(', ')}. Seed ${seed}.`);
  } finally {
    await context.close();
  }
}

try {
  await onBuiltSite(async (browser, base) => {
    for (const mode of modes) await wear(browser, `${base}armenia-csto/`, mode, actions / modes.length);
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
