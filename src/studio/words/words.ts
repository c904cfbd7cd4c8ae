/** The Studio's catalogues. English is at hand; others are fetched when they are wanted. */
import { createContext, useContext } from 'react';
import type { Lang } from '../../domain/text';
import { en, type StudioWords } from './en';

export type { StudioWords } from './en';

/** Words, and the language they are really in: English stands in where the Studio does not speak a language. */
export interface Spoken {
  readonly lang: Lang;
  readonly words: StudioWords;
}

const CATALOGUES: Readonly<Record<Lang, () => Promise<StudioWords>>> = {
  hy: async () => (await import('./hy')).hy,
  ru: async () => (await import('./ru')).ru,
  fr: async () => (await import('./fr')).fr,
  ar: async () => (await import('./ar')).ar,
};

export const ENGLISH: Spoken = { lang: 'en', words: en };

/** The languages the Studio speaks. */
export const STUDIO_LANGUAGES: readonly Lang[] = ['en', ...Object.keys(CATALOGUES)];

/** Words in a language, or English ones where it has none. */
export async function wordsIn(lang: Lang): Promise<Spoken> {
  const base = lang.split('-')[0]!;
  const bring = CATALOGUES[base];
  return bring === undefined ? ENGLISH : { lang: base, words: await bring() };
}

export const SpokenContext = createContext<Spoken>(ENGLISH);

export const useWords = (): StudioWords => useContext(SpokenContext).words;

/** The language the Studio speaks just now. */
export const useSpokenLang = (): Lang => useContext(SpokenContext).lang;

/** What a deed is called. */
export function deedName(words: StudioWords, { what, of }: { readonly what: string; readonly of: string }): string {
  const name = (words.deeds as Record<string, ((of: string) => string) | undefined>)[what];
  return name?.(of) ?? of;
}
