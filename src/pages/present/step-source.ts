import type { Id, Source } from '../../domain/dossier';
import { useDossier, useSayso } from '../../state/react';

/** The source of what is on the screen: of the passage looked at, or else of the selected event or relation. */
export function useStepSource(): Source | null {
  const dossier = useDossier();
  const id = useSayso(({ view, links }): Id | undefined => {
    const passage = view.passage ?? (view.select === null ? undefined : links.passagesOf(view.select)[0]);
    if (passage !== undefined) return links.passage(passage)?.source;
    if (view.select === null) return undefined;
    const cited = links.relation(view.select)?.evidence.find((piece) => 'source' in piece);
    return links.event(view.select)?.sources[0] ?? (cited && 'source' in cited ? cited.source : undefined);
  });
  return dossier.sources.find((source) => source.id === id) ?? null;
}
