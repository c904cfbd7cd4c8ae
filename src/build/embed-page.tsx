import { renderToString } from 'react-dom/server';
import type { Dossier } from '../domain/dossier';
import { linkIndex } from '../domain/links';
import type { Lang } from '../domain/text';
import type { BaseMapTopology } from '../geometry/base-map';
import type { Scene } from '../geometry/scene';
import { documentTitle } from '../modes/document-title';
import { Embed } from '../modes/embed/embed';
import type { PageData } from '../modes/page-data';
import { PageShell } from '../modes/page-shell';
import { createSaysoStore } from '../state/store';
import { cardTags, siteAddress } from './cards';
import { lighterMap } from './embed-map';
import { pageData, withoutPaths } from './page-data';
import { placeOnMap } from './place';
import type { SitePage } from './site-page';

/**
 * Prerenders the embed of a dossier: the same views with a lighter map, and no data in the page.
 * @param scene the dossier placed for its explore page; only the map is drawn anew
 */
export function embedPage(dossier: Dossier, scene: Scene, topology: BaseMapTopology): SitePage {
  const light = { ...scene, ...placeOnMap(dossier, lighterMap(topology)) };
  const page: PageData = { ...pageData(dossier, light, '../../'), framed: true };
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Embed />
    </PageShell>,
  );
  const bare = withoutPaths(page);
  return {
    path: `${dossier.id}/embed/index.html`,
    lang: dossier.lang,
    page: 'embed',
    title: documentTitle('embed', store.getState()),
    head: cardTags(dossier, 'embed', siteAddress(process.env)),
    body: `<div id="sayso">${markup}</div>`,
    data: Object.fromEntries(dossier.languages.map((lang) => [lang, inLanguage(bare, lang)])),
  };
}

/**
 * The data with each text in one language, and in the dossier's own, in which the page is prerendered.
 * Whatever is keyed by languages alone is such a text.
 */
function inLanguage(page: PageData, lang: Lang): PageData {
  const { lang: own, languages } = page.dossier;
  const known = new Set(languages);
  const thin = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(thin);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const byLanguage = entries.length > 0 && entries.every(([key]) => known.has(key));
    return Object.fromEntries(
      entries.filter(([key]) => !byLanguage || key === lang || key === own).map(([key, inner]) => [key, thin(inner)]),
    );
  };
  return thin(page) as PageData;
}
