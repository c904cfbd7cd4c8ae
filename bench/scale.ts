/**
 * npm run bench:scale: makes generated dossiers of 15 to 5,000 entities, with three relations and five passages for
 * each, in a folder of their own, and measures how long they take to make and how their explore pages behave in headless
 * Chromium; medians of three visits. Prints a table in Markdown. Run `npm run build` first.
 * Options: --counts 15,200, --runs N, --json FILE (all figures as JSON).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onBuiltSite } from '../tools/on-built-site';
import { medians, show, type Figures, type Spread } from './medians';
import { option, writeWhereWished } from './options';
import { scaleVisit } from './scale-visit';

const counts = (option('counts') ?? '15,200,1000,5000').split(',').map(Number);
const runs = Number(option('runs') ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'sayso-scale-'));
const results: Record<string, Record<string, Spread>> = {};
try {
  cpSync(resolve('dist/assets'), join(folder, 'assets'), { recursive: true });
  for (const count of counts) {
    // A process of its own, so that none is slowed by what another left in memory.
    const said = execFileSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'make-scaled.ts'), String(count), folder],
      { env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
    );
    results[count] = medians([JSON.parse(said) as Figures]);
  }
  await onBuiltSite(
    async (browser, base) => {
      const visits = new Map<number, Figures[]>(counts.map((count) => [count, []]));
      for (let run = 0; run < runs; run++)
        for (const count of counts) visits.get(count)!.push(await scaleVisit(browser, `${base}crowd-${count}/`));
      for (const [count, figures] of visits) results[count] = { ...results[count], ...medians(figures) };
    },
    [],
    folder,
  );
} finally {
  rmSync(folder, { recursive: true });
}

const names = [...new Set(Object.values(results).flatMap((spreads) => Object.keys(spreads)))];
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
console.log(row(['entities', ...counts.map(String)]));
console.log(row(['---', ...counts.map(() => '---:')]));
for (const name of names) {
  const cells = counts.map((count) => {
    const spread = results[count]?.[name];
    return spread === undefined ? '' : show(spread.median);
  });
  console.log(row([name, ...cells]));
}
writeWhereWished({ runs, results });
