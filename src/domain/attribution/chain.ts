/** The hands that words came through, from the article a reader holds to whoever said them. */
import type { Dossier, Id, Source, Voice } from '../dossier';
import type { Text } from '../text';

/** One hop: who, and how they pass on what stands after them. Several only at the end, who say it together. */
export interface Hop {
  readonly who: readonly Id[];
  readonly how?: Text;
}

/**
 * The chain of a voice, the outlet's side first: the outlet of the article, those who relayed, and who says it. Read
 * with arrows from right to left: "The Coast Courier ← AIB ← RTB ← Burkina Faso's leader".
 * @param source the source the words stand in; where it is not known, the chain begins with the first relay
 * @returns a single hop where nobody stands between; none for a plain record, or an outlet that is not an entity
 */
export function chainOf(voice: Voice, source?: Pick<Source, 'outlet'>): Hop[] {
  const { kind, who, via } = voice;
  const outlet = source?.outlet;
  const hops: Hop[] = [
    ...(outlet === undefined || kind === 'record' ? [] : [{ who: [outlet] }]),
    ...via.map(({ who: relay, how }): Hop => (how === undefined ? { who: [relay] } : { who: [relay], how })),
    ...(who.length === 0 ? [] : [{ who }]),
  ];
  // An outlet that speaks for itself, or relays first, is one hop.
  return hops.filter(({ who: ids }, i) => {
    const next = hops[i + 1];
    return next === undefined || ids.length !== 1 || next.who.length !== 1 || next.who[0] !== ids[0];
  });
}

/** The chain of the words a passage, or one attribution in it, holds. Empty for an id that is neither. */
export function chainOfWords({ passages, sources }: Pick<Dossier, 'passages' | 'sources'>, id: Id): Hop[] {
  for (const passage of passages) {
    const within = passage.attributions.find((one) => one.id === id);
    if (within === undefined && passage.id !== id) continue;
    const source = sources.find((one) => one.id === passage.source);
    return chainOf(within?.voice ?? passage.voice, source);
  }
  return [];
}

/** Through how many hands words came before the reader has them: everyone in the chain but who says them. */
export const handsOf = (chain: readonly Hop[]): number => Math.max(0, chain.length - 1);
