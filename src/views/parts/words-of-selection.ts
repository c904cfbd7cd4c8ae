import { useMemo } from 'react';
import type { Id, Span } from '../../domain/dossier';
import { useDossier, useSayso } from '../../state/react';

const NONE: readonly Span[] = [];

/** The exact words of a passage that the selected (or previewed) relation rests on. */
export function useWordsOfSelection(passage: Id): readonly Span[] {
  const dossier = useDossier();
  const id = useSayso((state) => state.hover ?? state.view.select);
  return useMemo(() => {
    const relation = dossier.relations.find((r) => r.id === id);
    if (!relation) return NONE;
    return relation.evidence.flatMap((e) => ('passage' in e && e.passage === passage && e.words ? [e.words] : []));
  }, [dossier, id, passage]);
}
