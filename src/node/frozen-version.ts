import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { versionName, type FrozenFiles } from '../site/frozen-version';
import { FROZEN_FOLDER } from '../site/urls';

/** `versionName`, by this engine's SHA-256. */
export const versionOf = (files: FrozenFiles): string =>
  versionName(files, (bytes) => createHash('sha256').update(bytes).digest());

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
