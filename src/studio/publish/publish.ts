/** Makes what is published, from a dossier's files and the parts of this site. */
import { sha256 } from '@noble/hashes/sha2.js';
import { folderNameFault, suggestion } from '../../domain/folder-names';
import type { Dossier } from '../../domain/dossier';
import { parseDossier } from '../../domain/parse';
import { firstSite } from '../../site/first-site';
import { onePageOf } from '../../site/one-page-file';
import { readAddress } from '../../site/site-address';
import { COMPILER_ASSETS, COMPILER_WORLD, SITE_PARTS } from '../../site/urls';
import { withoutDesk } from '../dossier/desk-file';
import { packSite } from '../open/zip';
import { HOST_OPTIONS, readCompiler } from './compiler';
import type { Progress, Wish } from './making';
import { startPainter } from './painter';
import { siteParts } from './site-parts';

/** Thrown where the gate lets a dossier not pass, or something in it is still to say. */
export class Stopped extends Error {}

/** What the worker lends. */
interface Host {
  /** The site's root. */
  readonly root: URL;
  /** The path of the worker's own script. */
  readonly own: string;
  hear(progress: Omit<Progress, 'is'>): void;
}

/**
 * @returns the bytes of the file to be saved: the same as the command line makes
 * @throws Stopped, Unfetched, Outdated or Unpainted
 */
export async function publish(wish: Wish, host: Host): Promise<Uint8Array<ArrayBuffer>> {
  const files = withoutDesk(wish.files);
  const isPage = wish.is === 'page';
  const dossier = passed(isPage ? wish.folder : siteFolder(wish.folder), files);
  const parts = await siteParts(host.root, host.own);
  const wanted = isPage ? [COMPILER_ASSETS, COMPILER_WORLD] : parts.paths;
  let done = 0;
  const all = wanted.length;
  host.hear({ step: 'fetch', done, all });
  const fetched = new Map(
    await Promise.all(
      wanted.map(async (path) => {
        const bytes = await parts.fetch(path);
        host.hear({ step: 'fetch', done: ++done, all });
        return [path, bytes] as const;
      }),
    ),
  );
  const text = (path: string): string => new TextDecoder().decode(fetched.get(path));
  const assets = readCompiler(text(COMPILER_ASSETS), text(COMPILER_WORLD));
  if (isPage) return new TextEncoder().encode(onePageOf(dossier, files, HOST_OPTIONS, assets).text);

  const paint = await startPainter((address) => fetched.get(`assets/${address.split('/').at(-1)!}`)!);
  const lent = { ...HOST_OPTIONS, address: readAddress(wish.address), filesOf: () => files };
  const made = firstSite([dossier], lent, assets, {
    sha256,
    paint,
    today: wish.today,
    made: (count, of) => host.hear({ step: 'make', done: count, all: of }),
  });
  host.hear({ step: 'pack', done: 0, all: 1 });
  return packSite({ ...Object.fromEntries(fetched), ...Object.fromEntries(made), [SITE_PARTS]: parts.list });
}

/** A dossier's folder is part of its address, so it is named as the check of the command line wants it. */
const siteFolder = (folder: string): string => (folderNameFault(folder) === null ? folder : suggestion(folder));

function passed(folder: string, files: Wish['files']): Dossier {
  const parsed = parseDossier(folder, files);
  const isDraft = parsed.ok && parsed.notes.some(({ code }) => code === 'STILL_TO_SAY');
  if (!parsed.ok || isDraft) throw new Stopped(folder);
  return parsed.dossier;
}
