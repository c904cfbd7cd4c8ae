import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Route } from '@playwright/test';
import { expect, open, ready, test } from './support/app';
import { country, DOSSIER, passage } from './support/explore';

const line = (page: Page) => page.getByRole('status').filter({ hasText: 'the interactive part could not load' });

const WAYS: readonly (readonly [string, RegExp, (route: Route) => Promise<void>])[] = [
  ['no script can be fetched', /\/assets\/.*\.js$/, (route) => route.abort()],
  ['a script is gone', /\/assets\/explore-.*\.js$/, (route) => route.fulfill({ status: 404 })],
  ['a script cannot be parsed', /\/assets\/explore-.*\.js$/, (route) => js(route, 'const = {')],
  ['a script throws', /\/assets\/explore-.*\.js$/, (route) => js(route, 'throw new Error("broken")')],
];
const js = (route: Route, body: string): Promise<void> => route.fulfill({ contentType: 'text/javascript', body });

for (const [what, files, answer] of WAYS) {
  test(
    `where ${what}, the page is read, says so, and can be asked for again`,
    { tag: /fetched|throws/.test(what) ? [] : '@long' },
    async ({ page, watch }) => {
      watch.allow(/./);
      await page.route(files, answer);
      await page.goto(DOSSIER);
      await expect(passage(page, '1.1')).toContainText('Armenia');
      await expect(country(page, 'ARM')).toBeVisible();
      await expect(line(page)).toBeVisible();
      await page.unroute(files);
      // What is bad may lie in the browser's cache: it is fetched past it.
      const anew = page.waitForRequest(
        (request) => request.resourceType() === 'fetch' && /explore-.*\.js$/.test(request.url()),
      );
      await line(page).getByRole('link', { name: 'Try again' }).click();
      await anew;
      await ready(page);
      await expect(line(page)).toHaveCount(0);
    },
  );
}

for (const path of ['armenia-csto/', 'armenia-csto/handout/', 'minimal/sources/']) {
  test(`${path} opened from a disk is read, looks like itself, and says what it lacks`, async ({ page, watch }) => {
    watch.allow(/./);
    await page.goto(pathToFileURL(resolve('dist', path, 'index.html')).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Noto/);
    await expect(line(page)).toBeVisible();
  });
}

test('a browser that knows no modules is told', async ({ page, watch }) => {
  // It would not ask for the scripts; this one does, and is told that what it got is not what the page names.
  watch.allow(/integrity/);
  await page.addInitScript(() => delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule);
  await page.route(/\/assets\/.*\.js$/, (route) => js(route, ''));
  await page.goto(DOSSIER);
  await expect(line(page)).toBeVisible();
});

test('a page that loses its content later says so; one that keeps it does not', async ({ page, watch }) => {
  watch.allow(/later/);
  await open(page, DOSSIER);
  const fail = (): Promise<void> => page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('later'))));
  const heard = page.evaluate(
    () => new Promise((done) => addEventListener('unhandledrejection', done, { once: true })),
  );
  await fail();
  await heard;
  await expect(line(page)).toHaveCount(0);
  await page.evaluate(() => document.getElementById('sayso')!.replaceChildren());
  await fail();
  await expect(line(page)).toBeVisible();
});

const EMBED_CODE = /\/assets\/embed-.*\.js$/;

test('an embed whose code cannot be had says so, and can be asked for again', async ({ page, watch }) => {
  watch.allow(/embed-|Failed to load resource/);
  // The code stays away until the page itself is asked for again: any touch would fetch what can be had.
  await page.route(EMBED_CODE, (route) => route.abort());
  await page.goto(`${DOSSIER}embed/?show=map`);
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(line(page)).toBeVisible();
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await line(page).getByRole('link', { name: 'Try again' }).click();
  await asked;
  await page.unroute(EMBED_CODE);
  await expect(line(page)).toHaveCount(0);
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await ready(page);
});

test('an embed whose code can be had again takes the next touch, and the line goes', async ({ page, watch }) => {
  watch.allow(/embed-|Failed to load resource/);
  await page.route(EMBED_CODE, (route) => route.abort());
  await page.goto(`${DOSSIER}embed/?show=map`);
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(line(page)).toBeVisible();
  await page.unroute(EMBED_CODE);
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await ready(page);
  await expect(line(page)).toHaveCount(0);
});
