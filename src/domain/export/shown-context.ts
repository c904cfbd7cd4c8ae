/** What may be told of the text around a quotation: no word that is not itself quoted leaves with it. */
import type { Dossier, Id, Span } from '../dossier';

/** As long as the contexts of other annotation tools, in UTF-16 units. */
const LENGTH = 32;

export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The text before and after words of an article, as far as it may be shown: all of it where the whole text may be, and
 * otherwise only what is quoted too, and spaces and stops.
 */
export function shownContexts({
  sources,
  passages,
}: Pick<Dossier, 'sources' | 'passages'>): (source: Id, words: Span) => Context {
  const known = new Map(sources.map((source) => [source.id, source]));
  return (id, words) => {
    const source = known.get(id);
    const text = source?.text;
    if (source === undefined || text === undefined) return { prefix: '', suffix: '' };
    const quoted = passages.filter((passage) => passage.source === id);
    const mayShow = (at: number): boolean =>
      source.display === 'full' ||
      !/[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(text[at]!) ||
      quoted.some(({ start, end }) => start <= at && at < end);
    let { start, end } = words;
    while (start > 0 && words.start - start < LENGTH && mayShow(start - 1)) start--;
    while (end < text.length && end - words.end < LENGTH && mayShow(end)) end++;
    return { prefix: whole(text.slice(start, words.start)), suffix: whole(text.slice(words.end, end)) };
  };
}

/** Without the half of a letter that a cut may have left at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
