import type { Box, XY } from '../plane';
import type { Arrangement, Spot } from './arrangement';
import { poleAt } from './by-force';
import { stretchesCross } from './curve';
import { labelBoxAt } from './draft-nodes';
import { halfExtents } from './node-shape';
import { standing } from './scene';
import { boxOf } from './separate';

/** How much each fault of a layout weighs. Found by looking at pictures; only their proportions matter. */
const WEIGHT = {
  crossing: 34,
  throughMark: 46,
  throughOwnLabel: 16,
  narrowAngle: 26,
  length: 0.0022,
  pole: 0.0035,
  voicesRow: 0.4,
  hub: 0.03,
  near: 0.05,
};

/** Px two boxes should stand apart. */
const AIR = 26;
/** Links of a fan stand this far apart; see the routing. */
const FAN = 17;
/** Radians between two links that leave one node. */
const ANGLE = 0.55;

/** How hard a layout is to read: link crossings, links through marks and labels, cramped marks, strays from their pole. */
export function layoutCost({ spots, joins, frame, hub }: Arrangement): number {
  const points = spots.map(({ x, y }): XY => [x, y]);
  const boxes = spots.map(boxOf);
  const labels = spots.map((spot) => standing(spot, labelBoxAt(spot.draft, spot.side)));
  const shapes = spots.map(shapeBox);
  let cost = 0;

  joins.forEach(({ a, b, count }, index) => {
    const [from, to] = [points[a]!, points[b]!];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const ideal = 95 + 13 * count;
    cost += WEIGHT.length * (length - ideal) ** 2 * (length < ideal ? 2 + count : Math.sqrt(count));
    const halfFan = ((count - 1) * FAN) / 2;
    for (let other = 0; other < spots.length; other++) {
      if (other === a || other === b) continue;
      if (hits(from, to, labels[other]!, 6 + halfFan * 0.8) || hits(from, to, shapes[other]!, 8 + halfFan * 0.8)) {
        cost += WEIGHT.throughMark * (1 + 0.3 * (count - 1));
      }
    }
    if (hits(from, to, labels[a]!, 1)) cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
    if (hits(from, to, labels[b]!, 1)) cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
    for (let next = index + 1; next < joins.length; next++) {
      const other = joins[next]!;
      const shared = a === other.a || a === other.b ? a : b === other.a || b === other.b ? b : -1;
      if (shared < 0) {
        if (stretchesCross(from, to, points[other.a]!, points[other.b]!))
          cost += WEIGHT.crossing * Math.sqrt(count * other.count);
        continue;
      }
      const one = points[a === shared ? b : a]!;
      const two = points[other.a === shared ? other.b : other.a]!;
      const open = angleBetween(points[shared]!, one, two);
      const wanted = ANGLE + 0.09 * (count + other.count - 2);
      if (open < wanted) cost += WEIGHT.narrowAngle * (1 - open / wanted) ** 2;
    }
  });

  for (let i = 0; i < spots.length; i++) {
    const { draft, x, y } = spots[i]!;
    const [poleX, poleY] = poleAt(draft.pole, frame);
    if (i === hub) cost += WEIGHT.hub * (x * x + y * y);
    else if (draft.pole === 'voices') cost += WEIGHT.voicesRow * Math.abs(y - poleY) + 0.0004 * x * x;
    else if (draft.pole === 'between') cost += WEIGHT.pole * 0.6 * (x - poleX) ** 2;
    else cost += WEIGHT.pole * Math.max(0, Math.abs(x - poleX) - 50) ** 2;
    for (let j = i + 1; j < spots.length; j++) {
      const air = gap(boxes[i]!, boxes[j]!);
      if (air < AIR) cost += WEIGHT.near * (AIR - air) ** 2;
    }
  }
  return cost;
}

function shapeBox({ draft, x, y }: Spot): Box {
  const [halfWidth, halfHeight] = halfExtents(draft.shape, draft.size);
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** Px between two boxes along the wider of their two distances; negative where they overlap. */
function gap(a: Box, b: Box): number {
  const x = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const y = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(x, y);
}

/** True when a straight way passes within `by` px of a box (Liang and Barsky's clipping). */
function hits([x0, y0]: XY, [x1, y1]: XY, box: Box, by: number): boolean {
  let [enter, leave] = [0, 1];
  const clip = (delta: number, toLow: number, toHigh: number): boolean => {
    if (delta === 0) return toLow <= 0 && toHigh >= 0;
    const [first, second] = delta > 0 ? [toLow / delta, toHigh / delta] : [toHigh / delta, toLow / delta];
    enter = Math.max(enter, first);
    leave = Math.min(leave, second);
    return enter <= leave;
  };
  return (
    clip(x1 - x0, box.x - by - x0, box.x + box.width + by - x0) &&
    clip(y1 - y0, box.y - by - y0, box.y + box.height + by - y0)
  );
}

function angleBetween([x, y]: XY, one: XY, two: XY): number {
  const turn = Math.abs(Math.atan2(one[1] - y, one[0] - x) - Math.atan2(two[1] - y, two[0] - x));
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
