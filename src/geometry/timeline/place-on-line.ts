import { round2 } from '../round';

/**
 * Spreads marks along a line so that they stand at least `gap` apart and none is farther from its own point than it
 * must be (least squares, by pooling neighbours that get in each other's way).
 * @param points where the marks belong, ascending, in px
 * @param gap px between the middles of neighbours
 * @param from the least place a middle may take
 * @param to the greatest; where not all fit between the two, the gap shrinks
 * @returns a middle for each point, in the same order
 */
export function placeOnLine(points: readonly number[], gap: number, from: number, to: number): number[] {
  const count = points.length;
  if (count === 0) return [];
  const apart = count > 1 ? Math.min(gap, (to - from) / (count - 1)) : 0;
  // With each mark's own share of the gaps taken off, "apart" becomes "in order".
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count: n }: { sum: number; count: number }): number => sum / n;
  points.forEach((point, i) => {
    let pool = { sum: point - i * apart, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const highest = to - (count - 1) * apart;
  const offsets = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(highest, Math.max(from, mean(pool)))),
  );
  return offsets.map((offset, i) => round2(offset + i * apart));
}
