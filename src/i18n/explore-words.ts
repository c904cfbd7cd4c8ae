import type { Lang } from '../domain/text';
import { en } from '#english-explore';
import type { ExploreWords } from './explore/words';

export type { ExploreWords };

/** The words at hand: English always, the others once they have come (or at once, with `all.ts`). */
const WORDS = new Map<Lang, ExploreWords>([['en', en]]);

/**
 * The words only the explore page needs, apart from the catalogue that every page and the embed carry.
 * @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak
 */
export const exploreWords = (lang: Lang): ExploreWords => WORDS.get(lang.split('-')[0]!) ?? en;

/** Puts a language's words at hand. */
export function addExploreWords(lang: Lang, words: ExploreWords): void {
  WORDS.set(lang, words);
}
