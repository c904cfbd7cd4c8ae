import type { Box, XY } from '../../viewport';
import { sampled, type Curve } from './bezier';
import type { NetworkNode } from '../scene';

/** How far a loop stands out from its node, in px; each further loop of the same node a little more. */
const REACH = 46;
const NEXT = 18;
/** Half the angle between a loop's two feet. */
const OPENING = 0.62;
const DIRECTIONS = 16;

/** Px at which a line is too near. */
const NEAR = 14;

/** Whether one of a line's points is near a point. */
function comesNear(line: readonly XY[], x: number, y: number): boolean {
  for (const point of line) {
    const dx = point[0] - x;
    const dy = point[1] - y;
    // Most are not even near in one direction.
    if (dx < NEAR && dx > -NEAR && dy < NEAR && dy > -NEAR && Math.hypot(dx, dy) < NEAR) return true;
  }
  return false;
}

/**
 * A tie of a node to itself: a loop on the side where it meets the fewest boxes and lines, above where all are equal.
 * @param index how many loops the node has already
 * @param boxes what the loop should keep off
 * @param lines other links' points, as far as they are laid
 * @returns a curve from the node's centre back to it
 */
export function loopCurve(
  node: Pick<NetworkNode, 'x' | 'y' | 'size'>,
  index: number,
  boxes: readonly Box[],
  lines: readonly (readonly XY[])[],
): Curve {
  // A cubic from a point back to itself reaches 3/4 of the way to its controls.
  const reach = ((node.size + REACH + NEXT * index) * 4) / 3;
  const loops = Array.from({ length: DIRECTIONS }, (_, step): Curve => {
    const towards = -Math.PI / 2 + ((step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 2 * Math.PI) / DIRECTIONS;
    const control = (side: number): XY => [
      node.x + reach * Math.cos(towards + side * OPENING),
      node.y + reach * Math.sin(towards + side * OPENING),
    ];
    return [[node.x, node.y], control(-1), control(1), [node.x, node.y]];
  });
  const costs = loops.map((loop, step) => {
    const points = sampled(loop, 12).slice(2, -2);
    let cost = step * 0.2;
    for (const [x, y] of points) {
      for (const box of boxes) {
        if (x > box.x - 8 && x < box.x + box.width + 8 && y > box.y - 8 && y < box.y + box.height + 8) cost += 3;
      }
      if (lines.some((line) => comesNear(line, x, y))) cost += 1.5;
    }
    return cost;
  });
  return loops[costs.indexOf(Math.min(...costs))]!;
}
