import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { BaseMapTopology } from '../../geometry/map/base-map';
import { outlinesOf } from '../../geometry/map/map-outlines';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { Embed } from '../../pages/embed/embed';
import type { PageData } from '../../payload/page-data';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { cardTags, siteAddress } from '../document/meta-tags';
import { contentHash } from '../../node/content-hash';
import { lighterMap } from '../embed-map';
import { translationOf } from '../data-files';
import { scriptJson } from '../document/html';
import { firstSight } from '../../payload/clip-outlines';
import { pageData, withoutTies, withoutTourWords } from '../../payload/make-page-data';
import { placeOnMap } from '../make-scene';
import type { SiteFile, SitePage } from '../site-file';

/** A low and broad frame is filled to its sides before its code is there: up to 1500 px at its usual height. */
const NEAR_WIDTH = 2000;

/** An embed's page as it goes on with its dossier, and the same as it stays. */
interface EmbedPages {
  readonly living: SitePage;
  /** Its paths count from the folder of its version, which stands alone: only links lead out of it. */
  readonly frozen: SitePage;
}

/**
 * Prerenders the embed of a dossier: the same views with a lighter map that ends where the first view does, and no data
 * in the page.
 * @param scene the dossier placed for its explore page; only the map is drawn anew
 */
export function embedPages(dossier: Dossier, scene: Scene, topology: BaseMapTopology): EmbedPages {
  const light = { ...scene, ...placeOnMap(dossier, lighterMap(topology)) };
  const near = firstSight(dossier, light, NEAR_WIDTH);
  const living: PageData = { ...pageData(dossier, near, '../../'), framed: true };
  const frozen: PageData = { ...pageData(dossier, near, '../../../../'), framed: true, frozen: true };
  // What is searched for is the explainer itself; a version is found by those who were given its address.
  const still = '<meta name="robots" content="noindex" /><link rel="latest-version" href="../../../embed/" />';
  return {
    living: {
      ...embedPage(dossier, living, light, { folder: `${dossier.id}/embed`, root: '../../' }),
      head: cardTags(dossier, 'embed', siteAddress(process.env)),
    },
    frozen: {
      ...embedPage(dossier, frozen, light, { folder: 'embed', root: '../' }),
      head: cardTags(dossier, 'embed', null) + still,
    },
  };
}

/** @param at the page's folder, and the way from there to where its files' paths count from */
function embedPage(
  dossier: Dossier,
  page: PageData,
  light: Scene,
  at: { readonly folder: string; readonly root: string },
): Omit<SitePage, 'head'> {
  const store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  const markup = renderToString(
    <PageShell page={page} store={store}>
      <Embed />
    </PageShell>,
  );
  const put = (name: string, content: unknown): SiteFile => {
    const text = leaves(content);
    return { path: `${at.folder}/${name}.${contentHash(text)}.js`, text };
  };
  const data = put('data', packPage(withoutUnsaid(withoutTies(withoutTourWords(page)))));
  const map = put('map', outlinesOf(light));
  const others = dossier.languages.filter((lang) => lang !== dossier.lang);
  const texts = others.map((lang) => [lang, put(lang, translationOf(dossier, light, lang))] as const);
  return {
    path: `${at.folder}/index.html`,
    lang: dossier.lang,
    page: 'embed',
    title: documentTitle('embed', store.getState()),
    body: `<div id="sayso">${markup}</div>`,
    files: Object.fromEntries([data, map, ...texts.map(([, file]) => file)].map(({ path, text }) => [path, text])),
    embed: {
      root: at.root,
      page: data.path,
      map: map.path,
      texts: Object.fromEntries(texts.map(([lang, { path }]) => [lang, path])),
    },
  };
}

/** Without what other pages say of an entity, and an embed never. */
function withoutUnsaid(page: PageData): PageData {
  const entities = page.dossier.entities.map(({ wikidata: _wikidata, iso: _iso, ...entity }) => ({
    ...entity,
    aliases: [],
  }));
  return { ...page, dossier: { ...page.dossier, entities } };
}

/** A script that leaves data for `entries/embed-scripts.ts`. */
const leaves = (data: unknown): string => `saysoLeft=${scriptJson(data)}`;
