import { INTERFACE_LANGUAGES } from '../domain/interface-languages';
import type { Lang } from '../domain/text';
import { en } from '#english';
import type { Messages } from './messages';

export type { Messages } from './messages';
export { formatDate } from './dates';
export { formatNumber, formatPercent } from './numbers';

/** The catalogues at hand: English always, the others once they have come (or at once, with `all.ts`). */
const CATALOGUES = new Map<Lang, Messages>([['en', en]]);

/** What a language calls itself, for the language menu. */
export const LANGUAGE_NAMES: ReadonlyMap<Lang, string> = new Map(
  Object.entries({
    en: 'English',
    hy: 'Հայերեն',
    ru: 'Русский',
    fr: 'Français',
    ar: 'العربية',
  } satisfies Record<(typeof INTERFACE_LANGUAGES)[number], string>),
);

/** The languages the interface speaks. */
export const LANGUAGES: readonly Lang[] = INTERFACE_LANGUAGES;

const known = (lang: Lang): Lang => (LANGUAGES.includes(lang) ? lang : lang.split('-')[0]!);

/**
 * The interface's words in a language.
 * @param lang a BCP 47 tag; a region is ignored where only its language is known, and English stands in for the rest,
 * and for a language that is not fetched yet
 */
export function messagesFor(lang: Lang): Messages {
  return CATALOGUES.get(known(lang)) ?? en;
}

/** Puts a catalogue at hand. */
export function addMessages(lang: Lang, messages: Messages): void {
  CATALOGUES.set(lang, messages);
}

/**
 * Puts a language's catalogue at hand, where there is one that is not at hand yet.
 * @param bring gets it by the name the interface has for the language
 */
export async function learnMessages(lang: Lang, bring: (name: Lang) => Promise<Messages>): Promise<void> {
  const name = known(lang);
  if (LANGUAGES.includes(name) && !CATALOGUES.has(name)) addMessages(name, await bring(name));
}
