import type { Dossier, Relation } from '../../../domain/dossier';
import { say, type Lang } from '../../../domain/text';
import type { TextIn } from './story';

/**
 * The words of a verb that weaken it, where they can be told: the hedges marked in the passages it rests on, and what
 * stands in brackets in how it is said ("warns (could)"), as far as the verb holds them as whole words.
 */
export function hedgeOf(relation: Relation, dossier: Dossier): TextIn {
  const { languages, lang, passages, sources } = dossier;
  const resting = new Set(relation.evidence.flatMap((item) => ('passage' in item ? [item.passage] : [])));
  const marked = passages
    .filter(({ id }) => resting.has(id))
    .flatMap((passage) =>
      passage.hedges.map(({ start, end }) => ({
        words: passage.exact.slice(start - passage.start, end - passage.start),
        lang: sources.find(({ id }) => id === passage.source)?.lang,
      })),
    );
  const hedgeIn = (each: Lang): string => {
    const verb = say(relation.verb, each, lang).words;
    const bracketed = [...say(relation.modality, each, lang).words.matchAll(/\(([^)]+)\)/gu)].map(
      ([, words]) => words!,
    );
    const candidates = [...marked.filter((hedge) => hedge.lang === each).map(({ words }) => words), ...bracketed];
    return candidates.find((words) => holdsWords(verb, words)) ?? '';
  };
  // A translation may bracket what is no hedge; what is none in the dossier's own language is none in any.
  const hedged = hedgeIn(lang) !== '';
  return Object.fromEntries(languages.map((each) => [each, hedged ? hedgeIn(each) : '']));
}

/** Whether a text holds words as whole words, in any letter case. */
function holdsWords(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return false;
  const letter = /[\p{L}\p{M}]/u;
  return !letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + words.length] ?? ' ');
}
