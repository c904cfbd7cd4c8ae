/** Tells words that readers may not see from all that a dossier publishes. */
import type { Dossier } from '../dossier';
import { sentencesOf } from '../quotes/sentences';

/** Shorter stretches may well be said by somebody else too. */
const SHORTEST = 22;

export const lettersOf = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Says of a text whether it holds words of an article that are quoted nowhere, where only quotations may be shown: by how
 * stretches of its sentences begin and end. What readers get anyway, such as a title or a remark, gives nothing away.
 */
export function leftOutWords(dossier: Dossier): (text: string) => boolean {
  const published = stringsOf({ ...dossier, sources: dossier.sources.map(withoutText) })
    .map(lettersOf)
    .join('\n');
  const pieces = new Set(unquoted(dossier).filter((piece) => !published.includes(piece)));
  return (text) => {
    if (pieces.size === 0) return false;
    const letters = lettersOf(text);
    for (let at = 0; at + SHORTEST <= letters.length; at++)
      if (pieces.has(letters.slice(at, at + SHORTEST))) return true;
    return false;
  };
}

const isQuotedOnly = ({ text, display }: Dossier['sources'][number]): boolean =>
  text !== undefined && display === 'passages';

function withoutText(source: Dossier['sources'][number]): Dossier['sources'][number] {
  const { text: _text, ...rest } = source;
  return isQuotedOnly(source) ? rest : source;
}

function stringsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsOf) : [];
}

/** How the stretches of sentences that no passage quotes begin and end. */
function unquoted({ sources, passages }: Dossier): string[] {
  return sources.filter(isQuotedOnly).flatMap(({ id, lang, text = '' }) => {
    const quoted = passages.filter(({ source }) => source === id);
    return sentencesOf(text, lang)
      .flatMap(({ start, end }) => {
        const letters = text.slice(start, end).split('');
        const kept = letters.map((letter, i) =>
          quoted.some((passage) => passage.start <= start + i && start + i < passage.end) ? '\0' : letter,
        );
        return kept.join('').split(/\0+/).map(lettersOf);
      })
      .flatMap((piece) => [piece.slice(0, SHORTEST), piece.slice(-SHORTEST)])
      .filter((piece) => piece.length >= SHORTEST);
  });
}
