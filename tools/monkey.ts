/**
 * Uses the pages of the built site at random, in a real browser, and looks at what is left in memory.
 *
 *   tsx tools/monkey.ts [actions=40000] [seed] [mode…]     prints the seed; the same seed does the same things
 *
 * `translated` beside the modes uses them while others change their texts; without any mode, half of all is so.
 */
import type { Browser } from '@playwright/test';
import { heldBy, type Held } from '../tests/e2e/support/held';
import { comeToRest, monkey, scrollPast, tame } from '../tests/e2e/support/monkey';
import { setSize } from '../tests/e2e/support/set-size';
import { translateEarly } from '../tests/e2e/support/translator';
import { Watch } from '../tests/e2e/support/watch';
import { ONE_KIND_OF_CODE } from '../tests/support/one-kind-of-code';
import { onBuiltSite } from './on-built-site';

/** Where each stands, below its dossier. */
const PATHS: Readonly<Record<string, string>> = {
  explore: '',
  embed: 'embed/',
  present: 'present/',
  speaker: 'present/speaker/',
  handout: 'handout/',
  sources: 'sources/',
};
const MODES = Object.keys(PATHS);
const PARTS = 8;
/** What a page holds may grow by so much from the first half of the run to the second: caches fill, nothing more. */
const MOST_GROWTH = 1.15;

const VIEWPORT = { width: 1440, height: 900 };

const given = process.argv.slice(2);
const numbers = given.filter((word) => /^\d+$/.test(word)).map(Number);
const named = given.filter((word) => MODES.includes(word));
const [actions = 40_000, seed = Date.now() % 2 ** 31] = numbers;
const modes = named.length > 0 ? named : MODES;
const translated = given.includes('translated') ? [true] : named.length > 0 ? [false] : [false, true];
const uses = translated.flatMap((one) => modes.map((mode) => ({ mode, translated: one })));

console.log(
  `${actions} actions on ${modes.join(', ')}${translated.includes(true) ? ', with texts that others change' : ''}; the seed is ${seed}.`,
);

const say = ({ heap, nodes, listeners, detached }: Held): string =>
  `${(heap / 2 ** 20).toFixed(2)} MiB, ${nodes} nodes, ${detached} of them in no document, ${listeners} listeners`;

/**
 * What never comes down again: more or less may be open whenever it is looked at, and React lets go of what it has removed
 * when it next draws the place where that was, so only the least of each half tells.
 */
function growing(held: readonly Held[], changed: boolean): string[] {
  const least = (what: keyof Held, some: readonly Held[]): number => Math.min(...some.map((one) => one[what]));
  const [before, after] = [held.slice(0, PARTS / 2), held.slice(PARTS / 2)];
  // A text that a translator has put its own in the place of is in no document, and not to be lost.
  const whats = (['heap', 'nodes', 'listeners', 'detached'] as const).filter((what) => changed || what !== 'detached');
  const more = whats.filter((what) => least(what, after) > MOST_GROWTH * least(what, before));
  return !changed && least('detached', after) > 0 ? [...more, 'detached nodes'] : more;
}

interface Use {
  readonly mode: string;
  /** While others change its texts. */
  readonly translated: boolean;
}

async function wear(browser: Browser, home: string, { mode, translated: changed }: Use, each: number): Promise<void> {
  const name = changed ? `${mode}, translated` : mode;
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const watch = new Watch(context, home);
    const session = await context.newCDPSession(page);
    await tame(page);
    if (changed) {
      // React says once that the page it takes over is not as it was made.
      watch.allow(/Minified React error #418|Hydration failed/);
      await translateEarly(page, 'all', seed);
    }
    await page.goto(home + PATHS[mode]!);
    const held: Held[] = [];
    for (let part = 0; part < PARTS; part++) {
      await monkey(page, watch, seed + part, Math.ceil(each / PARTS));
      await setSize(page, VIEWPORT);
      await comeToRest(page);
      if ((await page.locator('#sayso > *, main > *').count()) === 0) throw new Error(`${name} is empty.`);
      await scrollPast(page);
      held.push(await heldBy(session));
      console.log(`${name}: ${say(held.at(-1)!)}`);
    }
    const grown = growing(held, changed);
    if (grown.length > 0) throw new Error(`${name} holds on to more and more ${grown.join(', ')}. Seed ${seed}.`);
  } finally {
    await context.close();
  }
}

try {
  await onBuiltSite(
    async (browser, base) => {
      for (const use of uses) await wear(browser, `${base}armenia-csto/`, use, actions / uses.length);
    },
    [ONE_KIND_OF_CODE],
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
