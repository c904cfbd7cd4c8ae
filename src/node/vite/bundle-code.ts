import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { filesByKind, type Checksums, type Manifest } from '../../site/document/manifest';
import { ENTRIES } from '../../site/entries';
import type { CodeAssets } from '../../site/options';
import { codeHash, installedPackages } from '../kept/code-hash';
import { keptName, readKept, writeKept } from '../kept/store';
import { noticesFor, gatherPackages } from '../licences';
import { sha256 } from '../sha256';
import { writeFile } from '../write-file';
import { bundleEmbed } from './bundle-embed';
import { bundlePlayer } from './bundle-player';
import { bundleWorker, offlineWish } from './bundle-worker';
import { lateImports } from './late-imports';
import { slimModules } from './library-shims';
import { workerSeams } from './worker-seams';
import { speakPseudo } from './pseudo-locales';

/**
 * What the pages with pictures share goes into one file. Left to itself the bundler cuts a piece for each set of pages
 * that share it, two dozen for one page, and each is compressed without knowing the others: 5 kB more.
 */
const COMMON = {
  name: 'core',
  // What draws links anew is in none of the pages, but in several parts that are fetched. A presentation's own parts are
  // in its windows and in the Studio's preview, and in no page that is read.
  test: /node_modules|src\/(domain|geometry(?!\/network\/routing)|payload|state|views|i18n|pages(?!\/present))/,
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

/** What the bundler reads of this package; the Studio has the tutorial and the dossiers' tables inside. */
export const BUNDLED = ['src', 'index.html', 'vite.config.ts', 'tsconfig.json', 'data/borders', 'data/maps'];
export const BUNDLED_DOSSIERS = /^(?:minimal\/.*|[^/]+\/[^/]+\.csv)$/;

/** What was written beside the code that pages carry, by its path below the site's root, in base 64. */
interface KeptBundle {
  readonly code: CodeAssets;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Bundles the code of all pages, once for the same code, packages and wishes; that of the pages proper is written at once,
 * with what it names of styles and parts.
 * @param root this package's folder
 */
export async function bundleCode(root: string, outDir: string, pseudo: boolean): Promise<CodeAssets> {
  const name = bundleName(root, pseudo);
  const before = name === null ? null : readKept(name);
  if (before !== null) {
    const { code, files } = JSON.parse(before.toString('utf8')) as KeptBundle;
    for (const [path, bytes] of Object.entries(files)) writeFile(join(outDir, path), Buffer.from(bytes, 'base64'));
    return code;
  }
  const code = await bundled(root, outDir, pseudo);
  if (name !== null) {
    const paths = [ASSETS, '.vite'].flatMap((folder) => filesBelow(join(outDir, folder), folder));
    const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(outDir, path)).toString('base64')]));
    writeKept(name, JSON.stringify({ code, files } satisfies KeptBundle));
  }
  return code;
}

/** Null where it is not known which packages are installed: then nothing is kept. */
function bundleName(root: string, pseudo: boolean): string | null {
  if (installedPackages() === null) return null;
  const tables = filesBelow(join(root, 'data/dossiers'), 'data/dossiers').filter((path) =>
    BUNDLED_DOSSIERS.test(path.slice('data/dossiers/'.length)),
  );
  const settings = readdirSync(root).filter((name) => name.startsWith('.env'));
  // Vite puts these into the code.
  const wished = Object.entries(process.env).filter(([key]) => key.startsWith('VITE_') || key === 'NODE_ENV');
  return keptName('bundle', [
    codeHash(...BUNDLED, ...tables, ...settings),
    offlineWish(process.env),
    pseudo,
    wished.sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function filesBelow(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${name}/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/** Of every script, style and table that was bundled. */
function checksumsOf(outDir: string): Checksums {
  const files = readdirSync(join(outDir, ASSETS)).filter((name) => /\.(?:js|css|json)$/.test(name));
  return Object.fromEntries(
    files.map((name) => [`${ASSETS}/${name}`, sha256(readFileSync(join(outDir, ASSETS, name), 'utf8'))]),
  );
}

/** Bundles the code of all pages; that of the pages proper is written at once, with what it names of styles and parts. */
async function bundled(root: string, outDir: string, pseudo: boolean): Promise<CodeAssets> {
  const { embed: _byItself, ...pageEntries } = ENTRIES;
  const speaks = pseudo ? [speakPseudo(root)] : [];
  const packages = new Set<string>();
  const offline = offlineWish(process.env);
  await build({
    root,
    logLevel: 'warn',
    plugins: [slimModules(), lateImports(), gatherPackages(packages), ...speaks],
    // A worker is bundled by itself.
    worker: {
      plugins: () => [workerSeams(root), gatherPackages(packages)],
      rollupOptions: { checks: { pluginTimings: false } },
    },
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
