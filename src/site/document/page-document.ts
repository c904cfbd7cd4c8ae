import type { Lang } from '../../domain/text';
import type { EmbedFiles } from '../../pages/embed/window-types';
import type { CodeAssets, SiteAssets, SiteOptions } from '../options';
import type { SiteFile, SitePage } from '../site-file';
import { policyFor, policyTag } from './content-security';
import { FIRST_LAYOUT } from './first-layout';
import { FIRST_THEME } from './first-theme';
import { escapeHtml, fillTemplate } from './html';
import { troubleLine, WATCH_FOR_TROUBLE } from './inline-error-banner';
import { assetTags } from './manifest';
import { OFFLINE_META } from '../../pages/shared/offline/messages';
import { sharedCode, type SharedFiles } from '../embed-code';

/** A page's document as it is built: with its policy, the scripts that run before paint, its code and its styles. */
export function pageDocument(
  page: SitePage,
  options: SiteOptions,
  assets: SiteAssets & { code: CodeAssets },
): SiteFile {
  const { code, template } = assets;
  if (page.embed !== undefined) {
    return embedDocument(page, template, code, sharedCode(code.embed, options.hash).shared, options);
  }
  // Paper is always light.
  const theme = page.page === 'handout' ? [] : [FIRST_THEME];
  const scripts = [WATCH_FOR_TROUBLE, ...theme, ...(page.page === 'explore' ? [FIRST_LAYOUT] : [])];
  const policy = policyFor(
    { scripts, styleAttributes: /<[^>]+ style="/.test(page.body), reads: page.page === 'studio' },
    options.hash,
  );
  const head = [
    ...scripts.map((text) => `<script>${text}</script>`),
    code.offline === 'remove' ? `<meta name="${OFFLINE_META}" content="remove" />` : '',
    page.head,
    mementoTag(page, options.versionOf),
    assetTags(code.manifest, code.checksums, page.page, '../'.repeat(depthOf(page)).slice(0, -1) || '.', page.parts),
  ].join('');
  const body = troubleLine(page.lang) + page.body;
  const text = fillTemplate(template, { ...page, policy: policyTag(policy), head, body });
  return { path: page.path, text, policy };
}

/**
 * An embed's document with its style and its loader inside, so that one request shows everything.
 * @param shared what lies beside the pages of all
 */
export function embedDocument(
  page: SitePage,
  template: string,
  { embed }: Pick<CodeAssets, 'embed'>,
  shared: SharedFiles,
  { hash }: Pick<SiteOptions, 'hash'>,
): SiteFile {
  if (page.embed === undefined) throw new Error(`${page.path} is no embed.`);
  const { files: own } = page.embed;
  const files: EmbedFiles = { ...own, ...shared, words: wordsIn(['en', page.lang, ...Object.keys(own.texts)], shared) };
  const script = `<script data-files="${escapeHtml(JSON.stringify(files))}">${embed.loader}</script>`;
  const head = `${page.head}<style>${embed.css}</style>${script}`;
  const policy = policyFor({ scripts: [embed.loader], styles: [embed.css], loads: true }, hash);
  const body = troubleLine(page.lang) + page.body;
  return { path: page.path, text: fillTemplate(template, { ...page, policy: policyTag(policy), head, body }), policy };
}

/** Where the words of some languages lie: a page names those of its own languages, however many the interface speaks. */
function wordsIn(languages: readonly Lang[], { words }: SharedFiles): SharedFiles['words'] {
  const spoken = new Set(languages.flatMap((lang) => [lang, lang.split('-')[0]]));
  return Object.fromEntries(Object.entries(words).filter(([lang]) => spoken.has(lang)));
}

/** Tells a page of a dossier where this very version of it stays (RFC 7089 calls that a memento). */
function mementoTag(page: SitePage, versionOf: SiteOptions['versionOf']): string {
  const version = page.dossier === undefined ? null : versionOf(page.dossier);
  if (version === null) return '';
  return `<link rel="memento" href="${'../'.repeat(depthOf(page) - 1)}${version}/embed/" />`;
}

/** How many folders a page stands in, below the site's root. */
const depthOf = ({ path }: SitePage): number => path.split('/').length - 1;
