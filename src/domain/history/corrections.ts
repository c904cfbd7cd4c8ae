/** Corrections, as readers are told of them. */
import type { Correction } from '../dossier';

/** The latest day first; of one day, the last that was written. */
export const newestFirst = (corrections: readonly Correction[]): readonly Correction[] =>
  [...corrections].reverse().sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));

/** What was corrected last; undefined where nothing was. */
export const latestCorrection = (corrections: readonly Correction[]): Correction | undefined =>
  newestFirst(corrections)[0];
