import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { bundleEmbed } from './vite/bundle-embed';
import { bundleWorker, offlineTag, offlineWish, WORKER_FILE } from './vite/bundle-worker';
import { siteAddress } from '../site/document/meta-tags';
import { policyFor, policyTag } from '../site/document/content-security';
import { ENTRIES } from '../site/entries';
import { FIRST_LAYOUT } from '../site/document/first-layout';
import { FIRST_THEME } from '../site/document/first-theme';
import { sweep } from './frozen-version';
import { headersFile } from '../site/document/headers';
import { gateDossiers, type FolderProblems } from './load-dossiers';
import { fillTemplate } from '../site/document/html';
import { layOutAhead } from './layout-pool';
import { NOT_FOUND_FILE, notFoundPage } from '../site/pages/not-found';
import { LICENCES_FILE, licencesPage } from '../site/pages/licences';
import { assetTags, filesByKind, readManifest } from '../site/document/manifest';
import { gatherPackages, noticesFor } from './licences';
import { PACKAGE_ROOT } from './package-root';
import { slimModules } from './vite/library-shims';
import { canPrint, printHandouts } from './print-handouts';
import { speakPseudo } from './vite/pseudo-locales';
import { makePages } from '../site/site';
import { troubleLine, WATCH_FOR_TROUBLE } from '../site/document/inline-error-banner';
import { embedHtml, writeEmbedCode, writeFile } from './write-embed';
import { freeze, mementoTag } from './write-frozen';
import { writeStills } from './write-stills';

/**
 * What the pages with pictures share goes into one file. Left to itself the bundler cuts a piece for each set of pages
 * that share it, two dozen for one page, and each is compressed without knowing the others: 5 kB more.
 */
const COMMON = {
  name: 'core',
  test: /node_modules|src\/(domain|geometry|payload|state|views|i18n|pages)/,
  minShareCount: 4,
};

/** What every page loads, with what fetches a part on demand: a page that needs nothing else must not load all of it. */
const EVERYWHERE = { name: 'everywhere', test: /src\/pages\/shared\/keep-offline|vite\/preload-helper/, priority: 1 };

/** What a build is asked for. */
export interface BuildRequest {
  /** The folder whose folders are the dossiers. */
  readonly dataDir: string;
  /** The folder of the site. */
  readonly outDir: string;
  /** In the made-up languages too, without PDFs: to look at layouts, not to publish. */
  readonly pseudo?: boolean;
  /** Hears what is being done. */
  say(what: string): void;
}

/** Bundles the entries and writes every page. A dossier with problems writes nothing at all. */
export async function writeSite({
  dataDir,
  outDir,
  pseudo = false,
  say,
}: BuildRequest): Promise<{ ok: true; pages: number } | { ok: false; refused: readonly FolderProblems[] }> {
  const root = PACKAGE_ROOT;
  const { embed: _byItself, ...pageEntries } = ENTRIES;
  const print = !pseudo && canPrint();
  const gated = gateDossiers(dataDir, { pseudo });
  if (!gated.ok) return gated;
  sweep(outDir);
  const speaks = pseudo ? [speakPseudo(root)] : [];
  const packages = new Set<string>();
  const offline = offlineWish(process.env);
  const bundle = (): Promise<unknown> =>
    build({
      root,
      logLevel: 'warn',
      plugins: [slimModules(), gatherPackages(packages), ...speaks],
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
  // What takes long needs only the dossiers, or only the code: each goes its own way.
  const [site, embed] = await Promise.all([
    layOutAhead(gated.dossiers).then(async () => {
      const made = makePages(gated.dossiers, { print });
      if (!pseudo) await writeStills(outDir, made.stills);
      return made;
    }),
    bundle().then(() => bundleEmbed(root, packages, speaks)),
  ]);
  const manifest = readManifest(outDir);
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  const embedCode = writeEmbedCode(outDir, embed);
  const frozen = new Map(
    site.frozen.map((page) => [page.dossier, freeze(join(outDir, page.dossier), template, page, embed)]),
  );
  const policies = new Map<string, string>();
  for (const page of site.pages) {
    for (const [path, text] of Object.entries(page.files ?? {})) writeFile(join(outDir, path), text);
    if (page.embed !== undefined) {
      const { html, policy } = embedHtml(template, page, embed, embedCode);
      writeFile(join(outDir, page.path), html);
      policies.set(page.path, policy);
      continue;
    }
    const file = join(outDir, page.path);
    const up = relative(dirname(page.path), '.') || '.';
    // Paper is always light.
    const theme = page.page === 'handout' ? [] : [FIRST_THEME];
    const scripts = [WATCH_FOR_TROUBLE, ...theme, ...(page.page === 'explore' ? [FIRST_LAYOUT] : [])];
    const policy = policyFor({ scripts, styleAttributes: /<[^>]+ style="/.test(page.body) });
    policies.set(page.path, policy);
    const first = scripts.map((text) => `<script>${text}</script>`).join('');
    const head =
      first + offlineTag(offline) + page.head + mementoTag(page, frozen) + assetTags(manifest, page.page, up);
    const body = troubleLine(page.lang) + page.body;
    writeFile(file, fillTemplate(template, { ...page, policy: policyTag(policy), head, body }));
  }
  for (const { path, text } of site.files) writeFile(join(outDir, path), text);
  writeFile(join(outDir, NOT_FOUND_FILE), notFoundPage(root, template, siteAddress(process.env)));
  writeFile(join(outDir, '_headers'), headersFile(policies));
  writeFile(join(outDir, WORKER_FILE), await bundleWorker(root, offline, filesByKind(manifest)));
  writeFile(join(outDir, LICENCES_FILE), licencesPage(root, template, noticesFor(root, packages)));
  const handouts = site.pages.filter(({ page }) => page === 'handout').map(({ path }) => path);
  if (pseudo) return { ok: true, pages: site.pages.length };
  if (print) await printHandouts(root, outDir, handouts);
  else say('No Chromium found: the handouts are not made as PDF; their pages can be printed.');
  return { ok: true, pages: site.pages.length };
}
