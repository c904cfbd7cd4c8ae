import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { EmbedBundle } from './bundle-embed';
import { contentHash } from './content-hash';
import { policyFor, policyTag } from './content-security';
import { escapeHtml, fillTemplate, scriptJson } from './html';
import type { SitePage } from './site-page';

/** Where the custom element stands: its address is pasted into other sites and must never change. */
export const ELEMENT_FILE = 'sayso-explainer.js';

/** Writes what all embeds share: their code, named by its content, and the custom element. */
export function writeEmbedCode(outDir: string, bundle: EmbedBundle): string {
  const code = `assets/embed-${contentHash(bundle.code)}.js`;
  writeFile(join(outDir, code), bundle.code);
  writeFile(join(outDir, ELEMENT_FILE), bundle.element);
  return code;
}

/**
 * Writes an embed's page with its style and its loader inside, so that one request shows everything, and its data beside it.
 * @param code the shared code's file, below the site's root
 * @returns the page's Content-Security-Policy
 */
export function writeEmbedPage(
  outDir: string,
  template: string,
  page: SitePage,
  bundle: EmbedBundle,
  code: string,
): string {
  const folder = dirname(page.path);
  const data = Object.entries(page.data ?? {}).map(([lang, content]) => {
    const text = `saysoPage=${scriptJson(content)}`;
    const file = `data.${lang}.${contentHash(text)}.js`;
    writeFile(join(outDir, folder, file), text);
    return file;
  });
  const attributes = [
    `data-code="${relative(folder, code)}"`,
    `data-data="${data.join(' ')}"`,
    `data-languages="${escapeHtml(Object.keys(page.data ?? {}).join(' '))}"`,
  ].join(' ');
  const head = `${page.head}<style>${bundle.css}</style><script ${attributes}>${bundle.loader}</script>`;
  const policy = policyFor({ scripts: [bundle.loader], styles: [bundle.css], loads: true });
  writeFile(join(outDir, page.path), fillTemplate(template, { ...page, policy: policyTag(policy), head }));
  return policy;
}

/** Writes a file and the folders it stands in. */
export function writeFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
