/** A site that is published for the first time, whole and in memory: for a host without a folder of earlier builds. */
import type { Dossier, Id } from '../domain/dossier';
import { readSnapshot, SNAPSHOT_FILE } from '../domain/history/snapshot';
import { feedFiles } from './document/atom';
import {
  integrity,
  isKeptStill,
  versionName,
  versionsList,
  versionsText,
  type FrozenFiles,
  type HashBytes,
} from './frozen-version';
import type { Painter } from './images/paint';
import type { SiteAssets, SiteOptions } from './options';
import type { PublishedVersion } from './pages/history';
import { openSite } from './site';
import { FROZEN_FOLDER, VERSIONS_FILE } from './urls';

/** What a host lends for it, beside what it lends the compiler. */
export interface FirstSiteHost {
  readonly sha256: HashBytes;
  readonly paint: Painter;
  /** As `YYYY-MM-DD`: since when it is there. */
  readonly today: string;
  /** Hears after each file how many of all are made. */
  made(done: number, all: number): void;
}

type Lent = Omit<SiteOptions, 'hash' | 'versionOf' | 'published' | 'keep'>;

/**
 * Every file of a site by its path, but for the bundled code and what only a browser can print. They are the same bytes
 * as a build writes into an empty folder.
 * @param dossiers as they left the gate
 */
export function firstSite(
  dossiers: readonly Dossier[],
  lent: Lent,
  assets: SiteAssets,
  { sha256, paint, today, made }: FirstSiteHost,
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...sha256(bytes)));
  const versions = new Map<Id, { readonly folder: string; readonly published: PublishedVersion }>();
  const options: SiteOptions = {
    ...lent,
    hash: (text) => base64(encoder.encode(text)),
    versionOf: (id) => versions.get(id)?.folder ?? null,
    published: (id) => [versions.get(id)!.published],
  };
  const site = openSite(dossiers, options, assets);
  const files = new Map<string, Uint8Array>();
  const all = site.routes.size + site.rasters.length;
  const put = (path: string, content: string | Uint8Array): void => {
    files.set(path, typeof content === 'string' ? encoder.encode(content) : content);
  };
  const write = (routes: readonly string[]): void => {
    for (const route of routes) {
      const { path, text } = site.routes.get(route)!();
      put(path, text);
      made(files.size, all);
    }
  };

  made(0, all);
  // As a build goes: pictures, then the version that has one of them inside, then the pages that tell of the version.
  const pictures = [...site.routes.keys()].filter((route) => route.endsWith('.svg'));
  write(pictures);
  for (const { path, drawing } of site.rasters) {
    const { svg, width } = drawing();
    put(path, paint(svg, width));
    made(files.size, all);
  }
  const listed = dossiers.map(({ id }) => {
    const texts = site.frozen(id).map(({ path, text }) => [path, encoder.encode(text)] as const);
    const still = `${id}/still/`;
    const kept = [...files].flatMap(([path, bytes]) =>
      path.startsWith(still) && isKeptStill(path.slice(still.length))
        ? [[path.slice(id.length + 1), bytes] as const]
        : [],
    );
    const frozen = { ...Object.fromEntries(texts), ...Object.fromEntries(kept) } satisfies FrozenFiles;
    const version = versionName(frozen, sha256);
    const statements = readSnapshot(new TextDecoder().decode(frozen[SNAPSHOT_FILE]));
    versions.set(id, {
      folder: `${FROZEN_FOLDER}/${version}`,
      published: { version, since: today, statements },
    });
    const sums = Object.entries(frozen).map(([path, bytes]) => [path, integrity(base64(bytes))] as const);
    return { dossier: id, version, since: today, build: 1, files: Object.fromEntries(sums), frozen };
  });
  const pictured = new Set(pictures);
  write([...site.routes.keys()].filter((route) => !pictured.has(route)));

  // All that is no route comes last: it does not count in what is said of how far this is.
  const list = versionsList(listed);
  for (const { dossier, version, frozen } of listed) {
    for (const [path, bytes] of Object.entries(frozen)) put(`${dossier}/${FROZEN_FOLDER}/${version}/${path}`, bytes);
  }
  if (lent.address !== null) {
    for (const { path, text } of feedFiles(dossiers, list.versions, lent.address)) put(path, text);
  }
  put(VERSIONS_FILE, versionsText(list));
  return files;
}
