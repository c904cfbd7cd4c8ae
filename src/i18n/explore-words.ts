import type { Lang } from '../domain/text';
import { en } from './explore/en';
import { hy } from './explore/hy';
import { ru } from './explore/ru';
import type { ExploreWords } from './explore/words';

export type { ExploreWords };

const WORDS: ReadonlyMap<Lang, ExploreWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const exploreWords = (lang: Lang): ExploreWords => WORDS.get(lang.split('-')[0]!) ?? en;
