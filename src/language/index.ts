import type { Lang } from '../domain/text';
import { en } from './en';
import { hy } from './hy';
import type { Messages } from './messages';
import { ru } from './ru';

export type { Messages } from './messages';
export { formatDate } from './dates';
export { formatKm, formatNumber, formatPercent } from './numbers';

const CATALOGUE: ReadonlyMap<Lang, Messages> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
]);

/** The languages the interface speaks. */
export const LANGUAGES: readonly Lang[] = [...CATALOGUE.keys()];

/** What a language calls itself, for the language menu. */
export const LANGUAGE_NAMES: ReadonlyMap<Lang, string> = new Map([
  ['en', 'English'],
  ['hy', 'Հայերեն'],
  ['ru', 'Русский'],
]);

/**
 * The interface's words in a language.
 * @param lang a BCP 47 tag; a region is ignored where only its language is known, and English stands in for the rest
 */
export function messagesFor(lang: Lang): Messages {
  return CATALOGUE.get(lang) ?? CATALOGUE.get(lang.split('-')[0]!) ?? en;
}
