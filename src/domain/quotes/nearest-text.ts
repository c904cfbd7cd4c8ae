/**
 * The stretch of a text that most resembles some words, for saying "did you mean" about a quotation that is not there.
 * It is only ever shown to the author. Bounded: it looks at no more than `WORDS_COMPARED` words of the quotation,
 * and follows no word to more than `PLACES_PER_WORD` places, so a megabyte takes milliseconds.
 */
import type { Span } from '../dossier';

export interface Difference {
  /** What the source has there; empty where it has nothing. */
  readonly source: string;
  /** What the quotation has there; empty where it has nothing. */
  readonly quote: string;
}

export interface NearestText extends Span {
  readonly text: string;
  readonly differences: readonly Difference[];
}

const WORDS_COMPARED = 120;
const PLACES_PER_WORD = 40;
/** Below this share of words in common a suggestion would only mislead. */
const LIKENESS_NEEDED = 0.4;

interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

function wordsOf(text: string, limit = Infinity): Word[] {
  const words: Word[] = [];
  // Other spaces are part of words: they are what a quotation may have wrong.
  for (const match of text.matchAll(/[^ \t\r\n]+/g)) {
    if (words.length >= limit) break;
    const key = match[0]
      .slice(0, 80)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    words.push({
      text: match[0],
      key: key || match[0].slice(0, 80),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** Where the quotation would begin, as a word number of the text, by the vote of the words they share. */
function likeliestStart(text: readonly Word[], quote: readonly Word[]): number | undefined {
  const wanted = new Map<string, number[]>(quote.map((word) => [word.key, []]));
  text.forEach((word, i) => wanted.get(word.key)?.push(i));
  const votes = new Map<number, number>();
  quote.forEach((word, i) => {
    const places = wanted.get(word.key) ?? [];
    // A word found everywhere says little about where; a rare one says a lot.
    for (const place of places.slice(0, PLACES_PER_WORD)) {
      const start = place - i;
      for (const near of [start - 1, start, start + 1]) {
        votes.set(near, (votes.get(near) ?? 0) + (near === start ? 1 : 0.5) / places.length);
      }
    }
  });
  let best: number | undefined;
  for (const [start, vote] of votes) if (best === undefined || vote > (votes.get(best) ?? 0)) best = start;
  return best;
}

/** The longest run of words in common, as pairs of word numbers (source, quote). */
function inCommon(source: readonly Word[], quote: readonly Word[]): [number, number][] {
  const rows = Array.from({ length: source.length + 1 }, () => new Uint16Array(quote.length + 1));
  const same = (i: number, j: number) => source[i]?.text === quote[j]?.text;
  for (let i = source.length - 1; i >= 0; i--) {
    for (let j = quote.length - 1; j >= 0; j--) {
      rows[i]![j] = same(i, j) ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < source.length && j < quote.length;) {
    if (same(i, j)) pairs.push([i++, j++]);
    else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

const joined = (words: readonly Word[]) => words.map((word) => word.text).join(' ');

/**
 * Finds the stretch of a text nearest to some words.
 * @param text the source's text
 * @param quote the words that are not in it
 * @returns the stretch, whole words long, with where it differs; undefined where nothing comes near
 */
export function nearestText(text: string, quote: string): NearestText | undefined {
  const wanted = wordsOf(quote, WORDS_COMPARED);
  const all = wordsOf(text);
  const start = likeliestStart(all, wanted);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - 3);
  const window = all.slice(from, Math.max(0, start) + wanted.length + 3);
  const pairs = inCommon(window, wanted);
  const keys = new Set(wanted.map((word) => word.key));
  const alike = window.filter((word) => keys.has(word.key)).length;
  if (alike < LIKENESS_NEEDED * wanted.length) return undefined;

  // Words of the window before the first and after the last shared one count only as far as the quotation reaches.
  const [firstPair, lastPair] = [pairs[0], pairs.at(-1)];
  const head = firstPair ? Math.max(0, firstPair[0] - firstPair[1]) : Math.min(3, start - from);
  const tail = lastPair
    ? Math.min(window.length, lastPair[0] + (wanted.length - lastPair[1]))
    : Math.min(window.length, head + wanted.length);
  const differences: Difference[] = [];
  let [i, j] = [head, 0];
  for (const [pi, pj] of [...pairs, [tail, wanted.length] as const]) {
    if (pi > i || pj > j) differences.push({ source: joined(window.slice(i, pi)), quote: joined(wanted.slice(j, pj)) });
    [i, j] = [pi + 1, pj + 1];
  }
  const [first, last] = [window[head], window[tail - 1]];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end), differences };
}
