/** Dossiers as zips: the folder as it lies in `data/`, and back again. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { DOSSIER_FILE } from '../../domain/parse';
import type { Files } from '../dossier/files';

/** More than a dossier ever has; what holds more is no dossier, or means harm. */
const MOST_FILES = 200;
const MOST_BYTES = 30_000_000;

/** Zips begin in 1980; with one date for all, the same files make the same bytes. */
const DATE = new Date(1980, 0, 1);

/** What lies beside the dossier in a backup. */
export const HISTORY_FILE = 'sayso-history.json';

export class ZipRefused extends Error {
  /** How many files it holds. */
  readonly count: number;
  constructor(why: 'too-much' | 'unreadable' | 'no-dossier', count = 0, options?: ErrorOptions) {
    super(why, options);
    this.count = count;
  }
}

/** A folder of files as a zip. @param folder its name in the zip */
export function packZip(folder: string, files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: DATE, level: 6 });
}

/** What is small already: to press it again takes time and gains nothing. */
const PRESSED = /\.(?:png|woff2)$/;

/** A whole site as a zip, its files by their paths: unpacked it is what a host serves. */
export function packSite(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, bytes]) => [path, [bytes, { level: PRESSED.test(path) ? 0 : 6 }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: DATE });
}

/** A dossier's one-page file, as a site has it: it bears the name of the folder it lies in. */
const ONE_PAGE = /(?:^|\/)([^/]+)\/\1\.html$/;

/** The one-page file in the zip of a site; null where there is none, or several, so that nobody can say which is meant. */
export function onePageInZip(bytes: Uint8Array): string | null {
  try {
    const pages = Object.values(
      unzipSync(bytes, { filter: ({ name, originalSize }) => ONE_PAGE.test(name) && originalSize <= MOST_BYTES }),
    );
    return pages.length === 1 ? strFromU8(pages[0]!) : null;
  } catch {
    return null;
  }
}

/** The folder of a dossier in a zip: its name, and its text files. */
export interface Unpacked {
  readonly folder: string;
  readonly files: Files;
}

/**
 * Opens a zip.
 * @throws ZipRefused when it is none, holds too much, leads outside itself, or has no dossier
 */
export function unpackZip(bytes: Uint8Array): Unpacked {
  let count = 0;
  let size = 0;
  let isMuch = false;
  let contents: Record<string, Uint8Array>;
  try {
    contents = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        size += originalSize;
        const leads = name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
        if (leads || size > MOST_BYTES) isMuch = true;
        return !isMuch && count <= MOST_FILES && /\.(?:ya?ml|md|txt|csv|json)$/i.test(name);
      },
    });
  } catch (error) {
    throw new ZipRefused('unreadable', count, { cause: error });
  }
  // What it holds is counted to its end, so that it can be said.
  if (isMuch || count > MOST_FILES) throw new ZipRefused('too-much', count);
  const at = Object.keys(contents)
    .filter((name) => name === DOSSIER_FILE || name.endsWith(`/${DOSSIER_FILE}`))
    .sort((a, b) => a.length - b.length)[0];
  if (at === undefined) throw new ZipRefused('no-dossier');
  const root = at.slice(0, -DOSSIER_FILE.length);
  const inside = Object.entries(contents).filter(
    ([name]) => name.startsWith(root) && !name.slice(root.length).includes('/'),
  );
  return {
    folder: root.split('/').filter(Boolean).at(-1) ?? '',
    files: Object.fromEntries(inside.map(([name, data]) => [name.slice(root.length), strFromU8(data)])),
  };
}
