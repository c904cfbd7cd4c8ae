import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { FolderProblems } from '../domain/problems';
import { feedFiles, type DatedVersion } from '../site/document/atom';
import { filesByKind, type Checksums, type Manifest } from '../site/document/manifest';
import { once } from '../site/dossier-parts';
import { ENTRIES } from '../site/entries';
import type { CodeAssets } from '../site/options';
import type { SiteFile } from '../site/site-file';
import { openSite, type Site } from '../site/site';
import { urls } from '../site/urls';
import { layOutAhead } from './layout-pool';
import { gatherPackages, noticesFor } from './licences';
import { gateDossiers } from './load-dossiers';
import { PACKAGE_ROOT } from './package-root';
import { publishedVersions } from './published-versions';
import { canPrint, printHandouts } from './print-handouts';
import { readDossierFiles } from './read-dossier';
import { assetsText, COMPILER_ASSETS, COMPILER_WORLD, readAssets, siteOptions, worldText } from './site-host';
import { sha256 } from './sha256';
import { bundleEmbed } from './vite/bundle-embed';
import { bundlePlayer } from './vite/bundle-player';
import { bundleWorker, offlineWish } from './vite/bundle-worker';
import { lateImports } from './vite/late-imports';
import { slimModules } from './vite/library-shims';
import { speakPseudo } from './vite/pseudo-locales';
import type { VersionsList } from './versions-list';
import { writeFile } from './write-file';
import { freeze } from './write-frozen';
import { writeRasters } from './write-rasters';

/**
 * What the pages with pictures share goes into one file. Left to itself the bundler cuts a piece for each set of pages
 * that share it, two dozen for one page, and each is compressed without knowing the others: 5 kB more.
 */
const COMMON = {
  name: 'core',
  // What draws links anew is in none of the pages, but in several parts that are fetched.
  test: /node_modules|src\/(domain|geometry(?!\/network\/routing)|payload|state|views|i18n|pages)/,
  // The Studio counts as one of four: its preview has all of explore, and explore is lightest so.
  minShareCount: 4,
};

/** What every page loads, with what fetches a part on demand: a page that needs nothing else must not load all of it. */
const EVERYWHERE = {
  name: 'everywhere',
  test: /src\/pages\/shared\/(?:keep-offline|late-import|theme|urls)|src\/domain\/view-params/,
  priority: 1,
};

/** Where the bundler puts scripts and styles. */
const ASSETS = 'assets';

/** What a build is asked for. */
export interface BuildRequest {
  /** The folder whose folders are the dossiers. */
  readonly dataDir: string;
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
interface BuiltSite {
  readonly ok: true;
  readonly pages: number;
  readonly feeds: (list: VersionsList) => SiteFile[];
}

const dated = ({ since, ...version }: VersionsList['versions'][number]): DatedVersion[] =>
  since === undefined ? [] : [{ ...version, since }];

/** Bundles the entries and writes every page into a folder that is new; `publishSite` puts it in place. A dossier with problems writes nothing at all. */
export async function writeSite({
  dataDir,
  outDir,
  pseudo = false,
  onePage = false,
  today,
  say,
}: BuildRequest): Promise<BuiltSite | { ok: false; refused: readonly FolderProblems[] }> {
  const root = PACKAGE_ROOT;
  const print = !pseudo && canPrint();
  const gated = gateDossiers(dataDir, { pseudo });
  if (!gated.ok) return gated;
  const { dossiers } = gated;
  // What takes long needs only the dossiers, or only the code: each goes its own way.
  const [code] = await Promise.all([bundleCode(root, outDir, pseudo), layOutAhead(dossiers)]);
  const versions = new Map<string, string>();
  const published = once(() => publishedVersions(outDir, today));
  const options = siteOptions({
    print,
    versionOf: (dossier) => versions.get(dossier) ?? null,
    published: (dossier) => published().get(dossier) ?? [],
    ...(onePage && { filesOf: (dossier) => readDossierFiles(join(dataDir, dossier)) }),
  });
  const assets = readAssets(root, code);
  writeFile(join(outDir, COMPILER_ASSETS), assetsText(assets));
  writeFile(join(outDir, COMPILER_WORLD), worldText());
  const site = openSite(dossiers, options, assets);
  const pages = await writeFiles(outDir, site, { pictures: !pseudo }, () => {
    for (const { id } of dossiers) versions.set(id, freeze(join(outDir, id), site.frozen(id)));
  });
  if (print) {
    await printHandouts(
      root,
      outDir,
      dossiers.map(({ id }) => urls.handout(id)),
    );
  } else if (!pseudo) say('No Chromium found: the handouts are not made as PDF; their pages can be printed.');
  const { address } = options;
  const feeds = ({ versions: listed }: VersionsList): SiteFile[] =>
    address === null ? [] : feedFiles(dossiers, listed.flatMap(dated), address);
  return { ok: true, pages, feeds };
}

/** @param freezeAll takes the pictures into the frozen versions, of which the pages then tell. @returns how many pages */
async function writeFiles(
  outDir: string,
  { routes, rasters }: Site,
  { pictures }: { readonly pictures: boolean },
  freezeAll: () => void,
): Promise<number> {
  const isPicture = (path: string): boolean => path.endsWith('.svg');
  const write = (path: string): number => {
    const file = routes.get(path)!();
    writeFile(join(outDir, file.path), file.text);
    return file.policy === undefined ? 0 : 1;
  };
  if (pictures) {
    [...routes.keys()].filter(isPicture).forEach(write);
    await writeRasters(outDir, rasters);
  }
  freezeAll();
  return [...routes.keys()].filter((path) => !isPicture(path)).reduce((sum, path) => sum + write(path), 0);
}

/** Of every script and style that was bundled. */
function checksumsOf(outDir: string): Checksums {
  const files = readdirSync(join(outDir, ASSETS)).filter((name) => /\.(?:js|css)$/.test(name));
  return Object.fromEntries(
    files.map((name) => [`${ASSETS}/${name}`, sha256(readFileSync(join(outDir, ASSETS, name), 'utf8'))]),
  );
}

/** Bundles the code of all pages; that of the pages proper is written at once, with what it names of styles and parts. */
async function bundleCode(root: string, outDir: string, pseudo: boolean): Promise<CodeAssets> {
  const { embed: _byItself, ...pageEntries } = ENTRIES;
  const speaks = pseudo ? [speakPseudo(root)] : [];
  const packages = new Set<string>();
  const offline = offlineWish(process.env);
  await build({
    root,
    logLevel: 'warn',
    plugins: [slimModules(), lateImports(), gatherPackages(packages), ...speaks],
    // A worker is bundled by itself.
    worker: { plugins: () => [gatherPackages(packages)] },
    build: {
      outDir,
      emptyOutDir: false,
      manifest: true,
      rollupOptions: {
        input: { ...pageEntries },
        output: { codeSplitting: { groups: [EVERYWHERE, COMMON] } },
        // Its plugins wait for what is drawn beside them, which the bundler would report as slow plugins.
        checks: { pluginTimings: false },
      },
    },
  });
  const embed = await bundleEmbed(root, packages, speaks);
  const player = await bundlePlayer(root, packages);
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const checksums = checksumsOf(outDir);
  const worker = await bundleWorker(root, offline, filesByKind(manifest), checksums);
  return { manifest, checksums, embed, player, worker, offline, notices: noticesFor(packages) };
}
