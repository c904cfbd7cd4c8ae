/** What is quoted and cited. */
import type { Lang, Text } from '../text';
import type { Id, Span } from './ids';
import type { Attribution, Voice } from './voices';

export const SOURCE_KINDS = ['article', 'reference', 'document'] as const;
/** `article`: a text that is quoted. `reference`: a text that is cited only. `document`: one the article cites and we have not seen. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const DERIVATIONS = ['reports', 'translates', 'reprints'] as const;
/** How one source is made from another. */
export type Derivation = (typeof DERIVATIONS)[number];

export interface Source {
  readonly id: Id;
  readonly kind: SourceKind;
  /** The medium that prints an article: who writes where the article's own voice is heard. */
  readonly outlet?: Id;
  readonly basedOn: readonly { readonly source: Id; readonly how: Derivation }[];
  readonly title: string;
  readonly publisher: string;
  /** Empty for a document that is nowhere to be read. */
  readonly url: string;
  /** ISO 8601, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Why there is no date, or what the date means, in our words. */
  readonly dateNote?: Text;
  /** The day on which the page was read, ISO 8601. */
  readonly accessed?: string;
  /** The language of the document. */
  readonly lang: Lang;
  /** What may be shipped: quoted sentences only, or the whole text. */
  readonly display: 'passages' | 'full';
  readonly rights?: Text;
  /** The frozen text, for articles. Passage offsets count UTF-16 units in it. Paragraphs are parted by one blank line; the first is the headline. */
  readonly text?: string;
}

/** Where an entity is named in a source's text. */
export interface Mention extends Span {
  readonly entity: Id;
}

/** An exact quotation (a W3C TextQuoteSelector, resolved to a TextPositionSelector in the source's text). */
export interface Passage extends Span {
  readonly id: Id;
  readonly source: Id;
  readonly exact: string;
  /** Whose sentence it is as a whole. Where it holds several people's words, each has an attribution of its own. */
  readonly voice: Voice;
  /** The people's words inside it, in reading order, an outer one before what stands in it; empty where all of it is one voice's. */
  readonly attributions: readonly Attribution[];
  /** How it is said: warns, suggests, argues… */
  readonly modality: Text;
  /** Our remark on the wording, where one is needed. */
  readonly note?: Text;
  /** Our translation of it, by language, for readers of other languages than its own: there it is empty. */
  readonly gloss?: Text;
  /** Words that weaken it: might, could, may. In reading order. */
  readonly hedges: readonly Span[];
  /** Mentions inside the passage; offsets in the source's text, in reading order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Why it is shown although no relation and no answer rests on it. */
  readonly show?: Text;
}
