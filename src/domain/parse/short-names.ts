/** The short name of an entity, alone and inside a sentence. */
import { upperCase } from '../quotes/letter-case';
import type { Text } from '../text';

/**
 * Tells the two forms of a short name apart. It is written as it stands inside a sentence; where it stands alone it takes
 * the capital letter that the label begins with: with the label “The West”, “the West” is “The West” on the map.
 * @param written the short name by language; without one the label serves
 */
export function shortNames(label: Text, written: Text | undefined): { readonly short: Text; readonly inside?: Text } {
  if (written === undefined) return { short: label };
  const short = Object.fromEntries(
    Object.entries(written).map(([lang, words]) => [lang, likeLabel(words, label[lang] ?? '', lang)]),
  );
  const differs = Object.entries(written).some(([lang, words]) => words !== short[lang]);
  return differs ? { short, inside: written } : { short };
}

function likeLabel(words: string, label: string, lang: string): string {
  const [first = ''] = words;
  const capital = upperCase(first, lang);
  return first !== capital && label.startsWith(capital) ? capital + words.slice(first.length) : words;
}
