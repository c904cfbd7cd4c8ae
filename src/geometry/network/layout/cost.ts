import type { EntityType } from '../../../domain/dossier';
import type { Box, Frame, XY } from '../../viewport';
import type { Join, Spot } from './arrangement';
import { poleAt } from './force-start';
import { apart, boundsOf, type Bounds } from '../bounds';
import { steadyAtan2, steadyLog } from '../../steady-math';
import { countCrossings } from '../../segments';
import { hits, type Mark, type Sketch } from './link-estimate';

/** How much each fault of a layout weighs. Found by looking at pictures; only their proportions matter. */
const WEIGHT = {
  crossing: 30,
  throughOwnLabel: 44,
  narrowAngle: 50,
  length: 0.0016,
  short: 0.015,
  level: 0.0008,
  hub: 0.02,
  between: 0.0006,
  cramped: 0.03,
  apart: 7,
};

/** How firmly an entity stands on its side: actors firmly, what they speak about loosely. */
const POLE: Readonly<Record<EntityType, number>> = {
  country: 0.04,
  alliance: 0.04,
  organisation: 0.04,
  person: 0.008,
  group: 0.008,
  party: 0.04,
  medium: 0.008,
  document: 0.008,
  place: 0.02,
  region: 0.0016,
  concept: 0.0024,
};
/** The west is written about as one actor, whatever its type. */
const WEST = 0.04;

/** Px two boxes should stand apart. */
const AIR = 28;
/** Px between the voices' row and the rest. */
const ROW_AIR = 46;
/** Half the angle a fan leaves its node with, in radians, for each further link and each px of the way. */
const FAN_OPENING = 32;
/** Radians there should be between two links, or fans of links, that leave one node. */
const ANGLE = 0.42;
/** Px a link should be seen for, between the shapes it joins: room for its badge and arrowhead. */
const SEEN = 70;

/** Px an entity may stand nearer the middle than its pole at no cost. */
const SLACK = 20;

/** A join as it lies: its way and the figures its costs are made of. */
export interface LaidJoin {
  readonly join: Join;
  readonly way: Sketch;
  /** What the way covers. */
  readonly about: Bounds;
  readonly length: number;
  /** Half the angle its fan leaves a node with. */
  readonly opening: number;
  /** The directions the way takes as it leaves its first and its second node. */
  readonly leaving: readonly [number, number];
}

export function layJoin(join: Join, from: Spot, to: Spot, way: Sketch): LaidJoin {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const { points } = way;
  return {
    join,
    way,
    about: boundsOf(points),
    length,
    opening: Math.min(0.9, ((join.count - 1) * FAN_OPENING) / Math.max(length, 1)),
    leaving: [direction(points[0]!, points[1]!), direction(points.at(-1)!, points.at(-2)!)],
  };
}

/** What one join costs by itself: marks it runs through, its length, its own ends' labels. */
export function joinCost({ join, way, length }: LaidJoin, from: Spot, to: Spot, fromMark: Mark, toMark: Mark): number {
  const { count } = join;
  const ideal = Math.min(200, 120 + 14 * (count - 1));
  const seen = length - from.draft.size - to.draft.size;
  // A fan is about this wide where it passes the labels of its ends.
  const beside = 1 + 3.5 * (count - 1);
  let cost = way.cost + WEIGHT.length * (length - ideal) ** 2 * (length < ideal ? 2 + count : 0.2 + 0.3 * count);
  // Fans lie level where they can: the picture is read from side to side, and marks are wider than high.
  cost += WEIGHT.level * (count - 1) * (to.y - from.y) ** 2;
  if (seen < SEEN) cost += WEIGHT.short * (SEEN - seen) ** 2;
  if (hits(way.points[0]!, way.points[1]!, fromMark.label, beside)) cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
  if (hits(way.points.at(-2)!, way.points.at(-1)!, toMark.label, beside))
    cost += WEIGHT.throughOwnLabel * Math.sqrt(count);
  return cost;
}

/** What two joins cost each other: crossings, and leaving one node too close together. */
export function joinsCost(one: LaidJoin, other: LaidJoin): number {
  const a = one.join;
  const b = other.join;
  const end = a.a === b.a || a.a === b.b ? 0 : a.b === b.a || a.b === b.b ? 1 : null;
  const near = !apart(one.about, other.about, 0);
  if (end === null && !near) return 0;
  const crossed = near ? countCrossings(one.way.points, other.way.points) : 0;
  let cost = crossed === 0 ? 0 : WEIGHT.crossing * Math.sqrt(a.count * b.count) * crossed;
  if (end === null) return cost;
  const shared = end === 0 ? a.a : a.b;
  const open = between(one.leaving[end], other.leaving[b.a === shared ? 0 : 1]);
  const wanted = ANGLE + one.opening + other.opening;
  if (open < wanted) cost += WEIGHT.narrowAngle * (1 - open / wanted) ** 2 * (1 + 0.12 * (a.count + b.count - 2));
  return cost;
}

/** What one node costs by itself: how far it strays from its pole, or the hub from the middle. */
export function spotCost({ draft, x, y }: Spot, isHub: boolean, frame: Frame): number {
  if (isHub) return WEIGHT.hub * (x * x + y * y);
  if (draft.pole === 'voices') return 0;
  const [poleX] = poleAt(draft.pole, frame);
  if (draft.pole === 'between') return WEIGHT.between * (x - poleX) ** 2;
  const firmly = draft.pole === 'west' ? WEST : POLE[draft.type];
  return firmly * Math.max(0, (poleX - x) * Math.sign(poleX) - SLACK) ** 2;
}

/** What two nodes cost each other: boxes too close, and a gentle push that spreads nodes over the frame. */
export function spotsCost(one: Spot, other: Spot, oneBox: Box, otherBox: Box): number {
  const wanted = (one.draft.pole === 'voices') === (other.draft.pole === 'voices') ? AIR : ROW_AIR;
  const air = gap(oneBox, otherBox);
  const cramped = air < wanted ? WEIGHT.cramped * (wanted - air) ** 2 : 0;
  const distance = Math.min(260, Math.hypot(one.x - other.x, one.y - other.y));
  return cramped - WEIGHT.apart * steadyLog(distance / 100 + 0.05);
}

/** Px between two boxes along the wider of their two distances; negative where they overlap. */
function gap(a: Box, b: Box): number {
  const x = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const y = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(x, y);
}

const direction = (from: XY, to: XY): number => steadyAtan2(to[1] - from[1], to[0] - from[0]);

/** The angle between two directions, in radians from 0 to π. */
function between(one: number, other: number): number {
  const turn = Math.abs(one - other);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
