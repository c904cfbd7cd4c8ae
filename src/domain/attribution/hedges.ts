/** The words that weaken a claim: might, could, may. */
import type { Passage, Relation } from '../dossier';

/**
 * The hedging words of a statement's own words, each once, as the text has them. Where the exact words it rests on are
 * known, only those in or beside them count; otherwise all of the sentence's.
 */
export function hedgesOf({ evidence }: Pick<Relation, 'evidence'>, passages: readonly Passage[]): readonly string[] {
  const found = evidence.flatMap((piece) => {
    const passage = 'passage' in piece ? passages.find(({ id }) => id === piece.passage) : undefined;
    const words = 'passage' in piece ? piece.words : undefined;
    if (passage === undefined) return [];
    return passage.hedges
      .filter(({ start, end }) => words === undefined || (start >= words.start - NEAR && end <= words.end))
      .map(({ start, end }) => passage.exact.slice(start - passage.start, end - passage.start));
  });
  return [...new Set(found)];
}

/** A hedge stands before what it weakens, at most so many letters: "could " before the words, "may well " too. */
const NEAR = 12;
