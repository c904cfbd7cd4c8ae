import { expect, open, test } from './support/app';
import { startHost } from './support/host';

test('a frozen version works in a sandbox and asks for nothing outside its own folder', async ({
  page,
  request,
  baseURL,
  watch,
}) => {
  await open(page, '/armenia-csto/');
  const memento = await page.locator('link[rel="memento"]').getAttribute('href');
  expect(memento).toMatch(/^v\/[0-9a-f]{10}\/embed\/$/);
  const address = new URL(`/armenia-csto/${memento}`, baseURL).href;
  // What the explore page fetches for later is its own affair.
  await page.waitForLoadState('networkidle');
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

test('present and sources pages name the same version', async ({ page }) => {
  const mementos: string[] = [];
  for (const path of ['/armenia-csto/', '/armenia-csto/present/', '/armenia-csto/sources/']) {
    await page.goto(path);
    mementos.push(await page.locator('link[rel="memento"]').evaluate((link) => (link as HTMLLinkElement).href));
  }
  expect(new Set(mementos).size).toBe(1);
});
