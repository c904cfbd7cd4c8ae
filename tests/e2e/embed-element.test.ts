import { build, type Rolldown } from 'vite';
import type { BrowserContext, Page } from '@playwright/test';
import { doc, element, expect, frameIn, heightOf, test } from './support/host-page';

/** How many listeners for messages the host's window has. */
async function listeners(context: BrowserContext, page: Page): Promise<number> {
  const client = await context.newCDPSession(page);
  const { result } = await client.send('Runtime.evaluate', { expression: 'window' });
  const { listeners: all } = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  await client.detach();
  return all.filter(({ type }) => type === 'message').length;
}

test('attributes reflect what the reader selects, and properties are attributes', async ({ page, visit }) => {
  await visit(page, doc(element('layer="cis"')));
  const host = page.locator('sayso-explainer');
  const seen = host.evaluate(
    (el) =>
      new Promise((done) => {
        document.addEventListener('sayso-select', (event) => {
          const { bubbles, composed, cancelable, target, detail } = event as CustomEvent<unknown>;
          done({ bubbles, composed, cancelable, own: target === el, detail });
        });
      }),
  );
  await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(host).toHaveAttribute('select', 'ARM');
  expect(await seen).toEqual({
    bubbles: true,
    composed: true,
    cancelable: false,
    own: true,
    detail: { select: 'ARM', passage: null },
  });
  expect(await host.evaluate((el) => (el as unknown as { layer: string }).layer)).toBe('cis');
  await host.evaluate((el) => Object.assign(el, { select: 'RUS', year: 1994 }));
  await expect(host).toHaveAttribute('year', '1994');
  await expect(frameIn(page).locator('[data-view="panel"] h2')).toHaveText('Russia');
  await host.evaluate((el) => Object.assign(el, { select: null }));
  await expect(host).not.toHaveAttribute('select', /./);
  await expect(frameIn(page).locator('[data-view="panel"][data-chosen]')).toHaveCount(0);
});

test('an element that goes takes its listener along, and one that moves goes on', async ({ page, context, visit }) => {
  await visit(page, doc(`<div id="there"></div>${element()}${element()}`));
  await expect.poll(() => heightOf(page, 1)).toBe(480);
  const both = await listeners(context, page);
  await page
    .locator('sayso-explainer')
    .nth(1)
    .evaluate((el) => el.remove());
  expect(await listeners(context, page)).toBe(both - 1);
  await page.locator('sayso-explainer').evaluate((el) => document.getElementById('there')!.append(el));
  expect(await listeners(context, page)).toBe(both - 1);
  await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(page.locator('sayso-explainer')).toHaveAttribute('select', 'ARM');
  await page.locator('sayso-explainer').evaluate((el) => el.remove());
  expect(await listeners(context, page)).toBe(both - 2);
});

test('React renders, steers, hears and lets go of it', async ({ page, context, visit, baseURL }) => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: 'tests/e2e/support/react-host.tsx', formats: ['iife'], name: 'host' } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]!.output[0].code.replaceAll('</script', '<\\/script');
  await visit(page, doc(`<div id="app" data-site="${baseURL}/"></div><script>${code}</script>`));
  await expect(page.getByRole('button', { name: 'Russia' })).toBeVisible();
  await page.getByRole('button', { name: 'Russia' }).click();
  await expect(frameIn(page).locator('[data-view="panel"] h2')).toHaveText('Russia');
  await frameIn(page).locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(page.locator('output')).toHaveText('ARM');
  const before = await listeners(context, page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await listeners(context, page)).toBe(before - 1);
});

test('its script may stand before it: it has a name, and prints its picture', async ({ page, visit }) => {
  const html = doc(element('').replace('Read it', '<img src="%sayso%armenia-csto/still/both.png" alt="">Read it'));
  await visit(page, html.replace('<script defer src', '<script src'));
  await expect(page.locator('sayso-explainer')).toHaveAttribute('data-still', '');
  expect(await page.locator('iframe').getAttribute('title')).toBe('Read it');
});
