import type { Id } from '../../domain/dossier';
import type { Box, XY } from '../plane';
import { bowed, crossings, sampled, type Curve } from './curve';
import { pairKey, type Segment } from './segments';
import { standing, type NetworkNode } from './scene';
import { halfExtents } from './node-shape';
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
  const bundles = bundle(byId, segments);
  const straight = bundles.filter(({ from, to }) => from !== to);
  // Short ways first: they have the fewest choices, long ones can go around them.
  straight.sort((a, b) => span(a) - span(b));

  const laid: { line: XY[]; ends: readonly Id[]; weight: number }[] = [];
  const routed: Routed[] = [];
  for (const { from, to, segments: together } of straight) {
    const count = together.length;
    const gap = count > 4 ? CROWDED_FAN : FAN;
    const offsets = together.map((_, index) => (index - (count - 1) / 2) * gap);
    const others = marks.filter(({ entity }) => entity !== from.entity && entity !== to.entity).flatMap((m) => m.boxes);
    const own = [standing(from, from.labelBox), standing(to, to.labelBox)];
    let best: { cost: number; curves: Curve[]; line: XY[] } | null = null;
    for (const bend of BENDS) {
      if (Math.abs(bend) > 0.75 * span({ from, to, segments: together }) + 20) continue;
      const curves = offsets.map((offset) => bowed([from.x, from.y], [to.x, to.y], bend + offset));
      const line = sampled(bowed([from.x, from.y], [to.x, to.y], bend), STEPS);
      let cost = Math.abs(bend) * 0.22 + (bend * bend) / 700;
      if (best !== null && cost >= best.cost) continue;
      for (const curve of curves) {
        const points = sampled(curve, STEPS);
        cost += 7 * covered(points, others) + 2.5 * covered(points, own);
      }
      for (const other of laid) {
        const shared = other.ends.includes(from.entity) || other.ends.includes(to.entity);
        cost += 14 * Math.min(2, count, other.weight) * crossings(line, other.line);
        if (shared) cost += 2.2 * touching(line, other.line);
      }
      if (best === null || cost < best.cost) best = { cost, curves, line };
    }
    const { curves, line } = best!;
    laid.push({ line, ends: [from.entity, to.entity], weight: count });
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

/** How many points lie in boxes, or within 4 px of them. */
function covered(points: readonly XY[], boxes: readonly Box[]): number {
  let count = 0;
  for (const [x, y] of points) {
    for (const box of boxes) {
      if (x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4) count++;
    }
  }
  return count;
}

/** How many of a line's points run within 9 px of a point of another line, the ends left out: links that leave one node should part soon. */
function touching(one: readonly XY[], other: readonly XY[]): number {
  let count = 0;
  for (const [x, y] of one.slice(3, -3)) {
    if (other.some(([otherX, otherY]) => Math.abs(otherX - x) < 9 && Math.abs(otherY - y) < 9)) count++;
  }
  return count;
}
