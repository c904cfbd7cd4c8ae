/**
 * npm run bench:present: measures a presentation in headless Chromium at 4x CPU slowdown: how long each step takes to
 * settle, with motion and without, medians of five with min and max; and what an hour of stepping, one step in five
 * seconds, leaves in memory: each step as soon as the last has settled, its flight included, which takes some 15 minutes.
 * Run `npm run build` first.
 * Options: --runs N (0 for the hour alone), --steps N (of the hour; 720), --pause MS (how long a step is looked at before
 * the next one is asked for; 0), --json FILE (all figures as JSON).
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { heldBy } from '../tests/e2e/support/held';
import { onBuiltSite } from '../tools/on-built-site';
import { ONE_KIND_OF_CODE } from '../tests/support/one-kind-of-code';
import { medians, table, type Figures, type Spread } from './medians';
import { option, writeWhereWished } from './options';
import { settleAfter } from './settle';

const SLOWDOWN = 4;
const STEPS = 10;
/** Rounds of the tour before the heap is first looked at: what is kept once is kept by then. */
const WARM_ROUNDS = 3;
/** A camera in flight moves in every frame; it has landed once nothing has moved for so long, in ms. */
const LANDED = 80;

const runs = Number(option('runs') ?? 5);
const hour = Number(option('steps') ?? 720);
const pause = Number(option('pause') ?? 0);
const results: Record<string, Record<string, Spread> | Figures> = {};
const addressIn = (base: string): string => `${base}armenia-csto/present/`;
await onBuiltSite(async (browser, base) => {
  for (const motion of runs > 0 ? [true, false] : []) {
    const name = motion ? 'settled (ms), with motion' : 'settled (ms), without motion';
    const measured: Figures[] = [];
    for (let run = 0; run < runs; run++) measured.push(await walk(browser, addressIn(base), motion));
    const spreads = medians(measured);
    results[name] = spreads;
    console.log(`\n${name}\n${table(spreads)}`);
  }
});
if (hour > 0) {
  await onBuiltSite(
    async (browser, base) => {
      const kept = await anHour(browser, addressIn(base));
      results['an hour'] = kept;
      console.log(`\nan hour, ${hour} steps\n${table(medians([kept]))}`);
    },
    [ONE_KIND_OF_CODE],
  );
}
writeWhereWished({ runs, results });

/** The presentation at its first step, slowed down, on a projector's screen. */
async function atFirstStep(
  inside: Browser,
  address: string,
  motion: boolean,
): Promise<{ page: Page; session: CDPSession }> {
  const context = await inside.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: motion ? 'no-preference' : 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript('globalThis.__name = (of) => of');
  await page.goto(address);
  await page.waitForSelector('html[data-ready="true"]');
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, session };
}

/** One walk through the tour: how long each step takes. */
async function walk(inside: Browser, address: string, motion: boolean): Promise<Figures> {
  const { page } = await atFirstStep(inside, address, motion);
  const figures: Record<string, number> = {};
  for (let step = 2; step <= STEPS; step++) {
    if (pause > 0) await page.waitForTimeout(pause);
    figures[`step ${step}`] = await settleAfter(page, 'ArrowRight');
  }
  await page.context().close();
  return figures;
}

/** What is in memory before and after an hour of stepping. */
async function anHour(inside: Browser, address: string): Promise<Figures> {
  const { page, session } = await atFirstStep(inside, address, true);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const stepOn = async (count: number): Promise<void> => {
    for (let step = 1; step <= count; step++)
      await settleAfter(page, step % STEPS === 0 ? 'Home' : 'ArrowRight', LANDED);
  };
  await stepOn(WARM_ROUNDS * STEPS);
  const before = await heldBy(session);
  await stepOn(hour);
  const after = await heldBy(session);
  await page.context().close();
  return {
    'heap before (MB)': before.heap / 1e6,
    'heap after (MB)': after.heap / 1e6,
    'heap grown (MB)': (after.heap - before.heap) / 1e6,
    'DOM nodes before': before.nodes,
    'DOM nodes after': after.nodes,
    'of them in no document': after.detached,
    'listeners before': before.listeners,
    'listeners after': after.listeners,
  };
}
