import type { Lang } from '../domain/text';
import { directionOf } from './direction';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way words run, by their first letter; as their language does where they have none. */
export function directionOfWords(words: string, lang: Lang): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (letter === undefined) return directionOf(lang);
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Words of a dossier for the middle of a sentence of the interface, where no element can hold them: between signs that
 * keep them from turning what stands beside them, where they run the other way (“CSTO, 1994” in an Arabic sentence).
 * @param lang the language of the sentence
 */
export const isolated = (words: string, lang: Lang): string =>
  directionOfWords(words, lang) === directionOf(lang) ? words : `\u2068${words}\u2069`;

/** Words as a line that runs from right to left, with all its marks and numbers, wherever it is set. */
export const runningRight = (words: string): string => `\u2067${words}\u2069`;
