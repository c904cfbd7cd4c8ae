import type { FrameLocator, Page } from '@playwright/test';
import { expect, test as base } from './app';
import { startHost, type Host } from './host';

export { expect };

/** Opens a page of a host that embeds the site. `%sayso%` in it is the site's address. */
type Visit = (page: Page, html: string, headers?: Record<string, string>) => Promise<void>;

/** The `test` of an embed in somebody else's page. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ watch, baseURL }, runTest) => {
    const hosts: Host[] = [];
    await runTest(async (page, html, headers = {}) => {
      const fill = (text: string): string => text.replaceAll('%sayso%', `${baseURL}/`);
      const filled = Object.entries(headers).map(([name, value]) => [name, value.replaceAll('%sayso%', baseURL!)]);
      const host = await startHost(fill(html), Object.fromEntries(filled) as Record<string, string>);
      hosts.push(host);
      watch.allowOrigin(host.url);
      await page.goto(host.url);
    });
    for (const host of hosts) await host.close();
  },
});

const SCRIPT = '<script defer src="%sayso%sayso-explainer.js"></script>';

/** The element as it is pasted by an editor who wants the map first, with more attributes if need be. */
export const element = (attributes = '', show = 'map,network'): string =>
  `<sayso-explainer show="${show}" ${attributes} src="%sayso%armenia-csto/embed/"><a href="%sayso%armenia-csto/">Read it</a></sayso-explainer>`;

/** A host's page with the script of the element. @param more attributes of its root */
export const doc = (body: string, more = ''): string =>
  `<!doctype html><html lang="en" ${more}><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title>${SCRIPT}<body>${body}</body></html>`;

export const frameIn = (page: Page, n = 0): FrameLocator => page.locator('iframe').nth(n).contentFrame();

export const heightOf = (page: Page, n = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(n)
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** An embed's height once it has been told, and no longer changes: twice the same, a while apart. */
export async function settledHeight(page: Page): Promise<number> {
  let height = 0;
  await expect
    .poll(async () => {
      const before = height;
      await page.waitForTimeout(200);
      height = await heightOf(page);
      return height > 400 && height === before;
    })
    .toBe(true);
  return height;
}
