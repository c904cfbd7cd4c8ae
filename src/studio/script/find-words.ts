/** Finds words in the articles, letter for letter, so that they can be taken in hand without a mouse. */
import { nearestText } from '../../domain/quotes/nearest-text';
import type { Files } from '../dossier/files';
import { langOf } from './pencil';
import { rowsOf, type Row } from './rows';
import { wordSpans, type Taken } from './word-spans';

/** Where words stand: in which sentence, which of its words they are, and the sentence in three pieces. */
export interface Hit {
  readonly row: Row;
  readonly taken: Taken;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** So many places are shown; more words find fewer. */
const MOST = 30;
/** Below so many letters nearly every sentence would be found. */
const LEAST = 2;

/** The same letters, whatever their case, one for one: where case changes the number of letters, it is left. */
const folded = (text: string): string =>
  Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join(
    '',
  );

/** Where some words stand in the articles, whole words around them; case does not matter, every other letter does. */
export function findWords(files: Files, given: string): readonly Hit[] {
  const wanted = folded(given.trim());
  if (wanted.length < LEAST) return [];
  const hits: Hit[] = [];
  for (const row of rowsOf(files)) {
    const text = folded(row.words);
    for (let at = text.indexOf(wanted); at >= 0 && hits.length < MOST; at = text.indexOf(wanted, at + 1)) {
      const taken = wordsAt(row, langOf(files, row), at, at + wanted.length);
      if (!taken) continue;
      const [start, end] = [at, at + wanted.length];
      hits.push({
        row,
        taken,
        before: row.words.slice(0, start),
        found: row.words.slice(start, end),
        after: row.words.slice(end),
      });
    }
  }
  return hits;
}

/** The words that a stretch of a sentence touches. */
export function wordsAt(row: Row, lang: string, start: number, end: number): Taken | null {
  const touched = wordSpans(row.words, lang).flatMap((span, i) => (span.start < end && span.end > start ? [i] : []));
  return touched.length === 0 ? null : { from: touched[0]!, to: touched.at(-1)! };
}

/** The sentence whose words are nearest to some that stand nowhere; only ever shown, never taken by itself. */
export function nearestRow(files: Files, given: string): { readonly row: Row; readonly words: string } | null {
  let best: { row: Row; words: string; off: number } | null = null;
  for (const row of rowsOf(files)) {
    const near = nearestText(row.words, given.trim());
    if (near && (best === null || near.differences.length < best.off))
      best = { row, words: near.text, off: near.differences.length };
  }
  return best;
}
