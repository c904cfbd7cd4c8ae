import type { Lang } from '../text';

/** In capitals, by the language's own rules, such as Turkish ones; a tag that is none gets the usual ones. */
export function upperCase(words: string, lang: Lang): string {
  try {
    return words.toLocaleUpperCase(lang);
  } catch {
    return words.toUpperCase();
  }
}

/** In small letters, likewise. */
export function lowerCase(words: string, lang: Lang): string {
  try {
    return words.toLocaleLowerCase(lang);
  } catch {
    return words.toLowerCase();
  }
}
