/**
 * What the Statements picture of a network is drawn from: numbers and texts in px, one picture a language, with no
 * judgement left to make. All of them have the same structure: columns, order, tapes and what each touches.
 */
import type { Id } from '../../../../domain/dossier';
import type { Lang } from '../../../../domain/text';
import type { Box } from '../../../viewport';
import type { EndKind } from '../statement-end';
import type { StatementEnd, StatementLine } from '../story';
import type { Column } from './columns';
import type { Run } from './rich-text';

export type { Column } from './columns';
export type { Run, RunStyle } from './rich-text';

/** Font size and line height of all words on tapes and of names in rows, in px. */
export const TAPE_PX = 12;
export const TAPE_LINE = 14.4;
export const NAME_PX = 13;
export const NAME_LINE = 15;

/** A line of text set at its middle. */
export interface SetLine {
  readonly runs: readonly Run[];
  /** The middle of the line, and its baseline. */
  readonly x: number;
  readonly y: number;
  /** Estimated width; what is `squeezed` is drawn no wider. */
  readonly width: number;
  readonly squeezed?: true;
}

/** A mark at an end of a tape: `d` is an SVG path, closed. */
export interface TapeMark {
  readonly kind: EndKind;
  readonly d: string;
}

/** A statement as it stands on its tape. */
export interface Face {
  readonly statement: Id;
  readonly lines: readonly SetLine[];
  /** What of the tape a pointer chooses it by. */
  readonly box: Box;
  /** False for a third and later statement of a ribbon: shown in place of the first while it is chosen. */
  readonly shown: boolean;
}

export interface Tape {
  /** Its first statement's id, once in a picture. */
  readonly key: Id;
  readonly voice: string;
  readonly line: StatementLine;
  readonly end: StatementEnd;
  /** Where its object lies. */
  readonly towards: 'left' | 'right';
  readonly box: Box;
  /** The outline of the box; of ribbons also the edge of a second behind it. */
  readonly outline: string;
  readonly behind?: string;
  readonly marks: readonly TapeMark[];
  readonly faces: readonly Face[];
  /** Where the head of whose words stands; absent in a balloon, which says it. */
  readonly head?: { readonly x: number; readonly y: number };
  /** The black disc with how many statements it stands for, from two on. */
  readonly count?: { readonly x: number; readonly y: number };
  /** The line between the two statements of a ribbon of two. */
  readonly divider?: { readonly x1: number; readonly x2: number; readonly y: number };
  /** Whom its ends touch, by hand; empty for an end that is written or free. */
  readonly touches: { readonly left: readonly Id[]; readonly right: readonly Id[] };
}

export interface Pillar extends Box {
  readonly entity: Id;
  readonly column: Column;
  readonly side: number | null;
  readonly subject: boolean;
  readonly lines: readonly SetLine[];
  /** The name of its side, in the topmost of a group. */
  readonly sideLines: readonly SetLine[];
}

/** Joins neighbouring pillars into one end: an SVG path with an arm to each. */
export interface Bracket {
  readonly entities: readonly Id[];
  /** Tapes that end at it. */
  readonly tapes: readonly Id[];
  readonly d: string;
  readonly box: Box;
}

/** An actor, voice, idea or place by its name alone. */
export interface Name {
  readonly entities: readonly Id[];
  readonly box: Box;
  readonly lines: readonly SetLine[];
}

/** A disc ≠: between two neighbouring tapes, or one on each. */
export interface Dispute {
  readonly statements: readonly [Id, Id];
  readonly discs: readonly { readonly x: number; readonly y: number }[];
}

/** A part of the picture by whose words it holds: the balloon (or, with no dominant voice, the score), and lanes. */
export interface Lane {
  readonly kind: 'balloon' | 'score' | 'others' | 'outlet' | 'record';
  readonly box: Box;
  /** Where its title begins, which the interface words. */
  readonly title: { readonly x: number; readonly y: number };
  /** Statements in it, in the article's order. */
  readonly statements: readonly Id[];
}

/** Above a balloon: whose it is, and how his words came to the article. */
export interface Retelling {
  readonly voice: string;
  readonly head: { readonly x: number; readonly y: number; readonly r: number };
  readonly names: readonly Name[];
  readonly tapes: readonly Tape[];
}

/** The picture in one language. */
export interface StatementsPicture {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly retelling: Retelling | null;
  readonly pillars: readonly Pillar[];
  readonly brackets: readonly Bracket[];
  /** Ideas and places that stand free in the middle, and the ends of tapes in rows. */
  readonly names: readonly Name[];
  readonly tapes: readonly Tape[];
  readonly disputes: readonly Dispute[];
}

export interface StatementsScene {
  readonly width: number;
  readonly pictures: Readonly<Record<Lang, StatementsPicture>>;
}
