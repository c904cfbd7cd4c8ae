/** The site folder that the Studio makes in the browser. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import { filesIn } from '../../src/node/frozen-version';
import { readDossierFiles } from '../../src/node/read-dossier';
import { SEEN } from '../../src/pages/shared/offline/meta';
import { COMPILER_WORLD, SITE_PARTS } from '../../src/site/urls';
import { packZip, unpackZip } from '../../src/studio/open/zip';
import { expect, open, ready, test } from './support/app';
import { startHost } from './support/host';
import { startPlainHost } from './support/plain-host';

/** As the Studio has them once it has opened them. */
const { files: FILES } = migrateFiles(readDossierFiles('data/dossiers/minimal'));

type Site = Readonly<Record<string, Uint8Array>>;

/** What the command line makes of the dossier alone, on a machine without a browser to print with. */
function commandLineSite(address: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-site-'));
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  try {
    mkdirSync(join(data, 'minimal'), { recursive: true });
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(data, 'minimal', name), text);
    const { CHROMIUM_PATH: _browser, ...env } = process.env;
    execFileSync(process.execPath, ['bin/sayso.js', 'build', '--one-page', '--data', data, '--out', out], {
      env: { ...env, PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none'), SAYSO_SITE: address },
      stdio: 'pipe',
    });
    return filesIn(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens the dossier in the Studio, where it is published. */
async function openPublish(page: Page, files = FILES): Promise<void> {
  await open(page, '/studio/');
  await page
    .locator('input[data-files="dossier"]')
    .first()
    .setInputFiles({
      name: 'minimal.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(packZip('minimal', files)),
    });
  await page.locator('[data-go="publish"]').click();
  await expect(page.locator('[data-passes]')).toBeVisible({ timeout: 30_000 });
}

/** Asks for the folder. @returns the bytes of the zip */
async function saveSite(page: Page): Promise<Buffer> {
  const offer = page.locator('[data-offer="site"]');
  const download = page.waitForEvent('download', { timeout: 200_000 });
  await offer.getByRole('button', { name: 'Save as a site folder' }).click();
  const failed = offer.locator('[data-failed]').waitFor({ timeout: 200_000 });
  const saved = await Promise.race([download, failed.then(() => null)]);
  if (saved === null) throw new Error(await offer.locator('[data-failed]').innerText());
  expect(saved.suggestedFilename()).toMatch(/^minimal-site-\d{4}-\d\d-\d\d-\d{4}\.zip$/);
  return readFileSync(await saved.path());
}

test('the site folder is the command line’s, works on any host, and opens again', async ({ page, browser, watch }) => {
  test.setTimeout(300_000);
  const host = await startPlainHost();
  watch.allowOrigin(host.url);
  let zip: Buffer = Buffer.alloc(0);

  await test.step('file by file and byte for byte', async () => {
    const made = commandLineSite(host.url);
    // Both are of one day, also at midnight.
    const text = Buffer.from(made['versions.json']!).toString();
    const { versions } = JSON.parse(text) as { versions: [{ since: string }] };
    await page.clock.setFixedTime(new Date(`${versions[0].since}T12:00:00Z`));
    await openPublish(page);
    await page.getByRole('textbox', { name: /Address it will have/ }).fill(host.url);
    zip = await saveSite(page);
    const saved: Site = unzipSync(zip);
    // What the bundler leaves there for tools is no part of the site.
    const wanted = Object.keys(made).filter((path) => !path.startsWith('.vite/'));
    expect(Object.keys(saved).sort()).toEqual(wanted.sort());
    expect(wanted.filter((path) => !Buffer.from(saved[path]!).equals(made[path]!))).toEqual([]);
    // What only some sites have is among it.
    expect(wanted).toEqual(
      expect.arrayContaining(['minimal/feed.xml', 'minimal/still/both.png', 'minimal/oembed.json']),
    );
    host.put(saved);
  });

  await test.step('from the list to the explainer, its pictures and its versions', async () => {
    await page.goto(host.url);
    await page.locator('#library-list a').first().click();
    await expect(page).toHaveURL(`${host.url}minimal/`);
    await ready(page);
    await page.locator('a[data-relation]').first().click();
    await expect(page.getByRole('button', { name: 'Clear selection' })).toBeVisible();
    await page.goto(`${host.url}minimal/history/`);
    await expect(page.locator('main a[href*="/v/"]').first()).toBeVisible();
  });

  await test.step('its codes, in a page of another origin', async () => {
    await open(page, `${host.url}minimal/`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    const code = (name: string): Promise<string> =>
      dialog.getByRole('textbox', { name: `Code for a page: ${name}` }).inputValue();
    const codes = [await code('the element'), await code('a plain iframe')];
    const other = await startHost(`<!doctype html><title>Another page</title>${codes.join('')}`);
    watch.allowOrigin(other.url);
    await page.goto(other.url);
    for (const at of [0, 1]) {
      const frame = page.locator('iframe').nth(at).contentFrame();
      await frame.locator('h1').hover();
      await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 15_000 });
    }
    await other.close();
  });

  await test.step('without a network, once it was read', async () => {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript((seen) => localStorage.setItem(seen, '1'), SEEN);
    const reader = await context.newPage();
    await open(reader, `${host.url}minimal/`);
    await expect(reader.locator('html')).toHaveAttribute('data-kept', 'true', { timeout: 30_000 });
    await host.switchOff();
    await open(reader, `${host.url}minimal/`);
    await expect(reader.getByRole('status').filter({ hasText: 'Offline' })).toHaveCount(1);
    await context.close();
  });

  await test.step('opened again it is the dossier, as far as it was published', async () => {
    await open(page, '/studio/');
    const input = page.locator('input[data-files]').first();
    await input.setInputFiles({ name: 'site.zip', mimeType: 'application/zip', buffer: zip });
    await expect(page.locator('[data-studio="text"]')).toBeVisible();
    await expect(page.locator('[data-sentence]').first()).toBeVisible();
    await page.locator('[data-go="publish"]').click();
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the dossier' }).click(),
    ]);
    const { files } = unpackZip(readFileSync(await again.path()));
    expect(files['dossier.yaml']).toBe(FILES['dossier.yaml']);
    // What readers may not see is a gap, and the rest stands as it was.
    const parts = files['article.md']!.split('[…]').map((part) => part.trim());
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(FILES['article.md']).toContain(part);
  });
});

test('what cannot be made is said, with what to do, and nothing is lost', async ({ page, watch }) => {
  // The tests' own doing: a part is not there, and another comes damaged.
  watch.allow(/404|ERR_FAILED|integrity|digest/i);
  const offer = page.locator('[data-offer="site"]');
  const save = offer.getByRole('button', { name: 'Save as a site folder' });
  await openPublish(page);

  await page.route(`**/${SITE_PARTS}`, (route) => route.fulfill({ status: 404, body: '' }));
  await save.click();
  await expect(offer.getByText(/did not come.*Try again/)).toBeVisible();
  await page.unroute(`**/${SITE_PARTS}`);

  await page.route(`**/${COMPILER_WORLD}`, (route) => route.fulfill({ contentType: 'application/json', body: '{}' }));
  await save.click();
  await expect(offer.getByText(/Not made/)).toHaveCount(0);
  await expect(offer.getByText(/came damaged.*Try again/)).toBeVisible({ timeout: 30_000 });
  await page.unroute(`**/${COMPILER_WORLD}`);

  await page.route(`**/${SITE_PARTS}`, (route) => route.fulfill({ contentType: 'application/json', body: '{}' }));
  await save.click();
  await expect(offer.getByText(/newer Studio.*Reload the page/)).toBeVisible();
  await page.unroute(`**/${SITE_PARTS}`);

  const address = page.getByRole('textbox', { name: /Address it will have/ });
  await address.fill('example.org');
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: 'This is no address' })).toHaveCount(1);
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await address.fill('');

  await save.click();
  await offer.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was saved' })).toHaveCount(1);
  await expect(offer.getByRole('button', { name: 'Stop' })).toHaveCount(0);

  const broken = { ...FILES, 'dossier.yaml': FILES['dossier.yaml']!.replace(/^title:/m, 'tittle:') };
  await openPublish(page, broken);
  await save.click();
  await expect(offer.getByText(/something stops it/)).toBeVisible({ timeout: 30_000 });
});
