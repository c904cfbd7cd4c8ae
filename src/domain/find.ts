/** Finds things by their words: in any script, whatever the letters' case or accents, and forgiving an ending. */
import type { Id } from './dossier';

/** Something that was found, with the words it is shown by. */
export interface Found {
  readonly kind: 'entity' | 'relation' | 'passage' | 'event';
  readonly id: Id;
  readonly words: string;
}

/** Something that can be found: also by words that are not shown. */
export interface Findable extends Found {
  readonly also?: readonly string[];
}

/** Words of so many letters or more are found by their beginning, as languages with cases change their ends. */
const STEM_FROM = 5;
/** How many letters at a word's end may differ. */
const ENDING = 2;

/** Folds what readers do not type alike: case, accents, the several apostrophes. */
export const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'").toLowerCase();

/**
 * Finds everything in which each word of a query occurs; what has them exactly comes first, what has them but for their
 * endings last, otherwise in the order given.
 * @param query as typed; without any letter it finds nothing
 */
export function findIn<T extends Findable>(all: readonly T[], query: string): readonly T[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const ranked = all.flatMap((one) => {
    const text = folded([one.words, ...(one.also ?? [])].join(' \n '));
    const ranks = wanted.map((word) => (text.includes(word) ? 0 : stemIn(text, word) ? 1 : 2));
    const worst = Math.max(...ranks);
    return worst === 2 ? [] : [{ one, rank: worst }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** Whether a word stands in a text but for its ending. */
function stemIn(text: string, word: string): boolean {
  const letters = Array.from(word);
  if (letters.length < STEM_FROM) return false;
  return text.includes(letters.slice(0, -ENDING).join(''));
}
