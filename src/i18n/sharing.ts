import type { Lang } from '../domain/text';
import { en } from './sharing/en';
import type { SharingWords } from './sharing/words';

/** The words at hand: English comes with the dialog, the others once they have come. */
const WORDS = new Map<Lang, SharingWords>([['en', en]]);

const CATALOGUES: Readonly<Record<Lang, () => Promise<SharingWords>>> = {
  hy: async () => (await import('./sharing/hy')).hy,
  ru: async () => (await import('./sharing/ru')).ru,
  fr: async () => (await import('./sharing/fr')).fr,
  ar: async () => (await import('./sharing/ar')).ar,
};

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for what the interface does not speak or have yet */
export const sharingWords = (lang: Lang): SharingWords => WORDS.get(lang.split('-')[0]!) ?? en;

/** Fetches a language's words, where there are some that are not at hand. */
export async function fetchSharingWords(lang: Lang): Promise<void> {
  const name = lang.split('-')[0]!;
  if (WORDS.has(name) || !Object.hasOwn(CATALOGUES, name)) return;
  WORDS.set(name, await CATALOGUES[name]!());
}
