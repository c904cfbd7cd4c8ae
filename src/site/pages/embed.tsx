import { renderToString } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { linkIndex } from '../../domain/link-index';
import type { Scene } from '../../geometry/scene';
import { documentTitle } from '../../pages/shared/document-title';
import { PLAIN } from '../../embed-api/embed-params';
import { Embed } from '../../pages/embed/embed';
import type { PageData } from '../../payload/page-data';
import { PageShell } from '../../pages/shared/page-shell';
import { packPage } from '../../payload/pack-page';
import { createSaysoStore } from '../../state/store';
import { contentHash } from '../content-hash';
import { cardTags } from '../document/meta-tags';
import { splitDetails } from '../../payload/details';
import { clipToFirstView, outlinesOf } from '../../payload/outlines';
import { inOwnLanguage } from '../../payload/texts';
import { splitTranslation } from '../../payload/translation';
import { otherLanguages } from '../data-files';
import { scriptJson } from '../document/html';
import { pageData, withoutTourWords } from '../../payload/make-page-data';
import type { Hash, SiteOptions } from '../options';
import type { MadePage, SiteFile } from '../site-file';
import { withHash } from '../urls';

/** A low and broad frame is filled to its sides before its code is there: up to 1500 px at its usual height. */
const NEAR_WIDTH = 2000;

/**
 * The embed of a dossier as it goes on with it: words, a lighter map that ends where the first view does, and no data in
 * the page.
 * @param light the dossier's scene with the embed's map
 */
export function embedPage(
  dossier: Dossier,
  light: Scene,
  { address, hash }: Pick<SiteOptions, 'address' | 'hash'>,
): MadePage {
  const page: PageData = { ...dataOf(dossier, light, '../../'), framed: true };
  const at = { folder: `${dossier.id}/embed`, root: '../../' };
  return make(dossier, page, light, at, cardTags(dossier, 'embed', address), hash);
}

/**
 * The same as it stays: its paths count from the folder of its version, which stands alone; only links lead out of it.
 * What is searched for is the explainer itself; a version is found by those who were given its address.
 */
export function frozenEmbedPage(dossier: Dossier, light: Scene, hash: Hash): MadePage {
  const page: PageData = { ...dataOf(dossier, light, '../../../../'), framed: true, frozen: true };
  const head =
    cardTags(dossier, 'embed', null) +
    '<meta name="robots" content="noindex" /><link rel="latest-version" href="../../../embed/" />';
  return make(dossier, page, light, { folder: 'embed', root: '../' }, head, hash);
}

const dataOf = (dossier: Dossier, light: Scene, root: string): PageData =>
  pageData(dossier, clipToFirstView(dossier, light, NEAR_WIDTH), root);

/** @param at the page's folder, and the way from there to where its files' paths count from */
function make(
  dossier: Dossier,
  page: PageData,
  light: Scene,
  at: { readonly folder: string; readonly root: string },
  head: string,
  hash: Hash,
): MadePage {
  const { dossier: first, details } = splitDetails(inOwnLanguage(page.dossier));
  const store = createSaysoStore({ dossier: first, links: linkIndex(first), pane: PLAIN.show[0]! });
  const markup = renderToString(
    <PageShell page={{ ...page, mapPane: 'every' }} store={store}>
      <Embed />
    </PageShell>,
  );
  const put = (name: string, content: unknown): SiteFile => {
    const text = leaves(content);
    return { path: withHash(`${at.folder}/${name}.js`, contentHash(text, hash)), text };
  };
  const data = put('data', packPage(withoutUnsaid(withoutTourWords({ ...page, dossier: first }))));
  const map = put('map', outlinesOf(light));
  const record = put('record', details);
  const texts = otherLanguages(dossier).map(
    (lang) => [lang, put(lang, splitTranslation(dossier, light, lang))] as const,
  );
  return {
    page: {
      path: `${at.folder}/index.html`,
      lang: dossier.lang,
      page: 'embed',
      dossier: dossier.id,
      title: documentTitle('embed', store.getState()),
      head,
      body: `<div id="sayso">${markup}</div>`,
      embed: {
        data,
        files: {
          root: at.root,
          page: data.path,
          map: map.path,
          details: record.path,
          texts: Object.fromEntries(texts.map(([lang, { path }]) => [lang, path])),
        },
      },
    },
    files: [data, map, record, ...texts.map(([, file]) => file)],
  };
}

/** Without what other pages say of an entity or draw, and an embed never: its network is words. */
function withoutUnsaid(page: PageData): PageData {
  const network = { ...page.scene.network, nodes: [], links: [] };
  const entities = page.dossier.entities.map(({ wikidata: _wikidata, iso: _iso, ...entity }) => ({
    ...entity,
    aliases: [],
  }));
  return { ...page, scene: { ...page.scene, network, graph: null }, dossier: { ...page.dossier, entities } };
}

/** A script that leaves data for `pages/embed/load-scripts.ts`. */
const leaves = (data: unknown): string => `saysoLeft=${scriptJson(data)}`;
