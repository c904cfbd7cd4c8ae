/** Something that has a place in two orders at once. */
export interface Ranked<T> {
  readonly item: T;
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/**
 * The heaviest choice of things that keep both orders, in that order (a longest chain by dynamic programming, n²).
 * What is in order in the columns on both sides can be drawn without a crossing.
 */
export function heaviestChain<T>(things: readonly Ranked<T>[]): T[] {
  const sorted = [...things].sort((one, other) => one.a - other.a || one.b - other.b);
  const best = sorted.map(({ weight }) => ({ weight, before: -1 }));
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    for (let j = 0; j < i; j++) {
      const weight = best[j]!.weight + sorted[i]!.weight;
      if (sorted[j]!.b <= sorted[i]!.b && weight > best[i]!.weight) best[i] = { weight, before: j };
    }
    if (last < 0 || best[i]!.weight > best[last]!.weight) last = i;
  }
  const chain: T[] = [];
  for (let i = last; i >= 0; i = best[i]!.before) chain.unshift(sorted[i]!.item);
  return chain;
}
