/** The dev server's site: every page as the compiler makes it, with the code as it stands in `src/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedFiles } from '../pages/embed/window-types';
import { escapeHtml, fillTemplate } from '../site/document/html';
import { ENTRIES } from '../site/entries';
import { problemsPage } from '../site/pages/problems';
import { fileAt } from '../site/routes';
import { openSite } from '../site/site';
import type { SiteFile, SitePage } from '../site/site-file';
import '../i18n/with-pseudo';
import { GALLERY, galleryFile } from './gallery';
import { keptOrLater } from './kept/layouts';
import { gateDossiers } from './load-dossiers';
import { readAssets, siteOptions } from './site-host';
import { PSEUDO_ENTRY } from './vite/pseudo-locales';

/** What an embed loads here. */
const EMBED_ENTRY = 'src/pages/embed/dev-loader.ts';

/**
 * Makes one file of the site, and no other.
 * @param path below the site's root
 * @returns its text; every problem where a dossier has any; null for what the site does not have
 */
export function devFile(root: string, data: string, path: string): string | null {
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  if (path.startsWith(GALLERY)) return galleryFile(root, template, path.slice(GALLERY.length));
  const gated = gateDossiers(data, { pseudo: true });
  if (!gated.ok) return problemsPage(template, gated.refused);
  const toDocument = (page: SitePage): SiteFile => ({ path: page.path, text: devDocument(template, page) });
  const site = openSite(gated.dossiers, siteOptions({ layOut: keptOrLater, toDocument }), readAssets(root, null));
  return fileAt(site.routes, path)?.text ?? null;
}

function devDocument(template: string, page: SitePage): string {
  const [style, entry] = page.embed ? ['pages/embed-page', EMBED_ENTRY] : ['index', ENTRIES[page.page]];
  const script = `${embedScript(page)}<link rel="stylesheet" href="/src/styles/${style}.css" /><script type="module" src="/${PSEUDO_ENTRY}"></script><script type="module" src="/${entry}"></script>`;
  return fillTemplate(template, { ...page, head: page.head + script });
}

/** An embed's code is bundled by itself in the build; here it is loaded at once, after the data it expects. */
function embedScript({ embed }: SitePage): string {
  if (embed === undefined) return '';
  const known: EmbedFiles = { ...embed.files, code: '', words: {} };
  return `<script data-files="${escapeHtml(JSON.stringify(known))}">${embed.data.text}</script>`;
}
