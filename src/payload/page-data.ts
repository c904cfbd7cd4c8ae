import type { Dossier } from '../domain/dossier';
import type { Texts } from './texts';
import type { Lang } from '../domain/text';
import type { Wordings } from '../geometry/network';
import type { GraphWordings } from '../geometry/network/pictures/graph';
import type { Page } from '../views/components/page';

/** All a page is made from, at build and again in the browser. */
export interface PageData extends Page {
  readonly dossier: Dossier;
  /** What the page can do without until a reader asks for it. */
  readonly beside?: Beside;
}

/** Files beside a page, as paths below the site's root. */
export interface Beside {
  /** A `WideMap`; none where the page draws all outlines itself. */
  readonly map?: string;
  /** An `Aside`; none where the page carries its whole dossier. */
  readonly record?: string;
  /** `Translation`s, by language. */
  readonly words: Readonly<Record<Lang, string>>;
}

/** What a page says in another of the dossier's languages. */
export interface Translation {
  readonly texts: Texts | null;
  readonly labels: Wordings;
  readonly graph: GraphWordings | null;
}
