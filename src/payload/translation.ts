/** A page in another of its dossier's languages: a page carries one, and takes in another when a reader asks for it. */
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import { withWordings, wordingsIn, type Wordings } from '../geometry/network';
import { graphWordings, withGraphWordings, type GraphWordings } from '../geometry/network/pictures/graph';
import type { Scene } from '../geometry/scene';
import { noteWordings, withNoteWordings } from './border-notes';
import { textsIn, withTexts, type Texts } from './texts';

/** What a page says in another language: the dossier's texts, and the network's labels with the lines they break into. */
export interface Translation {
  readonly texts: Texts | null;
  readonly labels: Wordings;
  readonly graph: GraphWordings | null;
  /** The footnotes to the map's borders. */
  readonly borders: readonly (string | null)[];
}

/** What a page takes in to say a dossier in a language. The page itself leaves it out by `inOwnLanguage` and `packScene`. */
export const splitTranslation = (dossier: Dossier, scene: Scene, lang: Lang): Translation => ({
  texts: textsIn(dossier, lang),
  labels: wordingsIn(scene.network, lang),
  graph: scene.graph && graphWordings(scene.graph, lang),
  borders: noteWordings(scene.map.notes, lang),
});

/** The dossier with a language added. */
export const mergeTexts = (dossier: Dossier, lang: Lang, { texts }: Translation): Dossier =>
  withTexts(dossier, lang, texts);

/** The scene with a language added. */
export const mergeLabels = (scene: Scene, lang: Lang, { labels, graph, borders }: Translation): Scene => ({
  ...scene,
  map: { ...scene.map, notes: withNoteWordings(scene.map.notes, lang, borders) },
  network: withWordings(scene.network, lang, labels),
  graph: scene.graph && graph && withGraphWordings(scene.graph, lang, graph),
});
