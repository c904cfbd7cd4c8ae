import { sentencesOf } from '../quotes/sentences';
import { LETTERS } from './lettered';

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:[ -]\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const MOST = 24;
/** A name of several words, and its letters in brackets behind it. */
const LETTERED = new RegExp(
  `((?:\\p{Lu}[\\p{L}\\p{M}’'-]+[ -](?:(?:of|for|and|the|de|des|du|la|et|pour|y|и|по)[ ]){0,2})+\\p{Lu}[\\p{L}\\p{M}’'-]+)\\s*${LETTERS}`,
  'gu',
);

/**
 * Names an article seems to hold, the most frequent first: words with capital letters within sentences. A hint for an
 * author; scripts without capital letters give none. Days, months and words that stand in small letters too are no names.
 * @param lang for cutting sentences
 */
export function namesIn(text: string, lang: string): string[] {
  const counts = new Map<string, number>();
  const lettered = new Map<string, string>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
  const days = daysAndMonths(lang);
  const isSmall = (word: string): boolean => small.has(word.toLowerCase());
  for (const { start, end, paragraph } of sentencesOf(text, lang)) {
    // Headlines may be all in capitals, and every sentence begins with one.
    if (paragraph === 0) continue;
    const words = text.slice(start, end).replace(LETTERED, (whole, name: string, letters: string) => {
      lettered.set(letters, `${withoutTitles(name, letters)} (${letters})`);
      count(lettered.get(letters)!);
      return ' '.repeat(whole.length);
    });
    for (const { 0: found, index } of words.matchAll(NAME)) {
      const opens = index === 0 || /[“«„"‘]\s*$/u.test(words.slice(0, index));
      const name = opens ? openingName(found, isSmall) : found;
      const said = name?.replace(/[’']s$/u, '').replace(/\s+/g, ' ');
      if (said === undefined || (!said.includes(' ') && (isSmall(said) || days.has(said.toLowerCase())))) continue;
      count(said);
    }
  }
  // Letters alone are the name they stand for.
  for (const [letters, name] of lettered) {
    counts.set(name, (counts.get(name) ?? 0) + (counts.get(letters) ?? 0));
    counts.delete(letters);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
}

/** The words of a name from the one on whose letter its letters begin with; all of them where none does. */
function withoutTitles(name: string, letters: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => word.startsWith(letters[0]!));
  return words.slice(Math.max(first, 0)).join(' ');
}

/** A name of several words where a sentence begins, without a first word that has its capital letter only from there. */
function openingName(found: string, isSmall: (word: string) => boolean): string | undefined {
  const [first = '', ...rest] = found.split(' ');
  // A line in capitals is where a report was filed.
  if (rest.length === 0 || found === found.toUpperCase()) return undefined;
  return isSmall(first) ? rest.join(' ') : undefined;
}

/** What days and months are called, in small letters. */
function daysAndMonths(lang: string): ReadonlySet<string> {
  const called = (options: Intl.DateTimeFormatOptions, day: Date): string => {
    try {
      return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(day).toLowerCase();
    } catch {
      return '';
    }
  };
  const days = Array.from({ length: 7 }, (_, i) => called({ weekday: 'long' }, new Date(Date.UTC(2024, 0, 1 + i))));
  const months = Array.from({ length: 12 }, (_, i) => called({ month: 'long' }, new Date(Date.UTC(2024, i, 1))));
  return new Set([...days, ...months]);
}
