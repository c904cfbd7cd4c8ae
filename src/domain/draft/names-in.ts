import { sentencesOf } from '../quotes/sentences';

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:[ -]\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const MOST = 12;

/**
 * Names an article seems to hold, the most frequent first: words with capital letters within sentences. A hint for an
 * author; scripts without capital letters give none. Days, months and words that stand in small letters too are no names.
 * @param lang for cutting sentences
 */
export function namesIn(text: string, lang: string): string[] {
  const counts = new Map<string, number>();
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
  const days = daysAndMonths(lang);
  const isSmall = (word: string): boolean => small.has(word.toLowerCase());
  for (const { start, end, paragraph } of sentencesOf(text, lang)) {
    // Headlines may be all in capitals, and every sentence begins with one.
    if (paragraph === 0) continue;
    const words = text.slice(start, end);
    for (const { 0: found, index } of words.matchAll(NAME)) {
      const opens = index === 0 || /[“«„"‘]\s*$/u.test(words.slice(0, index));
      const name = opens ? openingName(found, isSmall) : found;
      const said = name?.replace(/[’']s$/u, '').replace(/\s+/g, ' ');
      if (said === undefined || (!said.includes(' ') && (isSmall(said) || days.has(said.toLowerCase())))) continue;
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
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
