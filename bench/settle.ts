import type { Page } from '@playwright/test';

/** So long nothing must change on the page before a step counts as settled, in ms. */
const QUIET = 250;

/**
 * From a key until the last frame in which anything on the slide changed has been drawn, in ms: from the key's own time,
 * so that waiting of the tool that presses is left out.
 */
export async function settleAfter(page: Page, key: string, quiet = QUIET): Promise<number> {
  await page.evaluate((still) => {
    const settled = new Promise<number>((done) => {
      const heard = (event: Event): void => {
        const start = event.timeStamp;
        let last = performance.now();
        const drawn = (): void => {
          requestAnimationFrame(() => setTimeout(() => (last = performance.now())));
        };
        const changes = new MutationObserver(drawn);
        changes.observe(document.querySelector('.slide')!, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
        drawn();
        const ask = (): void => {
          if (performance.now() - last < still) return void setTimeout(ask, 20);
          changes.disconnect();
          done(last - start);
        };
        setTimeout(ask, still);
      };
      document.addEventListener('keydown', heard, { capture: true, once: true });
    });
    Object.assign(window, { settled });
  }, quiet);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { settled: Promise<number> }).settled);
}
