/** Questions about reports: which of several puts an utterance most strongly. */
import { strengthOf } from '../attribution/strength';
import type { Dossier, Id } from '../dossier';
import { shuffled } from './shuffle';

/** An utterance in several reports. */
export interface StrongestItem {
  readonly asks: 'strongest';
  readonly saying: Id;
  /** The reports, by their passages, in the dossier's order. */
  readonly choices: readonly Id[];
  /** The right choice. */
  readonly answer: Id;
}

/**
 * Asks about sayings of which the dossier holds that one report is harder than every other one, and about no others.
 * @returns at most `most` questions
 */
export function strongestReport({ sayings }: Pick<Dossier, 'sayings'>, seed: number, most = 6): StrongestItem[] {
  const items = sayings.flatMap((saying): StrongestItem[] => {
    const { strongest } = strengthOf(saying);
    return strongest === undefined
      ? []
      : [{ asks: 'strongest', saying: saying.id, choices: saying.renderings, answer: strongest }];
  });
  return shuffled(items, seed).slice(0, most);
}
