/** One explainer in one file, opened from a disk and in a frame without an origin. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { SLOTS, type CarriedData, type CarriedDossier } from '../../src/pages/one-page/parts';
import { unpackText } from '../../src/payload/packed-text';
import { readDossierFiles } from '../../src/node/read-dossier';
import { expect, ready, test } from './support/app';
import { startHost } from './support/host';

const FILE = resolve('dist/armenia-csto/armenia-csto.html');

/** Opens the file, and notes whatever is asked for besides it. */
async function openFile(page: Page, fragment = ''): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${FILE}`)) asked.push(request.url());
  });
  await page.goto(`file://${FILE}${fragment}`);
  await ready(page);
  return asked;
}

const turnTo = async (page: Page, mode: string): Promise<void> => {
  await page.locator(`.modes a[data-mode="${mode}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('data-page', mode);
  await ready(page);
};

test('opens from a disk, answers a choice, and goes back', async ({ page }) => {
  const asked = await openFile(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thoughtless steps');
  await page.locator('.map-mark[data-stands-for="ARM"]').click();
  await expect(page.locator('[data-view="panel"] h2')).toContainText('Armenia');
  expect(new URL(page.url()).hash).toBe('#mode=explore&select=ARM');
  await page.goBack();
  await expect(page.locator('[data-selected="true"]')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('[data-view="panel"] h2')).toContainText('Armenia');
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-view="panel"] h2')).toContainText('Armenia');
  expect(asked).toEqual([]);
});

test('says whose data its map has', () => {
  expect(readFileSync(FILE, 'utf8').slice(0, 4000)).toMatch(/Natural Earth.*GeoNames, CC BY 4\.0/);
});

test('is slides, handout and embed too, and goes back from one to the other', async ({ page }) => {
  const asked = await openFile(page);
  await turnTo(page, 'present');
  await expect(page.locator('[data-step]').first()).toHaveAttribute('data-step', '1');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#mode=present&step=2$/);
  await expect(page.locator('[data-command="speaker"], [data-command="follow"]')).toHaveCount(0);
  await turnTo(page, 'handout');
  await expect(page.locator('.handout')).toBeVisible();
  await expect(page.locator('[data-view="relations"] tbody tr').first()).toBeVisible();
  await turnTo(page, 'embed');
  await page.locator('.embed .network [data-entity="ARM"]').click();
  await expect(page.locator('.embed [data-view="panel"] h2')).toHaveText('Armenia');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('.handout')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.present')).toBeVisible();
  await expect(page).toHaveURL(/#mode=present&step=2$/);
  expect(asked).toEqual([]);
});

test('speaks every language of its dossier, in every mode', async ({ page }) => {
  const asked = await openFile(page, '#lang=hy');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hy');
  await expect(page.locator('.modes')).toContainText('Ուսումնասիրել');
  await page.locator('.masthead select').first().selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await turnTo(page, 'present');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.locator('.modes select').selectOption('en');
  await expect(page.locator('.modes')).toContainText('Handout');
  expect(await page.evaluate(() => document.fonts.check('16px "Noto Serif"', 'ա'))).toBe(true);
  expect(asked).toEqual([]);
});

test('has no link that leads to a page it has not', async ({ page }) => {
  await openFile(page);
  for (const mode of ['explore', 'present', 'handout', 'embed']) {
    await turnTo(page, mode);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.filter((a) => a.checkVisibility()).map((a) => a.getAttribute('href')!));
    expect(hrefs.filter((href) => !/^(#|https?:)/.test(href) && href !== '')).toEqual([]);
  }
});

test('works in a frame without an origin, as a guest and as itself', async ({ page, watch, baseURL }) => {
  const at = (query: string): string =>
    `<iframe title="${query}" sandbox="allow-scripts" width="800" height="700" src="${baseURL}/armenia-csto/armenia-csto.html${query}"></iframe>`;
  const host = await startHost(`<!doctype html><title>Host</title>${at('?mode=embed&lang=ru')}${at('')}`);
  watch.allowOrigin(host.url);
  try {
    await page.goto(host.url);
    const [guest, whole] = ['?mode=embed&lang=ru', ''].map((title) => page.frameLocator(`iframe[title="${title}"]`));
    await expect(guest!.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(guest!.locator('.modes')).toHaveCount(0);
    await expect(guest!.locator('html')).toHaveAttribute('lang', 'ru');
    await guest!.locator('.network [data-entity="ARM"]').click();
    await expect(guest!.locator('[data-view="panel"] h2')).toHaveText('Армения');
    await whole!.locator('.modes a[data-mode="handout"]').click();
    await expect(whole!.locator('.handout')).toBeVisible();
  } finally {
    await host.close();
  }
});

test('says what is said without a script, too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`file://${FILE}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thoughtless steps');
  await expect(page.locator('figure blockquote').first()).toBeVisible();
  await page.close();
});

test('carries its dossier, letter for letter but for what may not be shown', () => {
  const html = readFileSync(FILE, 'utf8');
  const slot = new RegExp(`<script type="application/json" id="${SLOTS.dossier}">(.*?)</script>`).exec(html)![1]!;
  const carried = JSON.parse(slot) as CarriedDossier;
  const { files } = JSON.parse(unpackText(carried.data)) as CarriedData;
  const own = readDossierFiles('data/dossiers/armenia-csto');
  expect(carried.folder).toBe('armenia-csto');
  expect(Object.keys(files)).toEqual(Object.keys(own));
  expect(files['dossier.yaml']).toBe(own['dossier.yaml']);
  expect(files['memberships.csv']).toBe(own['memberships.csv']);
});
