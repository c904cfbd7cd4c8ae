/**
 * npm run bench: measures the built site's pages in headless Chromium beside two pages to hold them against, with and
 * without throttle; medians of five, with min and max. Run `npm run build` first.
 * Options: --runs N, --only PART (of a page's name), --json FILE (all figures as JSON).
 */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from '../src/build/find-chromium';
import { siteServer } from '../src/build/site-server';
import { CONDITIONS } from './conditions';
import { DOSSIER, PAGES } from './measured-pages';
import { medians, show, table, type Figures, type Spread } from './medians';
import { writeReferencePages } from './reference-pages';
import { visit } from './visit';

/** The figure that pages are held against each other by. */
const MARKS = 'marks drawn (ms)';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
};
const runs = Number(option('runs') ?? 5);
const root = resolve('.');
const dist = resolve('dist');

await writeReferencePages(root, dist, DOSSIER);
const server = siteServer(dist);
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found; `npm run test:e2e` can install one.');
const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
const results: Record<string, Record<string, Record<string, Spread>>> = {};
try {
  const pages = PAGES.filter(({ name }) => name.includes(option('only') ?? ''));
  for (const condition of CONDITIONS) {
    // Run by run and not page by page, so that a busy moment of the machine falls on all pages alike.
    const measured = new Map<string, Figures[]>(pages.map(({ name }) => [name, []]));
    for (let run = 0; run < runs; run++)
      for (const page of pages) measured.get(page.name)!.push(await visit(browser, base, page, condition));
    console.log(`\n${condition.name}`);
    for (const [name, figures] of measured) {
      const spreads = medians(figures);
      (results[condition.name] ??= {})[name] = spreads;
      console.log(`\n ${name}\n${table(spreads)}`);
    }
    for (const { name, against } of pages) {
      const [own, other] = [name, against ?? ''].map((page) => results[condition.name]![page]?.[MARKS]?.median);
      if (own && other) console.log(`\n ${name}: marks after ${show(own / other)} times what ${against} takes`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
const file = option('json');
if (file !== undefined) writeFileSync(file, `${JSON.stringify({ runs, results }, null, 2)}\n`);
