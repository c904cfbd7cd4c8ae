import type { Id } from '../../../domain/dossier';
import type { Tie } from '../scene';

/** A stretch of a relation between two neighbouring nodes of its chain. */
export interface Segment {
  readonly key: string;
  readonly relation: Id;
  readonly from: Id;
  readonly to: Id;
  /** True where a claim ends: the arrowhead stands here. */
  readonly last: boolean;
}

/**
 * The stretches a relation is drawn as: for every pair of ends, from, then each `via`, then to.
 * A stretch shared by several chains is drawn once.
 * @returns the chains, each a list of stretches from its start to its end; shared stretches are the same object
 */
export function chainsOf(tie: Tie): Segment[][] {
  const drawn = new Map<string, Segment>();
  const chains = tie.from.flatMap((from) => tie.to.map((to) => [from, ...tie.via, to]));
  return chains.map((stops) =>
    stops.slice(1).map((to, index) => {
      const from = stops[index]!;
      const key = `${tie.id}:${from}>${to}`;
      const known = drawn.get(key);
      const last = index === stops.length - 2;
      if (known?.last === last) return known;
      const segment = { key, relation: tie.id, from, to, last: last || (known?.last ?? false) };
      drawn.set(key, segment);
      return segment;
    }),
  );
}

/** All stretches of all relations, in the order of the relations, each once. */
export function segmentsOf(ties: readonly Tie[]): Segment[] {
  const all = new Map<string, Segment>();
  for (const segment of ties.flatMap((tie) => chainsOf(tie).flat())) {
    if (!all.get(segment.key)?.last) all.set(segment.key, segment);
  }
  return [...all.values()];
}

/** A key for two nodes, whichever is named first. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
