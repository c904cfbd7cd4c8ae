/**
 * npm run bench:clicks: how long a page takes to answer eight clicks in the network (Interaction to Next Paint: of so few
 * the longest counts), and the processor's time for one. As the machine is and with a processor four times slower,
 * without motion; medians of five visits, with min and max. Run `npm run build` first.
 * Options: --runs N, --json FILE.
 */
import type { Browser } from '@playwright/test';
import { onBuiltSite } from '../tools/on-built-site';
import { DOSSIER } from './measured-pages';
import { medians, table, type Figures } from './medians';
import { option, writeWhereWished } from './options';

const CLICKS = 8;
const runs = Number(option('runs') ?? 5);

/** The pages, with what brings one alive. */
const PAGES = [
  { name: 'explore', path: `${DOSSIER}/`, touch: false },
  { name: 'embed', path: `${DOSSIER}/embed/`, touch: true },
] as const;

interface Heard {
  readonly heard: Record<number, number>;
}

async function visit(browser: Browser, base: string, page: (typeof PAGES)[number], slowdown: number): Promise<Figures> {
  const context = await browser.newContext({
    viewport: page.touch ? { width: 720, height: 560 } : { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const busy = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    };
    await tab.goto(base + page.path, { waitUntil: 'load' });
    const marks = tab.locator('[data-view="network"] a:is([data-entity], [data-relation]):visible');
    if (page.touch) await marks.first().hover();
    await tab.waitForSelector('html[data-ready="true"]');
    await tab.waitForLoadState('networkidle');
    await tab.evaluate(() => {
      const heard: Record<number, number> = {};
      Object.assign(window, { heard });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
          if (entry.interactionId > 0)
            heard[entry.interactionId] = Math.max(heard[entry.interactionId] ?? 0, entry.duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    });
    const before = await busy();
    for (let i = 0; i < CLICKS; i++) {
      // What can be touched may be less once something is chosen.
      await marks.nth(i % (await marks.count())).click({ force: true });
      await tab.waitForTimeout(250 * slowdown);
    }
    const spent = (await busy()) - before;
    const took = await tab.evaluate(() => Object.values((window as unknown as Heard).heard));
    return { 'clicks heard': took.length, 'INP (ms)': Math.max(0, ...took), 'processor a click (ms)': spent / CLICKS };
  } finally {
    await context.close();
  }
}

const results: Record<string, ReturnType<typeof medians>> = {};
await onBuiltSite(async (browser, base) => {
  for (const slowdown of [1, 4]) {
    const measured = new Map<string, Figures[]>(PAGES.map(({ name }) => [name, []]));
    for (let run = 0; run < runs; run++)
      for (const page of PAGES) measured.get(page.name)!.push(await visit(browser, base, page, slowdown));
    for (const [name, figures] of measured) {
      const title = `${name}, processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}`;
      results[title] = medians(figures);
      console.log(`\n ${title}\n${table(results[title])}`);
    }
  }
});
writeWhereWished({ runs, results });
