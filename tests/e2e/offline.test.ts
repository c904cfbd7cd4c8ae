import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleWorker } from '../../src/node/vite/bundle-worker';
import { SEEN } from '../../src/pages/shared/offline/meta';
import { WORKER_FILE } from '../../src/site/urls';
import { siteServer } from '../../src/node/preview-server';
import { expect, ready, test as base } from './support/app';

/** A copy of the built site, below a path of a host that can be switched off. */
interface Place {
  readonly url: string;
  readonly folder: string;
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
}

const test = base.extend<{ place: Place }>({
  place: async ({ watch }, runTest) => {
    const parent = mkdtempSync(join(tmpdir(), 'sayso-place-'));
    const folder = join(parent, 'some/where');
    cpSync('dist', folder, { recursive: true });
    let server: Server;
    let port = 0;
    const switchOn = (): Promise<void> =>
      new Promise((resolve) => {
        server = siteServer(parent).listen(port, 'localhost', resolve);
      });
    const switchOff = (): Promise<void> =>
      new Promise((resolve) => {
        // The browser says so; that is what is tested here.
        watch.allow(/ERR_CONNECTION_REFUSED/);
        server.close(() => resolve());
        server.closeAllConnections();
      });
    await switchOn();
    port = (server!.address() as AddressInfo).port;
    const url = `http://localhost:${port}/some/where/`;
    watch.allowOrigin(url);
    await runTest({ url, folder, switchOff, switchOn });
    await switchOff();
    rmSync(parent, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });
// Each visits several pages and waits until all they may ask for is kept.
test.slow();

/** A reader who has been here before: only then is anything kept. */
test.beforeEach(({ page }) =>
  page.addInitScript((seen) => {
    // Not in frames without an origin of their own, such as the preview of an embed.
    if (window.origin !== 'null') localStorage.setItem(seen, '1');
  }, SEEN),
);

const kept = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
const line = (page: Page) => page.getByRole('status').filter({ hasText: 'Offline' });

test('a page that was visited is there without a network, says so, and is fresh again with one', async ({
  page,
  place,
}) => {
  await page.goto(`${place.url}armenia-csto/?select=CSTO`);
  await kept(page);
  await expect(line(page)).toHaveCount(0);

  await place.switchOff();
  await page.goto(`${place.url}armenia-csto/?select=ARM`);
  await ready(page);
  await expect(line(page)).toHaveText(/^Offline: you see the version of \d+ \w+ \d{4}, \d\d:\d\d\.$/);
  await expect(page.locator('[data-view="panel"] h2')).toHaveText('Armenia country');
  // What is fetched only when asked for was kept too: the dialog's code, and another language.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.languages select').selectOption('hy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Thoughtless steps');

  await place.switchOn();
  const file = join(place.folder, 'armenia-csto/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Thoughtless steps', 'Thoughtful steps'));
  await page.goto(`${place.url}armenia-csto/`);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thoughtful steps');
  await expect(line(page)).toHaveCount(0);
});

test('what no kept page needs is let go, and so is a page that is gone', async ({ page, place, watch }) => {
  watch.allow(/404/);
  const names = (): Promise<string[]> =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return (await (await caches.open(name!)).keys()).map(({ url }) => new URL(url).pathname);
    });
  await page.goto(`${place.url}minimal/`);
  await kept(page);
  const [script] = readdirSync(join(place.folder, 'assets')).filter((name) => /^explore-.*js$/.test(name));
  expect(await names()).toContain(`/some/where/assets/${script}`);
  // A new build: the same code under another name.
  const file = join(place.folder, 'minimal/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(script!, 'explore-new.js'));
  cpSync(join(place.folder, 'assets', script!), join(place.folder, 'assets/explore-new.js'));
  await page.goto(`${place.url}minimal/`);
  await kept(page);
  expect(await names()).toContain('/some/where/assets/explore-new.js');
  rmSync(file);
  expect((await page.goto(`${place.url}minimal/`))!.status()).toBe(404);
  await expect.poll(async () => (await names()).filter((name) => name.includes('explore'))).toEqual([]);
});

test('a page of the version before, open in another tab, goes on when a new one is kept', async ({
  page,
  place,
  context,
}) => {
  const old = page;
  await old.goto(`${place.url}minimal/`);
  await kept(old);
  // A new build: all code under other names, and nothing left of the old.
  const renamed = (text: string): string => text.replaceAll(/((?:explore|sharing)-[\w-]{8})(\.js)/g, '$1new$2');
  const assets = join(place.folder, 'assets');
  for (const name of readdirSync(assets)) {
    const text = name.endsWith('.js') ? renamed(readFileSync(join(assets, name), 'utf8')) : null;
    if (text !== null) writeFileSync(join(assets, name), text);
    if (renamed(name) !== name) renameSync(join(assets, name), join(assets, renamed(name)));
  }
  const html = join(place.folder, 'minimal/index.html');
  // What was altered here has another checksum.
  writeFileSync(html, renamed(readFileSync(html, 'utf8')).replaceAll(/ integrity="[^"]*"/g, ''));
  const worker = join(place.folder, WORKER_FILE);
  writeFileSync(worker, renamed(readFileSync(worker, 'utf8')).replace(/saysoSums\s*=\s*\{[^}]*\}/, 'saysoSums={}'));

  const fresh = await context.newPage();
  await fresh.goto(`${place.url}minimal/`);
  await expect(fresh.locator('script[src*="new.js"]')).toHaveCount(1);
  await kept(fresh);
  // And once more, by the worker of the new build.
  await fresh.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const isChanging = (): Promise<boolean> =>
    fresh.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return Boolean(installing ?? waiting);
    });
  await expect.poll(isChanging).toBe(false);
  await fresh.reload();
  await kept(fresh);
  // Nor is the old to be had from what the browser itself keeps.
  await (await context.newCDPSession(old)).send('Network.clearBrowserCache');
  for (const tab of [old, fresh]) {
    await tab.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(tab.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
  }
});

test('an embed has no worker, and the sources page is kept too', async ({ page, place }) => {
  await page.goto(`${place.url}armenia-csto/embed/?select=ARM`);
  await ready(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${place.url}armenia-csto/sources/`);
  await kept(page);
  await place.switchOff();
  await page.reload();
  await expect(line(page)).toBeVisible();
});

test('a reader, and a new build, can take the worker away', async ({ page, place }) => {
  const workers = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length);
  await page.goto(`${place.url}minimal/`);
  await kept(page);
  expect(await workers()).toBe(2);
  await page.goto(`${place.url}minimal/?no-worker`);
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'false');
  expect(await workers()).toBe(0);

  await page.goto(`${place.url}minimal/sources/`);
  await kept(page);
  const file = join(place.folder, 'minimal/index.html');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('<head>', '<head><meta name="sayso-offline" content="remove">'),
  );
  await page.goto(`${place.url}minimal/`);
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'false');
  expect(await workers()).toBe(0);

  // Pages may be left that know nothing of it; then the worker that takes this one's place goes by itself.
  await page.goto(`${place.url}minimal/sources/`);
  await kept(page);
  writeFileSync(join(place.folder, WORKER_FILE), await bundleWorker(process.cwd(), 'remove', {}, {}));
  await page.goto(`${place.url}licences.html`);
  await expect.poll(workers).toBe(0);
});

test('a first visit is asked for nothing it does not show, and a second one that saves data neither', async ({
  browser,
  place,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  const workers = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${place.url}minimal/`);
  await ready(page);
  await expect.poll(() => page.evaluate((seen) => localStorage.getItem(seen), SEEN)).toBe('1');
  expect(await workers()).toBe(0);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.reload();
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(await workers()).toBe(0);
  await context.close();
});
