/**
 * What the two sides of LZMA share: the probabilities that every bit is coded by, and how lengths, distances and states
 * are parted. As in the format's specification by I. Pavlov (7-zip.org/sdk.html, lzma-specification.txt), without
 * position bits (`pb` and `lp` 0), which help with tables of numbers and not with texts.
 */

/** How many bits of the letter before choose the table of the next (`lc`). */
export const CONTEXT_BITS = 4;

/** The first byte of the header says `(pb × 5 + lp) × 9 + lc`. */
const POSITION_BITS = 0;
export const PROPERTIES = POSITION_BITS * 9 + CONTEXT_BITS;

/** Probabilities have 11 bits, and move by a 32nd of what is missing. */
export const HALF = 1024;
export const PROBABILITY_BITS = 11;
export const MOVE_BITS = 5;

/** The range is kept above this, or takes in another byte. */
export const TOP = 2 ** 24;

export const MATCH_MIN = 2;
export const MATCH_MAX = 273;

/** The distances up to here are written with probabilities of their own; the middle bits of farther ones without. */
export const FIRST_FAR_SLOT = 14;
export const ALIGN_BITS = 4;
export const STATES = 12;

const fresh = (n: number): Uint16Array => new Uint16Array(n).fill(HALF);

/** The probabilities of a match's length: short, middling, or long. */
export interface LengthModel {
  readonly choice: Uint16Array;
  readonly low: Uint16Array;
  readonly mid: Uint16Array;
  readonly high: Uint16Array;
}

const lengthModel = (): LengthModel => ({ choice: fresh(2), low: fresh(8), mid: fresh(8), high: fresh(256) });

/** All probabilities at the beginning: nothing is known yet. */
export const freshModel = () => ({
  isMatch: fresh(STATES),
  isRep: fresh(STATES),
  isRep0: fresh(STATES),
  isRep1: fresh(STATES),
  isRep2: fresh(STATES),
  isRep0Long: fresh(STATES),
  literal: fresh(0x300 << CONTEXT_BITS),
  slot: [fresh(64), fresh(64), fresh(64), fresh(64)],
  near: fresh(115),
  align: fresh(1 << ALIGN_BITS),
  match: lengthModel(),
  rep: lengthModel(),
});

export type Model = ReturnType<typeof freshModel>;

/** The state after a letter, after a match, after a repeated distance, after a repeated letter. */
export const afterLetter = (state: number): number => (state < 4 ? 0 : state < 10 ? state - 3 : state - 6);
export const afterMatch = (state: number): number => (state < 7 ? 7 : 10);
export const afterRep = (state: number): number => (state < 7 ? 8 : 11);
export const afterShortRep = (state: number): number => (state < 7 ? 9 : 11);

/** Where the table for the letter after another begins. */
export const literalAt = (before: number): number => 0x300 * (before >> (8 - CONTEXT_BITS));

/** Which slots a match of this length uses. */
export const slotsFor = (length: number): number => Math.min(length - MATCH_MIN, 3);
