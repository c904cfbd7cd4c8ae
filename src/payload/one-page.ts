/**
 * What a one-page file carries for its pages, and back: one map and one dossier for all of them, in every language. A
 * site gives each page no more than its first view needs; here nothing can be fetched later.
 */
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import type { Scene } from '../geometry/scene';
import { pageData } from './make-page-data';
import { mergeOutlines, outlinesOf, withNearCoasts, type Outlines } from './outlines';
import { packPage, unpackPage, type PackedPage } from './pack-page';
import type { Page } from './page';
import { mergeLabels, mergeTexts, splitTranslation, type Translation } from './translation';

export interface OnePageData {
  /** In the dossier's own language, with the column's network and its graph, and without the map's paths. */
  readonly page: PackedPage;
  readonly outlines: Outlines;
  readonly languages: Readonly<Record<Lang, Translation>>;
}

/** What each of the pages is made from. */
export interface OpenedPage {
  readonly dossier: Dossier;
  /** For exploring, for class and for paper. */
  readonly whole: Page;
  readonly embed: Page;
}

/**
 * @param scene with the map for all pages, the column's network and its graph
 * @param root what stands for a site's root in the links of its pages
 */
export function packOnePage(dossier: Dossier, drawn: Scene, root: string): OnePageData {
  const scene = named(drawn, dossier);
  const page = pageData(dossier, scene, root);
  const others = dossier.languages.filter((lang) => lang !== dossier.lang);
  return {
    // Its names come with the outlines.
    page: packPage({ ...page, scene: { ...scene, map: { ...scene.map, names: [] } } }),
    outlines: withNearCoasts(outlinesOf(scene), scene.map),
    languages: Object.fromEntries(others.map((lang) => [lang, splitTranslation(page.dossier, scene, lang)])),
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

export function openOnePage({ page: packed, outlines, languages }: OnePageData): OpenedPage {
  const { dossier: own, ...page } = unpackPage(packed);
  const said = Object.entries(languages);
  const dossier = said.reduce((known, [lang, texts]) => mergeTexts(known, lang, texts), own);
  const scene = said.reduce(
    (known, [lang, texts]) => mergeLabels(known, lang, texts),
    mergeOutlines(page.scene, outlines),
  );
  return {
    dossier,
    whole: { ...page, scene },
    embed: { ...page, scene: { ...scene, graph: null }, framed: true },
  };
}
