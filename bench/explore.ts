/**
 * npm run bench: measures the explore page of the built site in headless Chromium and prints a table.
 * Without throttle and with 4x CPU slowdown; medians of five, with min and max. Run `npm run build` first.
 */
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findChromium, LAUNCH_ARGS } from '../src/build/find-chromium';

const RUNS = 5;
const PATH = 'armenia-csto/';

interface Figures {
  bytes: number;
  requests: number;
  layoutShift: number;
  ready: number;
  selection: number;
  step: number;
}

const server = await preview({ root: process.cwd(), appType: 'mpa', preview: { port: 4199, host: '127.0.0.1' } });
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found; `npm run test:e2e` can install one.');
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
try {
  for (const slowdown of [1, 4]) {
    const runs: Figures[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measure(slowdown));
    console.log(`\n${slowdown}x CPU`);
    for (const key of Object.keys(runs[0]!) as (keyof Figures)[]) {
      const sorted = runs.map((figures) => figures[key]).sort((a, b) => a - b);
      const [min, median, max] = [sorted[0]!, sorted[Math.floor(RUNS / 2)]!, sorted.at(-1)!];
      console.log(`${key.padEnd(14)} ${show(median).padStart(9)}   (${show(min)} to ${show(max)})`);
    }
  }
  console.log('\nbytes: gzip, all that the page transfers; ready, selection and step in ms.');
} finally {
  await browser.close();
  await server.close();
}

function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 1 ? 3 : 1);
}

/** One cold visit in a fresh context: bytes, shift, time to interactive, and two repaints. */
async function measure(slowdown: number): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`http://127.0.0.1:4199/${PATH}`);
  await page.waitForSelector('html[data-ready="true"]');
  const ready = await page.evaluate(() => performance.now());
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const requests = sizes.length;
  const selection = await toNextPaint(page, '[data-view="network"] [data-entity="CSTO"]');
  const step = await toNextPaint(page, '[data-view="timeline"] button');
  const layoutShift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  await context.close();
  return { bytes, requests, layoutShift, ready, selection, step };
}

/** From a click to the frame after the next one has been painted, in ms. */
function toNextPaint(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const start = performance.now();
        document
          .querySelector(wanted)!
          .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
    selector,
  );
}
