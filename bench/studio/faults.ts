/**
 * Faults, each at random moments while somebody types: how many letters are lost of those that were there for a
 * quarter of a second, and whether the label ever says “kept” of what is not.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from '../../src/node/find-chromium';
import { FAULTS_OF_TIME } from './faults-of-time';
import { isKept, moment, untilKept, wait, within, type Fault, type Outcome } from './scenes';
import { begin, lostOf, NOTE, openStudio, remarkIn, toNote, Typist } from './typing';

/** A fault inside one page that goes on: what is typed until the end must be kept once it is over. */
const passing =
  (before: string, during: string, after: string): Fault =>
  ({ browser, base, random }) =>
    within(browser, async (context) => {
      await context.addInitScript(before);
      const page = await begin(context, base);
      const typist = new Typist(page, random);
      await moment(random);
      await page.evaluate(during);
      await moment(random);
      await typist.stop();
      await wait(400);
      // What is being refused may not be called kept.
      const saidWrongly = after !== '' && (await isKept(page));
      await page.evaluate(after === '' ? '0' : after);
      await page.locator(NOTE).blur();
      await untilKept(page);
      await page.close();
      return { lost: lostOf(typist.all, await remarkIn(await openStudio(context, base))), saidWrongly };
    });

/** A second tab with the dossier of the first, at the same remark. */
async function beside(context: BrowserContext, base: string): Promise<Page> {
  const second = await openStudio(context, base);
  await second.locator('[data-do="open"]').first().click();
  await toNote(second);
  return second;
}

/** Both tabs type: what the second one types is not taken, which it says, and all that the first one types is there. */
const twoTabs: Fault = ({ browser, base, random }) =>
  within(browser, async (context) => {
    const first = await begin(context, base);
    const second = await beside(context, base);
    const [typist, other] = [new Typist(first, random), new Typist(second, random)];
    await moment(random);
    await moment(random);
    await Promise.all([typist.stop(), other.stop()]);
    await wait(400);
    await first.locator(NOTE).blur();
    await untilKept(first);
    const said = (await second.locator('[data-stopped="follows"]').count()) > 0;
    const seen = await second.locator(NOTE).inputValue();
    const there = await remarkIn(await openStudio(context, base));
    return { lost: Math.max(lostOf(typist.all, there), lostOf(typist.all, seen)), saidWrongly: !said };
  });

/** The second tab writes instead while the first one has a field that is not left, and both go on typing. */
const takeOver: Fault = ({ browser, base, random }) =>
  within(browser, async (context) => {
    const first = await begin(context, base);
    const second = await beside(context, base);
    const typist = new Typist(first, random);
    await moment(random);
    const at = Date.now();
    await second.locator('[data-do="take-over"]').click();
    await second.locator('[data-stopped]').waitFor({ state: 'detached' });
    await toNote(second);
    const had = await second.locator(NOTE).inputValue();
    const other = new Typist(second, random);
    await moment(random);
    await Promise.all([typist.stop(), other.stop()]);
    await wait(400);
    await second.locator(NOTE).blur();
    await untilKept(second);
    const there = await remarkIn(await openStudio(context, base));
    return { lost: lostOf(typist.dueAt(at), there) + lostOf(had + other.all.slice(1), there) };
  });

/** A browser with a profile on disk, which can be killed. */
async function onDisk(
  base: string,
  random: () => number,
  kill: (profile: string) => Promise<{ readonly reopen: string; readonly at: number; readonly mayLose: number }>,
): Promise<Outcome> {
  const executablePath = findChromium();
  const profile = mkdtempSync(join(tmpdir(), 'sayso-fault-'));
  const launch = (folder: string): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      ...(executablePath === null ? {} : { executablePath }),
      args: [...LAUNCH_ARGS],
      serviceWorkers: 'block',
    });
  const folders = [profile];
  try {
    const context = await launch(profile);
    const page = await begin(context, base);
    const typist = new Typist(page, random);
    await wait(1500 + random() * 2500);
    const { reopen, at, mayLose } = await kill(profile);
    if (reopen !== profile) folders.push(reopen);
    await typist.stop();
    await context.close().catch(() => {});
    const again = await launch(reopen);
    const there = await remarkIn(await openStudio(again, base));
    await again.close();
    return { lost: lostOf(typist.dueAt(at - mayLose), there), young: lostOf(typist.dueAt(at), there) };
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Ends the processes of one profile of ours, at once. */
function killBrowser(profile: string): void {
  const ids = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}`], { encoding: 'utf8' })
    .trim()
    .split('\n');
  for (const id of ids) {
    try {
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // It went with another one.
    }
  }
}

export const FAULTS: Readonly<Record<string, Fault>> = {
  'a tab is killed while somebody types': ({ browser, base, random }) =>
    within(browser, async (context) => {
      const page = await begin(context, base);
      const session = await context.newCDPSession(page);
      const typist = new Typist(page, random);
      await moment(random);
      const at = Date.now();
      void session.send('Page.crash').catch(() => {});
      await page.waitForEvent('crash', { timeout: 5000 }).catch(() => {});
      await Promise.race([typist.stop(), wait(500)]);
      return { lost: lostOf(typist.dueAt(at), await remarkIn(await openStudio(context, base))) };
    }),
  'the whole browser is killed': ({ base, random }) =>
    onDisk(base, random, async (profile) => {
      const at = Date.now();
      killBrowser(profile);
      return { reopen: profile, at, mayLose: 0 };
    }),
  'the profile is as it was a moment ago: a power cut': ({ base, random }) =>
    onDisk(base, random, async (profile) => {
      const at = Date.now();
      const copy = `${profile}-copy`;
      cpSync(profile, copy, { recursive: true, filter: (name) => !/Singleton/.test(name) });
      killBrowser(profile);
      return { reopen: copy, at, mayLose: 2000 };
    }),
  'two tabs type at once': twoTabs,
  'another tab takes over while a field is unfinished': takeOver,
  'the quota is reached in the middle of a write': passing(
    `{ const put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = function (...all) {
        if (globalThis.full) throw new DOMException('full', 'QuotaExceededError'); return put.apply(this, all); }; }`,
    'globalThis.full = true',
    'globalThis.full = false',
  ),
  'a write reads back different': passing(
    `{ const get = IDBObjectStore.prototype.get; IDBObjectStore.prototype.get = function (key) {
        const asked = get.call(this, globalThis.other && this.transaction.mode === 'readonly' ? 'nothing' : key); return asked; }; }`,
    'globalThis.other = true',
    'globalThis.other = false',
  ),
  'nothing can be kept at all': ({ browser, base, random }) =>
    within(browser, async (context) => {
      await context.addInitScript(
        `Object.defineProperty(IDBFactory.prototype, 'open', { value: () => { throw new DOMException('denied', 'SecurityError'); } });`,
      );
      const page = await openStudio(context, base);
      await page.locator('[data-do="sample"]').click();
      await toNote(page);
      const typist = new Typist(page, random);
      await moment(random);
      await typist.stop();
      const saidWrongly = (await page.locator('.kept').getAttribute('data-kept')) !== null;
      const asked = page.waitForEvent('dialog', { timeout: 5000 }).then(
        async (dialog) => (await dialog.accept(), true),
        () => false,
      );
      await page.close({ runBeforeUnload: true });
      // Leaving asks; without that, all that was typed would count as lost.
      return { lost: (await asked) ? 0 : typist.all.length - 1, saidWrongly };
    }),
  'the store is cleared between visits, and the last file opened': ({ browser, base, random }) =>
    within(browser, async (context) => {
      const page = await begin(context, base);
      const typist = new Typist(page, random);
      await moment(random);
      await typist.stop();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
      const file = readFileSync(await download.path());
      await page.close();
      const again = await context.newPage();
      const session = await context.newCDPSession(again);
      await session.send('Storage.clearDataForOrigin', { origin: new URL(base).origin, storageTypes: 'all' });
      await again.close();
      const fresh = await openStudio(context, base);
      await fresh
        .locator('[data-files="dossier"]')
        .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: file });
      await toNote(fresh);
      return { lost: lostOf(typist.all, await fresh.locator(NOTE).inputValue()) };
    }),
  'a corrupt zip and another dossier are opened over it': ({ browser, base, random }) =>
    within(browser, async (context) => {
      const page = await begin(context, base);
      const typist = new Typist(page, random);
      await moment(random);
      await typist.stop();
      await page.locator('.studio-name button').click();
      await page
        .locator('[data-files="dossier"]')
        .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('PK no zip at all') });
      await page.locator('[data-do="sample"]').click();
      await untilKept(page);
      await page.close();
      const again = await openStudio(context, base);
      return { lost: lostOf(typist.all, await remarkIn(again, 1)) };
    }),
  'the gate’s worker dies': passing(
    `{ const Own = Worker; globalThis.workers = []; globalThis.Worker = class extends Own {
        constructor(...all) { super(...all); globalThis.workers.push(this); } }; }`,
    'globalThis.workers.forEach((one) => one.terminate())',
    '',
  ),
  'the clock is set back by half a day': passing(
    `{ const now = Date.now; Date.now = () => now() - (globalThis.back ?? 0); }`,
    'globalThis.back = 12 * 3600 * 1000',
    '',
  ),
  ...FAULTS_OF_TIME,
};
