/**
 * Finds a quotation in a text: strings in, offsets out. Code unit for code unit, with no normalisation;
 * what does not match is never anchored somewhere near, it is handed back with the nearest text as a suggestion.
 */
import { nearestText, type NearestText } from './nearest-text';
import type { Span } from '../dossier';

/** A W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteMatch =
  | ({ readonly kind: 'found' } & Span)
  /** `words`: the exact words are not in the text. `context`: they are, but not between this prefix and suffix. */
  | { readonly kind: 'not-found'; readonly reason: 'words' | 'context'; readonly nearest?: NearestText }
  /** Where the quotation starts, each time; at most `POSITIONS_LISTED` of them. */
  | { readonly kind: 'ambiguous'; readonly positions: readonly number[] };

/** How many places an ambiguous quotation is followed to. More would help nobody. */
export const POSITIONS_LISTED = 10;

/** Where a string starts in a text, overlapping occurrences included, at most `limit` of them. */
export function occurrences(text: string, words: string, limit: number = POSITIONS_LISTED): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < limit; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/**
 * Finds the one place a quotation stands at.
 * @param text the source's text
 * @param quote the exact words, and what must stand directly before and after them
 * @param suggest false saves looking for the nearest text
 * @returns UTF-16 offsets of `exact` in `text` (end exclusive) when it occurs exactly once; why not otherwise
 */
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Quote, suggest = true): QuoteMatch {
  if (exact === '') return { kind: 'not-found', reason: 'words' };
  const positions = occurrences(text, prefix + exact + suffix).map((at) => at + prefix.length);
  const [start] = positions;
  if (start === undefined) {
    const [elsewhere] = occurrences(text, exact, 1);
    if (elsewhere !== undefined) {
      const around = { start: Math.max(0, elsewhere - prefix.length), end: elsewhere + exact.length + suffix.length };
      const words = text.slice(around.start, around.end);
      return { kind: 'not-found', reason: 'context', nearest: { ...around, text: words, differences: [] } };
    }
    const nearest = suggest ? nearestText(text, exact) : undefined;
    return nearest ? { kind: 'not-found', reason: 'words', nearest } : { kind: 'not-found', reason: 'words' };
  }
  return positions.length === 1
    ? { kind: 'found', start, end: start + exact.length }
    : { kind: 'ambiguous', positions };
}

/**
 * The shortest run of whole words before a place that makes a quotation there the only one.
 * @returns the prefix to add, or undefined where 12 words do not suffice
 */
export function tellingPrefix(text: string, exact: string, at: number): string | undefined {
  let start = at;
  for (let words = 0; words < 12 && start > 0; words++) {
    start--;
    while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
    const prefix = text.slice(start, at);
    if (prefix.length > 200) return undefined;
    if (occurrences(text, prefix + exact, 2).length === 1) return prefix;
  }
  return undefined;
}
