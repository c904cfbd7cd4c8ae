import type { Browser, CDPSession } from '@playwright/test';
import type { Condition } from './conditions';
import type { MeasuredPage } from './measured-pages';
import type { Figures } from './medians';
import { heapOf } from './to-next-paint';
import { watchPage, type Seen } from './watch-page';

/** Work above this, in ms, blocks a reader (as in Total Blocking Time). */
const BLOCKING = 50;

/**
 * One cold visit in a fresh context, without motion: what comes over the line, when it is seen, how long it blocks, and
 * how quickly it answers.
 * @param base the server's address
 */
export async function visit(
  browser: Browser,
  base: string,
  { path, mark, ready, touch, acts = {} }: MeasuredPage,
  { slowdown, line }: Condition,
): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (line)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.bytesPerSecond,
        uploadThroughput: line.bytesPerSecond,
      });
    // The runner gives functions their names by a helper of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (of) => of');
    await page.addInitScript(watchPage, mark);
    await page.goto(base + path, { waitUntil: 'load' });
    await touch?.(page);
    if (ready !== null) await page.waitForSelector(ready);
    const alive = await page.evaluate(() => performance.now());
    await page.waitForLoadState('networkidle');
    const loaded = traffic();
    const first = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    const { longTasks, marks, largest, shift } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const blocking = longTasks
      .filter(({ start }) => start >= first)
      .reduce((sum, { length }) => sum + Math.max(0, length - BLOCKING), 0);
    const heap = await heapOf(session);
    const answers: Record<string, number> = {};
    for (const [name, act] of Object.entries(acts)) {
      answers[name] = await act(page);
      await page.waitForTimeout(300 * slowdown);
    }
    return {
      ...loaded,
      'first paint (ms)': first,
      'largest paint (ms)': largest,
      'marks drawn (ms)': marks,
      ...(ready === null ? {} : { 'alive (ms)': alive }),
      'blocking (ms)': blocking,
      'layout shift': shift,
      'heap (MB)': heap,
      ...answers,
    };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line, compressed and with headers, by kind, in kB. */
export async function countTraffic(session: CDPSession): Promise<() => Figures> {
  const kinds = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = { Document: 'HTML', Script: 'script', Stylesheet: 'style' }[kinds.get(requestId) ?? ''] ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength / 1000;
    requests++;
  });
  await session.send('Network.enable');
  return () => ({
    requests,
    'all (kB)': Object.values(bytes).reduce((sum, size) => sum + size, 0),
    ...Object.fromEntries(Object.entries(bytes).map(([kind, size]) => [`${kind} (kB)`, size])),
  });
}
