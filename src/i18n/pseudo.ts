/**
 * A made-up language for layout tests: English with accents, about 40 % longer, in brackets. What is cut off, what does
 * not grow and what never came from the catalogue shows at once. Digits and values stay readable.
 */
import type { Lang } from '../domain/text';
import { MIRRORED } from './direction';
import { en } from './en';
import type { Messages } from './messages';
import { exploreWords, type ExploreWords } from './explore-words';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  N: 'Ñ',
  O: 'Ø',
  S: 'Š',
  T: 'Ţ',
};

/** Two made-up languages, the second read from right to left. Both have the same words; BCP 47 keeps `qps` for tests. */
export const PSEUDO_LANGUAGES: readonly Lang[] = ['qps-ploc', MIRRORED];

/** Signs that fill up, in words no longer than a long one of a real language. */
const padding = (length: number): string => '~'.repeat(length).replace(/~{8}(?=~)/g, '$& ');

/** Makes one wording longer and accented. */
export function pseudoWords(words: string): string {
  const accented = words.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);
  return `⟦${accented}${padding(Math.ceil(words.length * 0.4))}⟧`;
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudoWords(value);
  if (typeof value === 'function') return (...args: unknown[]) => pseudoWords(String(value(...args)));
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, pseudoOf(inner)]));
}

export const pseudo = pseudoOf(en) as Messages;

export const pseudoExploreWords = pseudoOf(exploreWords('en')) as ExploreWords;
