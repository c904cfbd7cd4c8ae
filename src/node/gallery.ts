/** The development server's gallery: every small example with its picture, to see at once what a change does to them. */
import type { Dossier } from '../domain/dossier';
import { hasMap } from '../domain/parts';
import { escapeHtml, fillTemplate } from '../site/document/html';
import { urls } from '../site/urls';
import { problemsPage } from '../site/pages/problems';
import { fileAt } from '../site/routes';
import { openSite } from '../site/site';
import { keptLayout } from './kept/layouts';
import { gateDossiers } from './load-dossiers';
import { readAssets, siteOptions } from './site-host';

/** Where the gallery is on the development server, and where its dossiers are in the repository. */
export const GALLERY = 'gallery/';
export const EXAMPLES_FOLDER = 'examples/dossiers';

/** The picture an example is known by: its map where it has one, its network otherwise. */
export const pictureOf = (dossier: Dossier): string =>
  urls.still(dossier, hasMap(dossier) ? 'map' : 'network', dossier.lang, 'svg');

/**
 * Makes one file of the gallery.
 * @param path below the gallery: its page, or a picture of an example
 * @returns its text; every problem where an example has any; null for what the gallery does not have
 */
export function galleryFile(root: string, template: string, path: string): string | null {
  const gated = gateDossiers(`${root}/${EXAMPLES_FOLDER}`, { pseudo: false });
  if (!gated.ok) return problemsPage(template, gated.refused);
  if (path === 'index.html') return page(template, gated.dossiers);
  const toDocument = (made: { readonly path: string }) => ({ path: made.path, text: '' });
  const site = openSite(gated.dossiers, siteOptions({ layOut: keptLayout, toDocument }), readAssets(root, null));
  return fileAt(site.routes, path)?.text ?? null;
}

function page(template: string, dossiers: readonly Dossier[]): string {
  const figures = dossiers.map((dossier) => {
    const title = escapeHtml(dossier.title[dossier.lang] ?? dossier.id);
    return `<figure lang="${escapeHtml(dossier.lang)}"><img src="${escapeHtml(pictureOf(dossier))}" alt="" width="420" /><figcaption dir="auto"><b>${escapeHtml(dossier.id)}</b>: ${title}</figcaption></figure>`;
  });
  const body = `<main class="gallery"><h1>Examples</h1><p><code>npm run dev -- --data ${EXAMPLES_FOLDER}</code> opens them as pages.</p><div style="display:flex;flex-wrap:wrap;gap:24px">${figures.join('')}</div></main>`;
  const head = '<link rel="stylesheet" href="/src/styles/index.css" />';
  return fillTemplate(template, { lang: 'en', page: 'gallery', title: 'Examples', head, body });
}
