/** What stands, in the names of kept things, for the code and the packages they were made with. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';
import { hashOf } from './store';

/** Where package managers leave the exact versions of all they have installed, below `node_modules`. */
const RECORDS = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity'];

const hashed = new Map<string, string>();

/**
 * Stands for files of this package, what is in them and what they are called, for the packages beside them and for the
 * engine that runs them where it runs: with its version go its numbers, its sorting, and the names of countries that it
 * knows, with the place how it sorts and what day it is.
 * @param paths files and folders below the package's own folder, such as `src/geometry`
 */
export function codeHash(...paths: readonly string[]): string {
  const asked = paths.join('\n');
  const known = hashed.get(asked);
  if (known !== undefined) return known;
  const hash = createHash('sha256')
    .update(engine())
    .update(installedPackages() ?? '');
  for (const path of paths) {
    for (const file of filesAt(path)) hash.update(`\0${file}\0`).update(readFileSync(join(PACKAGE_ROOT, file)));
  }
  const found = hash.digest('hex');
  hashed.set(asked, found);
  return found;
}

function filesAt(path: string): string[] {
  const full = join(PACKAGE_ROOT, path);
  if (!statSync(full).isDirectory()) return [path];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PACKAGE_ROOT.length + 1))
    .sort();
}

function engine(): string {
  const { v8, icu, cldr } = process.versions;
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return JSON.stringify([v8, icu, cldr, locale, timeZone]);
}

let installed: string | null | undefined;

/**
 * Stands for all installed packages in their versions; null where no package manager has left a record of them: then
 * nothing can be trusted that many packages had a hand in.
 */
export function installedPackages(): string | null {
  if (installed === undefined) installed = readRecords();
  return installed;
}

function readRecords(): string | null {
  const own = hashOf(readFileSync(join(PACKAGE_ROOT, 'package.json')));
  for (let folder = PACKAGE_ROOT; ; folder = dirname(folder)) {
    const record = RECORDS.map((name) => join(folder, 'node_modules', name)).find((path) => existsSync(path));
    if (record !== undefined) return hashOf(own + hashOf(readFileSync(record)));
    if (folder === dirname(folder)) return null;
  }
}
