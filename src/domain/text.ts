/** A BCP 47 language tag, such as `en`, `hy` or `ru`. */
export type Lang = string;

/**
 * A label or text of our own, by language. In a dossier it may be written as a plain string;
 * after the gate it is always a map with at least the dossier's own language.
 */
export type Text = Readonly<Record<Lang, string>>;

/**
 * Says a text in a language.
 * @param text the text by language
 * @param lang the wanted language
 * @param fallback the dossier's own language, used where `lang` is missing
 * @returns the wording and the language it is really in, so that the caller can set `lang` on the element
 */
export function say(text: Text, lang: Lang, fallback: Lang): { words: string; lang: Lang } {
  const found = [lang, fallback, Object.keys(text)[0]].find((l) => l !== undefined && Object.hasOwn(text, l));
  return found === undefined ? { words: '', lang: fallback } : { words: text[found]!, lang: found };
}
