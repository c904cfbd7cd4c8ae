/**
 * What a one-page file carries for its pages, and back: one map and one dossier for all of them, in every language. A
 * site gives each page no more than its first view needs; here nothing can be fetched later.
 */
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import { withWordings, wordingsIn, type Wordings } from '../geometry/network';
import type { Scene } from '../geometry/scene';
import { pageData } from './make-page-data';
import { mergeOutlines, outlinesOf, withNearCoasts, type Outlines } from './outlines';
import { packPage, unpackPage, type PackedPage } from './pack-page';
import { packScene, unpackScene, type PackedScene } from './pack-scene';
import type { Page } from './page';
import { mergeLabels, mergeTexts, splitTranslation, type Translation } from './translation';

export interface OnePageData {
  /** In the dossier's own language, with the column's network and its graph, and without the map's paths. */
  readonly page: PackedPage;
  readonly outlines: Outlines;
  /** The network as the presentation and paper show it. */
  readonly wide: PackedScene['network'];
  readonly languages: Readonly<Record<Lang, Translation & { readonly wide: Wordings }>>;
}

/** What each of the pages is made from. */
export interface OpenedPage {
  readonly dossier: Dossier;
  readonly explore: Page;
  readonly embed: Page;
  readonly wide: Page;
}

/**
 * @param scene with the map for all pages, the column's network and its graph
 * @param wide the network for the presentation and paper
 * @param root what stands for a site's root in the links of its pages
 */
export function packOnePage(dossier: Dossier, drawn: Scene, wide: Scene['network'], root: string): OnePageData {
  const scene = named(drawn, dossier);
  const page = pageData(dossier, scene, root);
  const others = dossier.languages.filter((lang) => lang !== dossier.lang);
  return {
    // Its names come with the outlines.
    page: packPage({ ...page, scene: { ...scene, map: { ...scene.map, names: [] } } }),
    outlines: withNearCoasts(outlinesOf(scene), scene.map),
    wide: packScene({ ...scene, network: wide, graph: null }, dossier.lang).network,
    languages: Object.fromEntries(
      others.map((lang) => [lang, { ...splitTranslation(page.dossier, scene, lang), wide: wordingsIn(wide, lang) }]),
    ),
  };
}

/** The map with its names in the dossier's languages alone. */
const named = (scene: Scene, { languages }: Dossier): Scene => ({
  ...scene,
  map: {
    ...scene.map,
    names: scene.map.names.map((place) => ({
      ...place,
      name: Object.fromEntries(Object.entries(place.name).filter(([lang]) => languages.includes(lang))),
    })),
  },
});

export function openOnePage({ page: packed, outlines, wide: network, languages }: OnePageData): OpenedPage {
  const { dossier: own, ...page } = unpackPage(packed);
  const said = Object.entries(languages);
  const dossier = said.reduce((known, [lang, texts]) => mergeTexts(known, lang, texts), own);
  const scene = said.reduce(
    (known, [lang, texts]) => mergeLabels(known, lang, texts),
    mergeOutlines(page.scene, outlines),
  );
  const wide = said.reduce(
    (known, [lang, texts]) => withWordings(known, lang, texts.wide),
    unpackScene({ ...packed.scene, network, graph: null }, own.lang).network,
  );
  const drawn: Scene = scene.graph === null ? scene : { ...scene, network: { ...scene.network, nodes: [], links: [] } };
  return {
    dossier,
    explore: { ...page, scene: drawn },
    embed: { ...page, scene: { ...scene, graph: null }, framed: true },
    wide: { ...page, scene: { ...scene, network: wide, graph: null } },
  };
}
