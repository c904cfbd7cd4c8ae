import type { CDPSession, Page } from '@playwright/test';

/**
 * From a reader's click or key until the page has drawn its answer, in ms: from the event's own time to the first task
 * after the frame that follows it. Waiting of the tool that presses is left out.
 */
export async function toNextPaint(page: Page, type: 'click' | 'keydown', press: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    const answered = new Promise<number>((done) => {
      const heard = (event: Event): void => {
        const start = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      };
      document.addEventListener(wanted, heard, { capture: true, once: true });
    });
    Object.assign(window, { answered });
  }, type);
  await press();
  return page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
}

/** The page's JavaScript heap after a collection, in MB. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
