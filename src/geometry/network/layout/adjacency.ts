import type { Tie } from '../scene';
import { pairKey, segmentsOf } from '../routing/segments';

/** Which nodes are joined to which, along every stretch: for arrow keys. */
export function adjacency(relations: readonly Tie[]): Map<string, Set<string>> {
  const joined = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { from, to } of segmentsOf(relations)) {
    if (from === to || seen.has(pairKey(from, to))) continue;
    seen.add(pairKey(from, to));
    joined.set(from, (joined.get(from) ?? new Set()).add(to));
    joined.set(to, (joined.get(to) ?? new Set()).add(from));
  }
  return joined;
}
