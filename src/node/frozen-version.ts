import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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

/** All files of a folder and of the folders in it. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
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

/**
 * Makes room for a new build: everything goes but the frozen versions.
 * @throws Error, before anything is touched, when a kept version is no longer what its name says
 */
export function sweep(outDir: string): void {
  const altered = keptVersions(outDir).filter((folder) => versionOf(filesIn(folder)) !== folder.split(sep).at(-1));
  if (altered.length > 0) {
    const names = altered.map((folder) => relative(outDir, folder)).join(', ');
    throw new Error(
      `Frozen versions are not as they were built: ${names}. Put back their files, or delete the folders.`,
    );
  }
  if (!existsSync(outDir)) return;
  for (const name of readdirSync(outDir)) {
    const inside = join(outDir, name);
    if (!existsSync(join(inside, FROZEN_FOLDER))) rmSync(inside, { recursive: true });
    else
      for (const one of readdirSync(inside)) if (one !== FROZEN_FOLDER) rmSync(join(inside, one), { recursive: true });
  }
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
