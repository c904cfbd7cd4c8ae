import type { Box, XY } from './viewport';

/** Rounds to so many digits after the point. */
export const roundTo = (n: number, digits: number): number => Math.round(n * 10 ** digits) / 10 ** digits;

/** Rounds to a tenth: as fine as a drawn coordinate needs to be. */
export const round1 = (n: number): number => Math.round(n * 10) / 10;

/**
 * Rounds to a hundredth of a unit. Engines differ in the last digits of sines and roots; what is drawn once at build
 * and again in the browser starts from rounded numbers, so that both draw the same.
 */
export const round2 = (n: number): number => Math.round(n * 100) / 100;

/** A point of numbers rounded to a hundredth. */
export const roundPoint = ([x, y]: XY): XY => [round2(x), round2(y)];

/** A box of numbers rounded to a hundredth. */
export const roundBox = ({ x, y, width, height }: Box): Box => ({
  x: round2(x),
  y: round2(y),
  width: round2(width),
  height: round2(height),
});
