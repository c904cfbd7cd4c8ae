import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { FROZEN_FOLDER } from '../site/urls';

/** Files of a frozen version by their path in its folder, with `/` between folders. */
export type FrozenFiles = Readonly<Record<string, string | Uint8Array>>;

/** The name of a version: ten characters that follow from all its files, their names and every byte of them. */
export function versionOf(files: FrozenFiles): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).toSorted()) {
    const bytes = Buffer.from(files[path]!);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 10);
}

/** What file managers leave behind in folders they have shown. */
const JUNK: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** All files of a folder and of the folders in it, but for what file managers leave there. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !JUNK.has(basename(path)) && statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

/** The folders of the frozen versions that a site built earlier holds. */
export function keptVersions(outDir: string): string[] {
  if (!existsSync(outDir)) return [];
  return foldersIn(outDir)
    .map((dossier) => join(dossier, FROZEN_FOLDER))
    .filter((folder) => existsSync(folder))
    .flatMap(foldersIn);
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
