import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbedFiles } from '../entries/embed-window';
import type { EmbedBundle } from './bundle-embed';
import { contentHash } from './content-hash';
import { policyFor, policyTag } from './content-security';
import { escapeHtml, fillTemplate } from './html';
import type { SitePage } from './site-page';
import { troubleLine } from './trouble';

/** Where the custom element stands: its address is pasted into other sites and must never change. */
export const ELEMENT_FILE = 'sayso-explainer.js';

/** What all embeds share, as paths below the site's root. */
type SharedFiles = Pick<EmbedFiles, 'code' | 'links' | 'words'>;

/** Writes what all embeds share: their code and words, named by their content, and the custom element. */
export function writeEmbedCode(outDir: string, bundle: EmbedBundle): SharedFiles {
  const put = (name: string, text: string): string => {
    const path = `assets/${name}-${contentHash(text)}.js`;
    writeFile(join(outDir, path), text);
    return path;
  };
  writeFile(join(outDir, ELEMENT_FILE), bundle.element);
  return {
    code: put('embed', bundle.code),
    links: put('redraw', bundle.links),
    words: Object.fromEntries(Object.entries(bundle.words).map(([lang, text]) => [lang, put(`words.${lang}`, text)])),
  };
}

/**
 * Writes an embed's page with its style and its loader inside, so that one request shows everything.
 * @param beside what lies beside the page of this dossier
 * @param shared what lies beside the pages of all
 * @returns the page's Content-Security-Policy
 */
export function writeEmbedPage(
  outDir: string,
  template: string,
  page: SitePage,
  beside: NonNullable<SitePage['embed']>,
  bundle: EmbedBundle,
  shared: SharedFiles,
): string {
  const files: EmbedFiles = { ...beside, ...shared };
  const script = `<script data-files="${escapeHtml(JSON.stringify(files))}">${bundle.loader}</script>`;
  const head = `${page.head}<style>${bundle.css}</style>${script}`;
  const policy = policyFor({ scripts: [bundle.loader], styles: [bundle.css], loads: true });
  writeFile(
    join(outDir, page.path),
    fillTemplate(template, { ...page, policy: policyTag(policy), head, body: troubleLine(page.lang) + page.body }),
  );
  return policy;
}

/** Writes a file and the folders it stands in. */
export function writeFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
