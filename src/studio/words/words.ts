/** The Studio's catalogues. English is at hand; others are fetched when they are wanted. */
import { createContext, useContext } from 'react';
import type { ProblemCode } from '../../domain/problem-codes';
import type { Lang } from '../../domain/text';
import { en, type StudioWords } from './en';
import type { ProblemWords } from './problems/problem-words';

export type { StudioWords } from './en';

/** Words, and the language they are really in: English stands in where the Studio does not speak a language. */
export interface Spoken {
  readonly lang: Lang;
  readonly words: StudioWords;
  /** What the gate finds, where it is not said in the gate's own English. */
  readonly problems?: ProblemWords;
}

const CATALOGUES: Readonly<
  Record<Lang, readonly [words: () => Promise<StudioWords>, problems: () => Promise<ProblemWords>]>
> = {
  hy: [async () => (await import('./hy')).hy, async () => (await import('./problems/hy')).hy],
  ru: [async () => (await import('./ru')).ru, async () => (await import('./problems/ru')).ru],
  fr: [async () => (await import('./fr')).fr, async () => (await import('./problems/fr')).fr],
  ar: [async () => (await import('./ar')).ar, async () => (await import('./problems/ar')).ar],
};

export const ENGLISH: Spoken = { lang: 'en', words: en };

/** The languages the Studio speaks. */
export const STUDIO_LANGUAGES: readonly Lang[] = ['en', ...Object.keys(CATALOGUES)];

/** The Studio's own words in one of its languages, without what it says of problems. */
export const catalogueIn = async (lang: Lang): Promise<StudioWords> => (await CATALOGUES[lang]?.[0]()) ?? en;

/** Words in a language, or English ones where it has none. */
export async function wordsIn(lang: Lang): Promise<Spoken> {
  const base = lang.split('-')[0]!;
  const catalogue = CATALOGUES[base];
  if (catalogue === undefined) return ENGLISH;
  const [words, problems] = await Promise.all([catalogue[0](), catalogue[1]()]);
  return { lang: base, words, problems };
}

export const SpokenContext = createContext<Spoken>(ENGLISH);

export const useWords = (): StudioWords => useContext(SpokenContext).words;

/** What a problem means and what to do about it; none in English, where the gate says it itself. */
export const useProblemWords = (code: ProblemCode): ProblemWords[ProblemCode] | undefined =>
  useContext(SpokenContext).problems?.[code];

/** The language the Studio speaks just now. */
export const useSpokenLang = (): Lang => useContext(SpokenContext).lang;

/** What a deed is called. */
export function deedName(words: StudioWords, { what, of }: { readonly what: string; readonly of: string }): string {
  const name = (words.deeds as Record<string, ((of: string) => string) | undefined>)[what];
  return name?.(of) ?? of;
}
