import type { XY } from '../../../viewport';
import type { Arrangement } from './arrange';
import type { Spot } from './brace';
import type { Wiring } from './cables';
import type { Corner } from './face-edge';

/** Px that a tie of a node to itself stands off the node, and from the node's corner to its two ends. */
const OFF = 34;
const IN = 16;

const CORNERS: readonly Corner[] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** The corners of a line that leaves a node at its side, goes round one of its corners and comes back from above or below. */
export function loopCorners({ x, y, width, height }: Spot, [sx, sy]: Corner): XY[] {
  const [edgeX, edgeY] = [x + (sx * width) / 2, y + (sy * height) / 2];
  return [
    [edgeX, edgeY - sy * IN],
    [edgeX + sx * OFF, edgeY - sy * IN],
    [edgeX + sx * OFF, edgeY + sy * OFF],
    [edgeX - sx * IN, edgeY + sy * OFF],
    [edgeX - sx * IN, edgeY],
  ];
}

/** For each node that has a tie to itself, the corner with the fewest nodes and ties near it. */
export function loopsOf(
  { spots, cut }: Arrangement,
  { loops, cables, terminals }: Wiring,
  ids: readonly string[],
): Map<number, Corner> {
  const chosen = new Map<number, Corner>();
  for (const { from } of loops) {
    const index = ids.indexOf(from[0]!);
    const spot = spots[index]!;
    let least = Infinity;
    for (const [sx, sy] of CORNERS) {
      const [x, y] = [spot.x + (sx * (spot.width + OFF)) / 2, spot.y + (sy * (spot.height + OFF)) / 2];
      let cost = 0;
      spots.forEach((other, at) => {
        if (at === index) return;
        const dx = Math.abs(other.x - x) - other.width / 2;
        const dy = Math.abs(other.y - y) - other.height / 2;
        if (dx < OFF && dy < OFF) cost += 5;
        else if (dx < 3 * OFF && dy < 2 * OFF) cost += 0.5;
      });
      cables.forEach(({ a, b }, cable) => {
        if (cut.includes(cable)) return;
        for (const [own, far] of [
          [a, b],
          [b, a],
        ] as const) {
          const { members } = terminals[own]!;
          if (members.length > 1 || members[0] !== index) continue;
          const there = spots[terminals[far]!.members[0]!]!;
          const [dx, dy] = [(there.x - spot.x) / spot.width, (there.y - spot.y) / spot.height];
          const way = Math.hypot(dx, dy) || 1;
          const towards = (dx * sx + dy * sy) / way / Math.SQRT2;
          if (towards > 0.8) cost += 2 * (towards - 0.8) * 5;
        }
      });
      if (cost < least) {
        least = cost;
        chosen.set(index, [sx, sy]);
      }
    }
  }
  return chosen;
}
