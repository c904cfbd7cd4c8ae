import { countCrossings } from '../../segments';
import type { Id } from '../../../domain/dossier';
import type { Box, XY } from '../../viewport';
import { apart, boundsOf, sidesOf, type Bounds } from '../bounds';
import { bowed, sampled, type Curve } from './bezier';
import { pairKey, type Segment } from './segments';
import { standing, type NetworkNode } from '../scene';
import { halfExtents } from '../node-shape';
import { loopCurve } from './self-loop';

/** A segment and the curve it takes from centre to centre; `inside` the ends, the shapes hide it. */
export interface Routed {
  readonly segment: Segment;
  readonly curve: Curve;
  /** How many segments join the same two nodes. */
  readonly company: number;
}

/** Px between the middles of links that join the same two nodes. */
const FAN = 20;
const CROWDED_FAN = 17;
/** Bends tried for each pair of nodes, in px at the middle: the straight way first. */
const BENDS = [0, 16, -16, 32, -32, 52, -52, 76, -76, 104, -104, 136, -136, 172, -172, 210, -210];
const STEPS = 10;

interface Bundle {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly segments: readonly Segment[];
}

/**
 * Chooses a way for every segment: links of one pair fanned apart evenly, each fan bent so that it crosses strangers'
 * marks, labels and other links as little as can be. Deterministic, and cheap enough for every frame of a drag.
 */
export function routeLinks(nodes: readonly NetworkNode[], segments: readonly Segment[]): Routed[] {
  const byId = new Map(nodes.map((node) => [node.entity, node]));
  const marks = nodes.map((node) => ({ entity: node.entity, boxes: [shapeBox(node), standing(node, node.labelBox)] }));
  const ground = groundOf(nodes);
  const bundles = bundle(byId, segments);
  const straight = bundles.filter(({ from, to }) => from !== to);
  // Short ways first: they have the fewest choices, long ones can go around them.
  straight.sort((a, b) => span(a) - span(b));

  const laid: { line: XY[]; about: Bounds; ends: readonly Id[]; weight: number }[] = [];
  const routed: Routed[] = [];
  for (const { from, to, segments: together } of straight) {
    const count = together.length;
    // Close enough that no mark slips through between two points.
    const steps = Math.min(24, Math.max(10, Math.ceil(span({ from, to, segments: together }) / 16)));
    const gap = count > 4 ? CROWDED_FAN : FAN;
    const offsets = together.map((_, index) => (index - (count - 1) / 2) * gap);
    const others = marks.filter(({ entity }) => entity !== from.entity && entity !== to.entity).flatMap((m) => m.boxes);
    const own = [standing(from, from.labelBox), standing(to, to.labelBox)];
    let best: { cost: number; curves: Curve[]; line: XY[]; about: Bounds } | null = null;
    for (const bend of BENDS) {
      if (Math.abs(bend) > 0.75 * span({ from, to, segments: together }) + 20) continue;
      const curves = offsets.map((offset) => bowed([from.x, from.y], [to.x, to.y], bend + offset));
      const line = sampled(bowed([from.x, from.y], [to.x, to.y], bend), STEPS);
      let cost = Math.abs(bend) * 0.22 + (bend * bend) / 700;
      if (best !== null && cost >= best.cost) continue;
      for (const curve of curves) {
        if (best !== null && cost >= best.cost) break;
        const points = sampled(curve, steps);
        cost += 28 * met(points, others) + 5 * met(points, own) + (90 / steps) * outside(points, ground);
      }
      const about = boundsOf(line);
      for (const other of laid) {
        if (best !== null && cost >= best.cost) break;
        if (apart(about, other.about, NEAR)) continue;
        const shared = other.ends.includes(from.entity) || other.ends.includes(to.entity);
        cost += 14 * Math.min(2, count, other.weight) * countCrossings(line, other.line);
        if (shared) cost += 2.2 * touching(line, other.line);
      }
      if (best === null || cost < best.cost) best = { cost, curves, line, about };
    }
    const { curves, line, about } = best!;
    laid.push({ line, about, ends: [from.entity, to.entity], weight: count });
    together.forEach((segment, index) => {
      const curve = curves[index]!;
      const backwards = segment.from !== from.entity;
      routed.push({ segment, curve: backwards ? reversed(curve) : curve, company: count });
    });
  }

  for (const { from, segments: together } of bundles.filter(({ from: a, to }) => a === to)) {
    const strangers = marks.filter(({ entity }) => entity !== from.entity).flatMap((mark) => mark.boxes);
    const boxes = [...strangers, standing(from, from.labelBox)];
    const lines = routed.map(({ curve }) => sampled(curve, STEPS));
    together.forEach((segment, index) => {
      const curve = loopCurve(from, index, boxes, lines);
      lines.push(sampled(curve, STEPS));
      routed.push({ segment, curve, company: together.length });
    });
  }
  return routed;
}

function bundle(byId: ReadonlyMap<Id, NetworkNode>, segments: readonly Segment[]): Bundle[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    if (!byId.has(segment.from) || !byId.has(segment.to)) continue;
    const key = pairKey(segment.from, segment.to);
    groups.set(key, [...(groups.get(key) ?? []), segment]);
  }
  return [...groups.values()].map((together) => {
    const ends = [together[0]!.from, together[0]!.to].sort();
    const from = byId.get(ends[0]!)!;
    // Those that go one way lie on one side of the fan, those that come back on the other.
    const outward = together.filter((segment) => segment.from === from.entity);
    const back = together.filter((segment) => segment.from !== from.entity);
    return { from, to: byId.get(ends[1]!)!, segments: from.entity === ends[1] ? together : [...outward, ...back] };
  });
}

const span = ({ from, to }: Bundle): number => Math.hypot(from.x - to.x, from.y - to.y);

const reversed = ([a, b, c, d]: Curve): Curve => [d, c, b, a];

function shapeBox(node: NetworkNode): Box {
  const [halfWidth, halfHeight] = halfExtents(node.shape, node.size);
  return { x: node.x - halfWidth, y: node.y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** The ground the nodes stand on, their boxes and labels included: links should not leave it. */
function groundOf(nodes: readonly NetworkNode[]): Box {
  const boxes = nodes.map((node) => standing(node, node.box));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** How many points lie outside a box. */
function outside(points: readonly XY[], box: Box): number {
  const within = ([x, y]: XY): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return points.filter((point) => !within(point)).length;
}

/** How many boxes a line of points enters, or comes within 4 px of. */
function met(points: readonly XY[], boxes: readonly Box[]): number {
  let count = 0;
  const about = boundsOf(points);
  for (const box of boxes) {
    if (apart(about, sidesOf(box), 4)) continue;
    const { x: left, y: top, width, height } = box;
    for (const [x, y] of points) {
      if (x > left - 4 && x < left + width + 4 && y > top - 4 && y < top + height + 4) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** Lines that run nearer than this, in px, seem one. */
const NEAR = 9;

/** How many of a line's points run near a point of another line, the ends left out: links that leave one node should part soon. */
function touching(one: readonly XY[], other: readonly XY[]): number {
  let count = 0;
  for (let i = 3; i < one.length - 3; i++) {
    const [x, y] = one[i]!;
    for (const [otherX, otherY] of other) {
      if (Math.abs(otherX - x) < NEAR && Math.abs(otherY - y) < NEAR) {
        count++;
        break;
      }
    }
  }
  return count;
}
