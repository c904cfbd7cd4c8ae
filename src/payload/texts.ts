/**
 * A dossier's texts by language, apart from the rest: a page carries its dossier in one language and fetches another
 * only when a reader asks for it. Whatever is keyed by languages alone is a text.
 */
import type { Dossier } from '../domain/dossier';
import type { Lang, Text } from '../domain/text';

/** A dossier's shape with nothing in it but texts of one language. */
export type Texts = string | { readonly [key: string]: Texts } | readonly (Texts | null)[];

type About = Pick<Dossier, 'lang' | 'languages'>;

/**
 * The dossier with each text in its own language only.
 */
export function inOwnLanguage(dossier: Dossier): Dossier {
  const thin = (value: unknown): unknown => {
    if (isText(value, dossier)) return { [dossier.lang]: value[dossier.lang] };
    if (Array.isArray(value)) return value.map(thin);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thin(inner)]));
  };
  return thin(dossier) as Dossier;
}

/** What the dossier says in one language; null where it says nothing in it. */
export function textsIn(dossier: Dossier, lang: Lang): Texts | null {
  const pick = (value: unknown): Texts | null => {
    if (isText(value, dossier)) return value[lang] ?? null;
    if (Array.isArray(value)) {
      const inner = value.map(pick);
      return inner.every((text) => text === null) ? null : inner;
    }
    if (!isRecord(value)) return null;
    const inner = Object.entries(value).flatMap(([key, one]): [string, Texts][] => {
      const text = pick(one);
      return text === null ? [] : [[key, text]];
    });
    return inner.length === 0 ? null : Object.fromEntries(inner);
  };
  return pick(dossier);
}

/** The dossier with texts of a language added, as `textsIn` gave them for the same dossier. */
export function withTexts(dossier: Dossier, lang: Lang, texts: Texts | null): Dossier {
  const add = (value: unknown, said: unknown): unknown => {
    if (said === null || said === undefined) return value;
    // A text the page came without is still a text: an empty one.
    if (typeof said === 'string') return isRecord(value) ? { ...value, [lang]: said } : value;
    if (Array.isArray(value) && Array.isArray(said)) return value.map((inner, i) => add(inner, said[i]));
    if (!isRecord(value) || !isRecord(said)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, Object.hasOwn(said, key) ? add(inner, said[key]) : inner]),
    );
  };
  return add(dossier, texts) as Dossier;
}

function isText(value: unknown, { lang, languages }: About): value is Text {
  if (!isRecord(value) || !Object.hasOwn(value, lang)) return false;
  return Object.entries(value).every(([key, words]) => languages.includes(key) && typeof words === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
