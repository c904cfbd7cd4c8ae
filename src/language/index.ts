import type { Lang } from '../domain/text';
import { en } from './en';
import type { Messages } from './messages';

export type { Messages } from './messages';
export { formatDate } from './dates';
export { formatKm, formatNumber, formatPercent } from './numbers';

/** The catalogues at hand: English always, the others once they are fetched (or at once, with `all.ts`). */
const CATALOGUES = new Map<Lang, Messages>([['en', en]]);

const FETCH: ReadonlyMap<Lang, () => Promise<Messages>> = new Map([
  ['hy', async () => (await import('./hy')).hy],
  ['ru', async () => (await import('./ru')).ru],
]);

/** The languages the interface speaks. */
export const LANGUAGES: readonly Lang[] = ['en', ...FETCH.keys()];

/** What a language calls itself, for the language menu. */
export const LANGUAGE_NAMES: ReadonlyMap<Lang, string> = new Map([
  ['en', 'English'],
  ['hy', 'Հայերեն'],
  ['ru', 'Русский'],
]);

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

/** Fetches a language's catalogue, where there is one that is not at hand. */
export async function fetchMessages(lang: Lang): Promise<void> {
  const fetch = FETCH.get(known(lang));
  if (fetch !== undefined && !CATALOGUES.has(known(lang))) addMessages(known(lang), await fetch());
}
