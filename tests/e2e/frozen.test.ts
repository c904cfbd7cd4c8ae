import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/app';
import { startHost } from './support/host';

/** Where a page says its fixed version is. */
async function mementoOf(request: APIRequestContext, page: string): Promise<string> {
  const html = await (await request.get(page)).text();
  return new URL(/<link rel="memento" href="([^"]+)"/.exec(html)![1]!, page).href;
}

test('a frozen version works in a sandbox and asks for nothing outside its own folder', async ({
  page,
  request,
  baseURL,
  watch,
}) => {
  const address = await mementoOf(request, `${baseURL}/armenia-csto/`);
  expect(new URL(address).pathname).toMatch(/^\/armenia-csto\/v\/[0-9a-f]{10}\/embed\/$/);
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  const host = await startHost(
    `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" width="600" height="900" src="${address}?select=CSTO&lang=ru"></iframe>`,
  );
  watch.allowOrigin(host.url);
  await page.goto(host.url);
  const frame = page.locator('iframe').contentFrame();
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(frame.locator('[data-view="panel"] h2')).toContainText('ОДКБ');
  await expect(frame.locator('.credits')).toContainText('Неизменяемая версия');
  const elsewhere = asked.filter((url) => url.startsWith(baseURL!) && !url.startsWith(new URL('../', address).href));
  expect(elsewhere).toEqual([]);
  const picture = await request.get(new URL('../still/both.png', address).href);
  expect(picture.headers()['content-type']).toBe('image/png');
  expect((await request.get(address)).headers()['cache-control']).toContain('immutable');
  await host.close();
});

test('present and sources pages name the same version', async ({ request, baseURL }) => {
  const pages = ['', 'present/', 'sources/'].map((name) => `${baseURL}/armenia-csto/${name}`);
  const mementos = await Promise.all(pages.map((page) => mementoOf(request, page)));
  expect(new Set(mementos).size).toBe(1);
});
