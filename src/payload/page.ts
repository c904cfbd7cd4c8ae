import type { Coverage } from '../domain/quotes/coverage';
import type { Id } from '../domain/dossier';
import type { Scene } from '../geometry/scene';
import type { OpeningMap } from './opening-map';

/** A stretch of an article as it is shown: its own words, or a mark where words are left out. */
export type ShownPiece =
  | { readonly kind: 'passage'; readonly passage: Id; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'elision' };

export interface ShownParagraph {
  readonly headline: boolean;
  readonly pieces: readonly ShownPiece[];
}

/** What is made once, at build; while a page is open, only more of it may come. */
export interface Page {
  readonly scene: Scene;
  /** The paragraphs that may be shown, by article. */
  readonly shown: Readonly<Record<Id, readonly ShownParagraph[]>>;
  readonly coverage: Coverage;
  /** From the page's folder to the site's root, such as `../`. */
  readonly root: string;
  /** In an embed: one finger and the plain wheel belong to the page around it. */
  readonly framed?: boolean;
  /** It stays as it is when the dossier goes on. */
  readonly frozen?: boolean;
  /** How the map stands when the page opens, where that was placed at build. */
  readonly opening?: OpeningMap;
  /** Hears, at build, how the map stands in the page that is made. */
  readonly onOpening?: (opening: OpeningMap) => void;
  /** Which of a map's panes it is drawn for until its real one is known; at build of a page that has them all, every one. */
  readonly mapPane?: number | 'every';
  /** The map is not seen at first, and comes alive once what is seen has. */
  readonly mapLater?: boolean;
  /** Asks for the map's outlines beyond the first view, where the page came without them. */
  readonly widen?: () => void;
}
