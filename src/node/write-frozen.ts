import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FROZEN_FOLDER, filesIn, versionOf, type FrozenFiles } from './frozen-version';
import type { EmbedBundle } from './vite/bundle-embed';
import type { FrozenPage, SitePage } from '../site/site-file';
import { embedHtml, sharedCode, writeFile } from './write-embed';

/** Writes the version of a dossier that this build makes: its embed, and its picture. @returns as `writeFrozen` */
export function freeze(dossierDir: string, template: string, { page }: FrozenPage, bundle: EmbedBundle): string {
  const { shared, files } = sharedCode(bundle);
  const stills = join(dossierDir, 'still');
  const pictures = existsSync(stills) ? Object.entries(filesIn(stills)) : [];
  const kept = pictures.filter(([name]) => name.startsWith('both.')).map(([name, bytes]) => [`still/${name}`, bytes]);
  return writeFrozen(dossierDir, {
    ...files,
    ...page.files,
    [page.path]: embedHtml(template, page, bundle, shared).html,
    ...(Object.fromEntries(kept) as FrozenFiles),
  });
}

/**
 * Tells a page of a dossier where this very version of it stays (RFC 7089 calls that a memento).
 * @param frozen the versions' folders by dossier, below the dossiers' own
 */
export function mementoTag({ path }: SitePage, frozen: ReadonlyMap<string, string>): string {
  const version = frozen.get(path.split('/')[0]!);
  if (version === undefined) return '';
  const up = '../'.repeat(path.split('/').length - 2);
  return `<link rel="memento" href="${up}${version}/embed/" />`;
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
