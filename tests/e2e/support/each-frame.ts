import type { Page } from '@playwright/test';

/**
 * Does something to a page again and again, each time once the page has drawn the last and done what it put off: as fast
 * as the page itself, where a tool that is asked for every single act takes longer than the act.
 * @param act runs in the page, so it sees nothing from outside itself; told the number of the time, from 0
 */
export async function eachFrame(page: Page, times: number, act: (time: number) => void): Promise<void> {
  const once = await page.evaluateHandle<(time: number) => void>(`(${act.toString()})`);
  await page.evaluate(
    async ([does, n]) => {
      for (let time = 0; time < n; time++) {
        does(time);
        await new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
    },
    [once, times] as const,
  );
  await once.dispose();
}
