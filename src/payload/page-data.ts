import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/text';
import type { Page } from './page';

/** All a page is made from, at build and again in the browser. */
export interface PageData extends Page {
  readonly dossier: Dossier;
  /** What the page can do without until a reader asks for it. */
  readonly dataFiles?: DataFilePaths;
}

/** Files beside a page, as paths below the site's root. */
export interface DataFilePaths {
  /** `Outlines`; none where the page draws all outlines itself. */
  readonly map?: string;
  /** `DossierDetails`; none where the page carries its whole dossier. */
  readonly details?: string;
  /** `Translation`s, by language. */
  readonly words: Readonly<Record<Lang, string>>;
}
