import type { Box, Frame, XY } from '../../viewport';
import { boundsOf } from '../bounds';
import type { Join } from './arrangement';

/** A link as the layout's passes see it: a few straight stretches, and what it costs in marks run through and in bends. */
export interface Sketch {
  readonly points: readonly XY[];
  readonly cost: number;
}

/** A node's boxes where it stands; `whole` holds the other two. */
export interface Mark {
  readonly whole: Box;
  readonly shape: Box;
  readonly label: Box;
}

/** Links of a fan stand this far apart; see the routing. */
const FAN = 17;
/** Bends tried when the straight way runs through a mark, as shares of its length. */
const BENDS = [0.16, -0.16, 0.3, -0.3, 0.44, -0.44];
const WIDEST_BEND = Math.max(...BENDS);

/** Bends keep this far from the frame's edge, in px. */
const EDGE = 16;

/** Px a link, or half its fan, keeps off strangers' marks. */
const airOf = ({ count }: Join): number => 6 + ((count - 1) * FAN * 0.8) / 2;

/** What it costs to run through a mark or label, and to bend, in the layout's currency. */
const THROUGH = 44;
const BENT = 26;

/**
 * The way a link will roughly take: straight, or bent where that spares a mark.
 * @param marks of all nodes, in their order
 */
export function sketchLink(join: Join, from: XY, to: XY, marks: readonly Mark[], frame: Frame): Sketch {
  const air = airOf(join);
  const weight = THROUGH * (1 + 0.3 * (join.count - 1));
  const straight = [from, to];
  const widest = corridor(join, from, to);
  // Only marks within reach of the widest bend can be met at all.
  const about: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    if (at !== join.a && at !== join.b && touches(straight, marks[at]!.whole, widest)) about.push(marks[at]!);
  }
  let best: Sketch = { points: straight, cost: metBy(straight, about, air) * weight };
  if (best.cost === 0) return best;
  for (const bend of BENDS) {
    const bending = BENT * Math.abs(bend) * Math.sqrt(join.count);
    if (bending >= best.cost) continue;
    const points = bent(from, to, bend);
    const [x, y] = points[2]!;
    if (Math.abs(x) > frame.width / 2 - EDGE || Math.abs(y) > frame.height / 2 - EDGE) continue;
    // One that meets too many marks is not looked at to its end.
    const cost = metBy(points, about, air, (best.cost - bending) / weight) * weight + bending;
    if (cost < best.cost) best = { points, cost };
  }
  return best;
}

/** How many marks a way runs through; any more than `most` are as good as infinitely many. */
function metBy(points: readonly XY[], marks: readonly Mark[], air: number, most = Infinity): number {
  let met = 0;
  const { left, right, top, bottom } = boundsOf(points);
  for (const mark of marks) {
    const { x, y, width, height } = mark.whole;
    const aside = right < x - air || left > x + width + air || bottom < y - air || top > y + height + air;
    if (!aside && runsThrough(points, mark, air) && ++met > most) return Infinity;
  }
  return met;
}

/** How far from its straight way a link may come, bent or not, with the air it keeps. */
function corridor(join: Join, from: XY, to: XY): number {
  return airOf(join) + WIDEST_BEND * Math.hypot(to[0] - from[0], to[1] - from[1]);
}

/** True when a mark that comes or goes may change the way of a link: it lies on it, or near one that had to choose. */
export function maySwerve(join: Join, { points, cost }: Sketch, mark: Mark): boolean {
  const from = points[0]!;
  const to = points[points.length - 1]!;
  return hits(from, to, mark.whole, cost === 0 ? airOf(join) : corridor(join, from, to));
}

function bent(from: XY, to: XY, bend: number): XY[] {
  return [
    from,
    beside(from, to, 0.2, bend, 0.68),
    beside(from, to, 0.5, bend, 1),
    beside(from, to, 0.8, bend, 0.68),
    to,
  ];
}

/** The point at a share of the way, and beside it by a share of the bend, which is one of the way's length. */
function beside(from: XY, to: XY, along: number, bend: number, share: number): XY {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return [from[0] + dx * along + dy * bend * share, from[1] + dy * along - dx * bend * share];
}

function runsThrough(points: readonly XY[], { whole, shape, label }: Mark, by: number): boolean {
  return touches(points, whole, by) && (touches(points, shape, by) || touches(points, label, by));
}

function touches(points: readonly XY[], box: Box, by: number): boolean {
  for (let index = 1; index < points.length; index++) {
    if (hits(points[index - 1]!, points[index]!, box, by)) return true;
  }
  return false;
}

/** True when the straight way from one point to another passes within `by` px of a box. */
export function hits(from: XY, to: XY, box: Box, by: number): boolean {
  const left = box.x - by;
  const right = box.x + box.width + by;
  const top = box.y - by;
  const bottom = box.y + box.height + by;
  if (Math.max(from[0], to[0]) < left || Math.min(from[0], to[0]) > right) return false;
  if (Math.max(from[1], to[1]) < top || Math.min(from[1], to[1]) > bottom) return false;
  // The way's line parts the box's corners, or it does not touch it.
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const middle = dx * ((top + bottom) / 2 - from[1]) - dy * ((left + right) / 2 - from[0]);
  const reach = (Math.abs(dx) * (bottom - top) + Math.abs(dy) * (right - left)) / 2;
  return Math.abs(middle) <= reach;
}
