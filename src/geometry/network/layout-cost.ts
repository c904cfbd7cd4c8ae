import type { EntityType } from '../../domain/dossier';
import type { Box } from '../plane';
import type { Arrangement, Spot } from './arrangement';
import { poleAt } from './by-force';
import { halfExtents } from './node-shape';
import { standing } from './scene';
import { boxOf } from './separate';
import { hits, sketchCrossings, sketchLink, type Point } from './sketch-links';

/** How much each fault of a layout weighs. Found by looking at pictures; only their proportions matter. */
const WEIGHT = {
  crossing: 24,
  throughOwnLabel: 18,
  narrowAngle: 30,
  length: 0.0016,
  hub: 0.02,
  cramped: 0.03,
  apart: 7,
};

/** How firmly an entity stands on its side: actors firmly, what they speak about loosely. */
const POLE: Readonly<Record<EntityType, number>> = {
  country: 0.016,
  alliance: 0.016,
  organisation: 0.016,
  person: 0.008,
  medium: 0.008,
  place: 0.012,
  region: 0.0016,
  concept: 0.0024,
};
/** The west is written about as one actor, whatever its type. */
const WEST = 0.016;

/** Px two boxes should stand apart. */
const AIR = 28;
/** Radians there should be between two links that leave one node, and more for each further link of their fans. */
const ANGLE = 0.5;
const ANGLE_MORE = 0.09;

/** How hard a layout is to read: link crossings, links through marks and labels, cramped marks, strays from their pole. */
export function layoutCost({ spots, joins, frame, hub }: Arrangement): number {
  const boxes = spots.map(boxOf);
  const labels = spots.map((spot) => standing(spot, spot.draft.boxes[spot.side].label));
  const marks = spots.map((spot, index) => ({ whole: boxes[index]!, label: labels[index]!, shape: shapeBox(spot) }));
  const ways = joins.map((join) => sketchLink(join, spots[join.a]!, spots[join.b]!, marks));
  // The direction each way takes as it leaves either end.
  const leaving = ways.map(
    ({ points }) => [direction(points[0]!, points[1]!), direction(points.at(-1)!, points.at(-2)!)] as const,
  );
  let cost = 0;

  for (let index = 0; index < joins.length; index++) {
    const { a, b, count } = joins[index]!;
    const [from, to] = [spots[a]!, spots[b]!];
    const { points } = ways[index]!;
    cost += ways[index]!.cost;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const ideal = Math.min(200, 120 + 14 * (count - 1));
    cost += WEIGHT.length * (length - ideal) ** 2 * (length < ideal ? 2 + count : 0.2 + 0.3 * count);
    if (hits(from, points[1]!, labels[a]!, 1)) cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
    if (hits(points.at(-2)!, to, labels[b]!, 1)) cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
    for (let next = index + 1; next < joins.length; next++) {
      const other = joins[next]!;
      const shared = a === other.a || a === other.b ? a : b === other.a || b === other.b ? b : -1;
      const way = ways[next]!.points;
      cost += WEIGHT.crossing * Math.sqrt(count * other.count) * sketchCrossings(points, way);
      if (shared < 0) continue;
      const open = between(leaving[index]![a === shared ? 0 : 1], leaving[next]![other.a === shared ? 0 : 1]);
      const wanted = ANGLE + ANGLE_MORE * (count + other.count - 2);
      if (open < wanted) cost += WEIGHT.narrowAngle * (1 - open / wanted) ** 2;
    }
  }

  for (let i = 0; i < spots.length; i++) {
    const { draft, x, y } = spots[i]!;
    const [poleX] = poleAt(draft.pole, frame);
    const firmly = draft.pole === 'west' ? WEST : POLE[draft.type];
    if (i === hub) cost += WEIGHT.hub * (x * x + y * y);
    else if (draft.pole === 'between') cost += 0.0006 * (x - poleX) ** 2;
    else if (draft.pole !== 'voices') cost += firmly * Math.max(0, (poleX - x) * Math.sign(poleX) - 30) ** 2;
    for (let j = i + 1; j < spots.length; j++) {
      const air = gap(boxes[i]!, boxes[j]!);
      if (air < AIR) cost += WEIGHT.cramped * (AIR - air) ** 2;
      cost -= WEIGHT.apart * Math.log(Math.min(260, Math.hypot(x - spots[j]!.x, y - spots[j]!.y)) / 100 + 0.05);
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

const direction = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The angle between two directions, in radians from 0 to π. */
function between(one: number, other: number): number {
  const turn = Math.abs(one - other);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
