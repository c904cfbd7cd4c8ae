import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isKeptStill, type FrozenFiles } from '../site/frozen-version';
import type { SiteFile } from '../site/site-file';
import { FROZEN_FOLDER } from '../site/urls';
import { filesIn, versionOf } from './frozen-version';
import { writeFile } from './write-file';

/**
 * Writes the version of a dossier that this build makes: its embed, and its picture.
 * @param files of the embed, by their path in the version's folder
 * @returns as `writeFrozen`
 */
export function freeze(dossierDir: string, files: readonly SiteFile[]): string {
  const stills = join(dossierDir, 'still');
  const pictures = existsSync(stills) ? Object.entries(filesIn(stills)) : [];
  const kept = pictures.filter(([name]) => isKeptStill(name)).map(([name, bytes]) => [`still/${name}`, bytes]);
  return writeFrozen(dossierDir, {
    ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    ...(Object.fromEntries(kept) as FrozenFiles),
  });
}

/**
 * Writes a version of a dossier that never changes afterwards, or leaves it where it is there already: the same files
 * have the same name, and a name stands for the same bytes.
 * @returns its folder, below the dossier's own
 */
export function writeFrozen(dossierDir: string, files: FrozenFiles): string {
  const version = `${FROZEN_FOLDER}/${versionOf(files)}`;
  const folder = join(dossierDir, version);
  if (existsSync(folder)) {
    const there = filesIn(folder);
    const same = versionOf(there) === versionOf(files) && Object.keys(files).every((path) => equal(files, there, path));
    if (!same) throw new Error(`The frozen version in ${folder} is not what its name says.`);
    return version;
  }
  for (const [path, content] of Object.entries(files)) writeFile(join(folder, path), content);
  return version;
}

const equal = (one: FrozenFiles, other: FrozenFiles, path: string): boolean =>
  Buffer.from(one[path]!).equals(Buffer.from(other[path] ?? ''));
