import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import type { Box, XY } from '../../../viewport';
import type { EndKind } from '../statement-end';
import type { ActorKind, StatementEnd, StatementLine } from '../story';

/** What is written somewhere, broken into lines for each language. */
export type LinesIn = Readonly<Record<Lang, readonly string[]>>;

/** A box, a head with its name, or the words of an idea. */
export interface GraphNode {
  readonly id: Id;
  readonly kind: ActorKind;
  readonly subject: boolean;
  /** Index into the story's sides; null for none. */
  readonly side: number | null;
  /** The edge that carries the side's pattern; null where it has none. */
  readonly edge: 'left' | 'right' | null;
  readonly box: Box;
  readonly lines: LinesIn;
}

export interface GraphSideName {
  readonly side: number;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: LinesIn;
}

/** The upright line with two arms that stands for several actors. */
export interface GraphBrace {
  readonly actors: readonly Id[];
  readonly path: string;
}

/** One drawn line of a ribbon: the statements of one voice that end alike. */
export interface GraphStrand {
  readonly voice: string;
  readonly line: StatementLine;
  readonly end: StatementEnd;
  readonly statements: readonly Id[];
  readonly path: string;
  /** True for a strand on a strip: there is a balloon, and it is not the words of the one whose balloon it is. */
  readonly strip: boolean;
}

/** A sign at a ribbon's end: a wedge that is filled or open, or a bar. */
export interface GraphEnd {
  readonly kind: EndKind;
  readonly path: string;
  readonly statements: readonly Id[];
}

/** A head with a voice's initials on a ribbon; `more` is how many voices a last head stands for beyond those shown. */
export interface GraphHead {
  readonly at: XY;
  readonly voice: string;
  readonly more: number;
}

export interface GraphRibbon {
  readonly key: string;
  readonly from: readonly Id[];
  readonly to: readonly Id[];
  readonly statements: readonly Id[];
  readonly strands: readonly GraphStrand[];
  readonly ends: readonly GraphEnd[];
  /** The middle of the ribbon as a path: where it is touched, and what its ground is drawn along. */
  readonly spine: string;
  /** Px from its outer strand to the other outer strand. */
  readonly width: number;
  /** Where the count stands, from two statements on. */
  readonly count: XY | null;
  readonly heads: readonly GraphHead[];
  /** Where the number of the statement that is chosen stands when no words have room. */
  readonly number: XY;
  /** Where an answer that disputes it is marked; null where none is. */
  readonly dispute: XY | null;
  /** The far end in words, where the ribbon is cut. */
  readonly stub: GraphStub | null;
}

export interface GraphStub {
  readonly ids: readonly Id[];
  readonly box: Box;
  readonly lines: LinesIn;
}

/** A statement's verb where it has room. */
export interface GraphWords {
  readonly statement: Id;
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface GraphBalloon {
  readonly voice: string;
  readonly path: string;
  /** The middle of the head its tail points to, and the head's radius. */
  readonly head: XY;
  readonly radius: number;
  readonly name: { readonly id: Id | null; readonly box: Box; readonly lines: LinesIn };
  /** Baseline of the balloon's heading, and its middle. */
  readonly heading: XY;
}

/** A name outside the balloon, in the chain of retelling. */
export interface GraphOutside {
  readonly id: Id;
  readonly kind: ActorKind;
  readonly box: Box;
  readonly lines: LinesIn;
  readonly align: 'start' | 'end';
}

export interface GraphScene {
  readonly width: number;
  /** Where the picture begins: y counts from further up, where nothing is drawn. */
  readonly top: number;
  readonly height: number;
  readonly balloon: GraphBalloon | null;
  readonly outside: readonly GraphOutside[];
  readonly sideNames: readonly GraphSideName[];
  readonly nodes: readonly GraphNode[];
  readonly braces: readonly GraphBrace[];
  /** In the article's order. */
  readonly ribbons: readonly GraphRibbon[];
  /** The words at rest, for each language. */
  readonly words: Readonly<Record<Lang, readonly GraphWords[]>>;
  /** Where each statement's words have room once other ribbons have lost theirs. */
  readonly alone: Readonly<Record<Lang, readonly GraphWords[]>>;
}

/** Why a Graph must not be shown, in the words of a log. */
export interface GraphVerdict {
  readonly passes: boolean;
  readonly reasons: readonly string[];
  /** Ribbons, how many of them are stubs, and how many carry words in the language with the fewest. */
  readonly ribbons: number;
  readonly stubs: number;
  readonly worded: number;
}
