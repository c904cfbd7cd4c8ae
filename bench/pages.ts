/**
 * npm run bench: measures the built site's pages in headless Chromium beside two pages to hold them against, with and
 * without throttle; medians of five, with min and max. Run `npm run build` first.
 * Options: --runs N, --only PART (of a page's name), --json FILE (all figures as JSON).
 */
import { resolve } from 'node:path';
import { onBuiltSite } from '../tools/on-built-site';
import { CONDITIONS } from './conditions';
import { DOSSIER, PAGES } from './measured-pages';
import { medians, show, table, type Figures, type Spread } from './medians';
import { option, writeWhereWished } from './options';
import { writeReferencePages } from './reference-pages';
import { visit } from './visit';

/** The figure that pages are held against each other by. */
const MARKS = 'marks drawn (ms)';

const runs = Number(option('runs') ?? 5);
const root = resolve('.');
const dist = resolve('dist');

await writeReferencePages(root, dist, DOSSIER);
const results: Record<string, Record<string, Record<string, Spread>>> = {};
await onBuiltSite(async (browser, base) => {
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
});
writeWhereWished({ runs, results });
