/** How words are cut and folded for the search over a library, at the build and in the browser alike. */
import { folded } from '../find';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text in any script, in order. */
export const searchWords = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** A word as it is looked up: without case, accents and the several apostrophes. Null where nothing is left of it. */
export const searchTerm = (word: string): string | null => folded(word).replaceAll("'", '') || null;

/** As many files as there may be, and how many statements are worth one more. */
const MOST_SHARDS = 256;
const STATEMENTS_A_SHARD = 64;

/** Into how many files statements are put: a small library has one. */
export const shardCount = (statements: number): number =>
  Math.min(MOST_SHARDS, 2 ** Math.ceil(Math.log2(Math.max(1, statements / STATEMENTS_A_SHARD))));
