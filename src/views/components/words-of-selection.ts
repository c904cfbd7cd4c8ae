import { useMemo } from 'react';
import type { Id, Span } from '../../domain/dossier';
import { useSayso } from '../../state/react';

const NONE: readonly Span[] = [];

/** The exact words of a passage that the selected (or previewed) relation rests on. */
export function useWordsOfSelection(passage: Id): readonly Span[] {
  // A passage that the relation does not rest on is not drawn again when another relation is looked at.
  const relation = useSayso(({ links, hover, view }) => {
    const id = hover ?? view.select;
    return id !== null && links.relationsOfPassage(passage).includes(id) ? links.relation(id) : undefined;
  });
  return useMemo(() => {
    if (!relation) return NONE;
    return relation.evidence.flatMap((e) => ('passage' in e && e.passage === passage && e.words ? [e.words] : []));
  }, [relation, passage]);
}
