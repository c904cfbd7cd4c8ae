import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbedFiles } from '../pages/embed/window-types';
import type { EmbedBundle } from './vite/bundle-embed';
import { contentHash } from './content-hash';
import { policyFor, policyTag } from '../site/document/content-security';
import { escapeHtml, fillTemplate } from '../site/document/html';
import type { SitePage } from '../site/site-file';
import { troubleLine } from '../site/document/inline-error-banner';

/** Where the custom element stands: its address is pasted into other sites and must never change. */
export const ELEMENT_FILE = 'sayso-explainer.js';

/** What all embeds share, as paths below the site's root. */
type SharedFiles = Pick<EmbedFiles, 'code' | 'links' | 'words'>;

/** The code and words of all embeds, named by their content: where they lie, and what is in them. */
export function sharedCode(bundle: EmbedBundle): {
  readonly shared: SharedFiles;
  readonly files: Readonly<Record<string, string>>;
} {
  const files: Record<string, string> = {};
  const put = (name: string, text: string): string => {
    const path = `assets/${name}-${contentHash(text)}.js`;
    files[path] = text;
    return path;
  };
  const words = Object.entries(bundle.words).map(([lang, text]) => [lang, put(`words.${lang}`, text)] as const);
  const shared = {
    code: put('embed', bundle.code),
    links: put('redraw', bundle.links),
    words: Object.fromEntries(words),
  };
  return { shared, files };
}

/** Writes what all embeds share: their code and words, and the custom element. */
export function writeEmbedCode(outDir: string, bundle: EmbedBundle): SharedFiles {
  const { shared, files } = sharedCode(bundle);
  for (const [path, text] of Object.entries(files)) writeFile(join(outDir, path), text);
  writeFile(join(outDir, ELEMENT_FILE), bundle.element);
  return shared;
}

/**
 * Makes an embed's page with its style and its loader inside, so that one request shows everything.
 * @param shared what lies beside the pages of all
 * @returns the page and its Content-Security-Policy
 */
export function embedHtml(
  template: string,
  page: SitePage,
  bundle: EmbedBundle,
  shared: SharedFiles,
): { html: string; policy: string } {
  if (page.embed === undefined) throw new Error(`${page.path} is no embed.`);
  const files: EmbedFiles = { ...page.embed, ...shared };
  const script = `<script data-files="${escapeHtml(JSON.stringify(files))}">${bundle.loader}</script>`;
  const head = `${page.head}<style>${bundle.css}</style>${script}`;
  const policy = policyFor({ scripts: [bundle.loader], styles: [bundle.css], loads: true });
  const body = troubleLine(page.lang) + page.body;
  return { policy, html: fillTemplate(template, { ...page, policy: policyTag(policy), head, body }) };
}

/** Writes a file and the folders it stands in. */
export function writeFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
