import type { Dossier, Id } from '../domain/dossier';
import { feedFiles } from '../site/document/atom';
import { once } from '../site/dossier-parts';
import type { VersionsList } from '../site/frozen-version';
import type { SiteFile } from '../site/site-file';
import { openSite } from '../site/site';
import { urls } from '../site/urls';
import { KeptSite } from './kept/kept-site';
import { forgetUnused } from './kept/store';
import type { FilesOf } from './load-dossiers';
import { PACKAGE_ROOT } from './package-root';
import { canPrint, printHandouts } from './print-handouts';
import { publishedVersions } from './published-versions';
import { assetsText, readAssets, siteOptions } from './site-host';
import { bundleCode } from './vite/bundle-code';
import { WorkPool } from './work/work-pool';
import { placeAhead } from './work/place-ahead';
import { freezeDossier, isPicture, writePictures, writeRoutes } from './write-dossier';
import { writeCompiler } from './write-compiler';

/** What a build is asked for. */
export interface BuildRequest {
  /** As they left the gate. */
  readonly dossiers: readonly Dossier[];
  readonly filesOf: FilesOf;
  /** The folder to write into; it may hold frozen versions of earlier builds. */
  readonly outDir: string;
  /** In the made-up languages too, without PDFs: to look at layouts, not to publish. */
  readonly pseudo?: boolean;
  /** With each explainer as one file, too. */
  readonly onePage?: boolean;
  /** As `YYYY-MM-DD`: since when what is new is there. */
  readonly today: string;
  /** Hears what is being done. */
  say(what: string): void;
}

/** A site that was written. */
export interface BuiltSite {
  readonly ok: true;
  readonly pages: number;
  /** Of which dossiers no file had to be made, as all were there from a build of the very same. */
  readonly kept: readonly Id[];
  readonly feeds: (list: VersionsList) => SiteFile[];
}

/**
 * Bundles the code and writes every page into a folder that is new; `publishSite` puts it in place. What was made before
 * from the very same is not made again, and what takes long is done by all cores: layouts and maps while the code is
 * bundled, then PNGs and packed texts while pages are made.
 */
export async function writeSite(request: BuildRequest): Promise<BuiltSite> {
  const pool = new WorkPool();
  try {
    return await writeWith(pool, request);
  } finally {
    pool.close();
  }
}

async function writeWith(pool: WorkPool, request: BuildRequest): Promise<BuiltSite> {
  const { dossiers, filesOf, outDir, today, say, pseudo = false, onePage = false } = request;
  const ids = dossiers.map(({ id }) => id);
  const placed = placeAhead(pool, dossiers);
  const print = !pseudo && canPrint();
  const code = await bundleCode(PACKAGE_ROOT, outDir, pseudo);
  const assets = readAssets(PACKAGE_ROOT, code);
  writeCompiler(outDir, assets);

  const versions = new Map<Id, string>();
  const publishedNow = once(() => publishedVersions(outDir, today));
  const versionOf = (dossier: Id): string | null => versions.get(dossier) ?? null;
  const published = (dossier: Id) => publishedNow().get(dossier) ?? [];
  const { address } = siteOptions();
  const kept = new KeptSite(dossiers, filesOf, [assetsText(assets), address, print, pseudo, onePage], {
    versionOf,
    published,
  });
  const options = siteOptions({ print, versionOf, published, keep: kept.keep, ...(onePage && { filesOf }) });
  const site = openSite(dossiers, options, assets);

  await Promise.all(
    ids.map(async (id) => {
      await placed.get(id);
      if (!pseudo) await writePictures(outDir, site, pool, id);
      versions.set(id, freezeDossier(outDir, site, kept, id));
    }),
  );
  const lacking = ids.filter((id) => onePage && kept.lacks(id, [urls.onePage(id)]));
  const packing =
    lacking.length > 0 ? pool.ahead(site.toPack(new Set(lacking)).map((text) => ({ kind: 'pack', text }))) : null;
  const paths = [...site.routes.keys()].filter((path) => !isPicture(path));
  const handouts = ids.map((id) => urls.handout(id));
  // What waits for others' work comes last: the packed files, and the headers, which name every page.
  const last = new Set([...ids.map((id) => urls.onePage(id)), urls.headers]);
  let pages = await writeRoutes(outDir, site, handouts);
  const printing = print ? printHandouts(PACKAGE_ROOT, outDir, handouts) : null;
  pages += await writeRoutes(
    outDir,
    site,
    paths.filter((path) => !handouts.includes(path) && !last.has(path)),
  );
  await packing;
  pages += await writeRoutes(
    outDir,
    site,
    paths.filter((path) => last.has(path)),
  );
  await printing;
  if (!print && !pseudo) say('No Chromium found: the handouts are not made as PDF; their pages can be printed.');
  const feeds = ({ versions: listed }: VersionsList): SiteFile[] =>
    address === null ? [] : feedFiles(dossiers, listed, address);
  const unchanged = kept.save();
  forgetUnused();
  return { ok: true, pages, kept: unchanged, feeds };
}
