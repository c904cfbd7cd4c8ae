import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { bundleEmbed } from './bundle-embed';
import { ENTRIES } from './entries';
import { fillTemplate } from './html';
import { slimModules } from './slim-modules';
import { canPrint, printHandouts } from './print-handouts';
import { makeSite, type FolderProblems } from './site';
import type { SitePage } from './site-page';
import { writeEmbedCode, writeEmbedPage, writeFile } from './write-embed';

type Manifest = Readonly<
  Record<string, { file: string; css?: string[]; imports?: string[]; isEntry?: boolean; src?: string }>
>;

/** Bundles the entries and writes every page. A dossier with problems writes nothing at all. */
export async function writeSite(
  root: string,
): Promise<{ ok: true; pages: number } | { ok: false; refused: readonly FolderProblems[] }> {
  const { embed: _byItself, ...pageEntries } = ENTRIES;
  const print = canPrint();
  const site = makeSite(join(root, 'data'), { print });
  if (!site.ok) return site;
  const outDir = join(root, 'dist');
  await build({
    root,
    logLevel: 'warn',
    plugins: [slimModules()],
    build: { outDir, emptyOutDir: true, manifest: true, rollupOptions: { input: { ...pageEntries } } },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  const embed = await bundleEmbed(root);
  const embedCode = writeEmbedCode(outDir, embed);
  for (const page of site.pages) {
    for (const [path, text] of Object.entries(page.files ?? {})) writeFile(join(outDir, path), text);
    if (page.page === 'embed') {
      writeEmbedPage(outDir, template, page, embed, embedCode);
      continue;
    }
    const file = join(outDir, page.path);
    const up = relative(dirname(page.path), '.') || '.';
    writeFile(file, fillTemplate(template, { ...page, head: page.head + assetTags(manifest, page, up) }));
  }
  for (const { path, text } of site.files) writeFile(join(outDir, path), text);
  const handouts = site.pages.filter(({ page }) => page === 'handout').map(({ path }) => path);
  if (print) await printHandouts(root, outDir, handouts);
  else console.log('No Chromium found: the handouts are not made as PDF; their pages can be printed.');
  return { ok: true, pages: site.pages.length };
}

/** The links and scripts of a page, relative to where it stands. */
function assetTags(manifest: Manifest, { page }: SitePage, up: string): string {
  const entry = manifest[ENTRIES[page]]!;
  const css = new Set<string>();
  const preload = new Set<string>();
  const visit = (chunk: Manifest[string]): void => {
    for (const file of chunk.css ?? []) css.add(file);
    for (const key of chunk.imports ?? []) {
      const next = manifest[key]!;
      if (preload.has(next.file)) continue;
      preload.add(next.file);
      visit(next);
    }
  };
  visit(entry);
  return [
    ...[...css].map((file) => `<link rel="stylesheet" href="${up}/${file}" />`),
    ...[...preload].map((file) => `<link rel="modulepreload" href="${up}/${file}" />`),
    `<script type="module" src="${up}/${entry.file}"></script>`,
  ].join('');
}
