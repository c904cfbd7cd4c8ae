import { sentencesOf } from '../quotes/sentences';

const NAME = /\p{Lu}[\p{L}\p{M}’'-]+(?:[ -]\p{Lu}[\p{L}\p{M}’'-]+)*/gu;
const MOST = 12;

/**
 * Names an article seems to hold, the most frequent first: words with capital letters within sentences. A hint for an
 * author; scripts without capital letters give none.
 * @param lang for cutting sentences
 */
export function namesIn(text: string, lang: string): string[] {
  const counts = new Map<string, number>();
  for (const { start, end, paragraph } of sentencesOf(text, lang)) {
    // Headlines may be all in capitals, and every sentence begins with one.
    if (paragraph === 0) continue;
    const words = text.slice(start, end);
    for (const { 0: name, index } of words.matchAll(NAME)) {
      if (index === 0 || /[“«„"‘]\s*$/u.test(words.slice(0, index))) continue;
      const said = name.replace(/[’']s$/u, '').replace(/\s+/g, ' ');
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
}
