/** The first state of a dossier: an article's text, frozen, and what is known of it. Nobody is said to say anything yet. */
import { STILL_TO_SAY, UNKNOWN_ADDRESS } from '../../domain/draft/still-to-say';
import { DOSSIER_FILE } from '../../domain/parse';
import { printBlock } from '../yaml/print';
import type { Files } from './files';
import { idFor } from './ids';

export const ARTICLE_FILE = 'article.md';

/** What an author knows of an article; what is empty stays to be said. */
export interface ArticleFacts {
  readonly lang: string;
  readonly publisher: string;
  readonly url: string;
  /** `2024`, `2024-02` or `2024-02-22`. */
  readonly date: string;
  /** By what right it is shown, and what of it readers may see; quotations, where it is not said. */
  readonly rights?: string;
  readonly display?: string;
}

/**
 * Freezes an article.
 * @param paragraphs headline first
 */
export function freeze(paragraphs: readonly string[], facts: ArticleFacts): Files {
  const { lang, publisher, url, date, rights = '', display } = facts;
  const title = paragraphs[0]?.replace(/\s+/g, ' ').trim() || STILL_TO_SAY;
  const outlet = publisher.trim() === '' ? undefined : idFor(publisher, new Set());
  const dossier = {
    sayso: 2,
    lang,
    title,
    summary: `${STILL_TO_SAY}: who says it, where and when, and that it is a claim`,
    map: 'none',
    sources: [
      {
        id: 'article',
        kind: 'article',
        ...(outlet === undefined ? {} : { outlet }),
        title,
        publisher: publisher.trim() || `${STILL_TO_SAY}: who published it`,
        url: url.trim() || UNKNOWN_ADDRESS,
        ...(date.trim() === '' ? {} : { date: date.trim() }),
        display: display === 'full' ? 'full' : 'passages',
        ...(rights.trim() === '' ? {} : { rights: rights.trim() }),
        file: ARTICLE_FILE,
      },
    ],
    passages: [],
    entities: outlet === undefined ? [] : [{ id: outlet, type: 'medium', label: publisher.trim() }],
    relations: [],
  };
  return { [DOSSIER_FILE]: `${printBlock(dossier)}\n`, [ARTICLE_FILE]: `${paragraphs.join('\n\n')}\n` };
}
