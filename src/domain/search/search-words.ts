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

/** Into how many files statements are put, by the beginnings of their words: a small library has one. */
export const shardCount = (statements: number): number =>
  Math.min(MOST_SHARDS, 2 ** Math.ceil(Math.log2(Math.max(1, statements / STATEMENTS_A_SHARD))));

/** Scripts that part no words: one sign may be a whole word, or the beginning of any. */
const SIGNS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The file that holds the statements with words of such a beginning: of two letters, or of one sign.
 * @param term as `searchTerm` folds it
 */
export function shardOf(term: string, count: number): number {
  const [first, second] = Array.from(term, (letter) => letter.codePointAt(0)!);
  return (first! * 31 + (SIGNS.test(term) ? 0 : (second ?? 0))) % count;
}
