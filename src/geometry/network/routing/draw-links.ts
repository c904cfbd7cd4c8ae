import { round1 } from '../../round';
import type { Box } from '../../viewport';
import { angleAt, between, lengthOf, pathOf, pointAt, sampled, type Curve } from './bezier';
import { halfExtents, outsideBy } from '../node-shape';
import { placeBadges } from './place-badges';
import { routeLinks, type Routed } from './route-links';
import { standing, type LinkShape, type NetworkNode, type Pointing, type Tie } from '../scene';
import { chainsOf, segmentsOf } from './segments';

/** Px between a shape's edge and a link that starts there. */
const START_GAP = 2;
/** The line ends this far before the arrow's tip, under the arrowhead. */
const UNDER_ARROW = 4;
/** Px from a link to the middle line of a verb set beside it. */
const VERB_OFF = 18;

/**
 * Draws the relations between nodes where they stand. Pure and cheap, so that a drag can call it for every frame.
 * @param nodes as placed; relations to nodes that are not there are left out
 * @param relations in the dossier's order
 * @returns one shape per stretch: shared stretches of a relation once, links of one pair fanned apart
 */
export function networkLinks(nodes: readonly NetworkNode[], relations: readonly Tie[]): LinkShape[] {
  const byId = new Map(nodes.map((node) => [node.entity, node]));
  const order = segmentsOf(relations);
  const routed = new Map(routeLinks(nodes, order).map((route) => [route.segment.key, route]));
  const drawn = order.flatMap(({ key }) => {
    const route = routed.get(key);
    return route ? [drawnLink(route, byId)] : [];
  });

  const bearing = badgeBearers(relations, routed);
  const bearers = drawn.filter(({ route }) => bearing.has(route.segment.key));
  const orderOf = new Map(bearers.map((link, index) => [link, index]));
  const boxes: Box[] = nodes.flatMap((node) => {
    const [halfWidth, halfHeight] = halfExtents(node.shape, node.size);
    const shape = { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
    return [standing(node, shape), standing(node, node.labelBox)];
  });
  const places = placeBadges(
    bearers.map(({ curve }) => curve),
    boxes,
    drawn.map((link) => ({ points: sampled(link.curve, 20), own: orderOf.get(link) ?? -1 })),
  );

  return drawn.map((link) => {
    const { segment } = link.route;
    const place = places[orderOf.get(link) ?? -1];
    const [x, y] = pointAt(link.curve, place ?? 0.5);
    return {
      key: segment.key,
      relation: segment.relation,
      from: segment.from,
      to: segment.to,
      d: pathOf(link.line),
      arrow: segment.last ? link.tip : null,
      start: link.start,
      badge: place === undefined ? null : { x: round1(x), y: round1(y) },
      verbAt: beside(link.curve, place ?? 0.5),
      length: round1(lengthOf(link.line)),
    };
  });
}

interface Drawn {
  readonly route: Routed;
  /** From edge to edge. */
  readonly curve: Curve;
  /** The same, ending under the arrowhead where there is one. */
  readonly line: Curve;
  readonly start: Pointing;
  readonly tip: Pointing;
}

function drawnLink(route: Routed, byId: ReadonlyMap<string, NetworkNode>): Drawn {
  const from = byId.get(route.segment.from)!;
  const to = byId.get(route.segment.to)!;
  const leaves = edge(route.curve, from, 0, START_GAP);
  const arrives = edge(route.curve, to, 1, 0);
  const curve = leaves < arrives ? between(route.curve, leaves, arrives) : route.curve;
  const shortened = route.segment.last ? edge(route.curve, to, 1, UNDER_ARROW) : arrives;
  const line = leaves < shortened ? between(route.curve, leaves, shortened) : curve;
  return { route, curve, line, start: pointing(curve, 0), tip: pointing(curve, 1) };
}

/**
 * Where a centre-to-centre curve passes a node's edge.
 * @param end 0 to leave the node the curve starts in, 1 to enter the one it ends in
 * @param gap px outside the edge
 * @returns the curve's parameter; the middle where the nodes cover each other
 */
function edge(curve: Curve, node: NetworkNode, end: 0 | 1, gap: number): number {
  const outside = (t: number): boolean => {
    const [x, y] = pointAt(curve, t);
    return outsideBy(node.shape, node.size, x - node.x, y - node.y) > gap;
  };
  let inner: number = end;
  let outer = 0.5;
  if (!outside(outer)) return end === 0 ? 0.45 : 0.55;
  for (let step = 0; step < 20; step++) {
    const middle = (inner + outer) / 2;
    if (outside(middle)) outer = middle;
    else inner = middle;
  }
  return outer;
}

/** The stretch of every chain that bears its badge: the one with the least company, the last of these. */
function badgeBearers(relations: readonly Tie[], routed: ReadonlyMap<string, Routed>): Set<string> {
  const bearers = new Set<string>();
  for (const chain of relations.flatMap(chainsOf)) {
    const routes = chain.flatMap(({ key }) => routed.get(key) ?? []);
    const least = Math.min(...routes.map(({ company }) => company));
    const bearer = routes.filter(({ company }) => company === least).at(-1);
    if (bearer) bearers.add(bearer.segment.key);
  }
  return bearers;
}

function pointing(curve: Curve, t: number): Pointing {
  const [x, y] = pointAt(curve, t);
  return { x: round1(x), y: round1(y), angle: round1((angleAt(curve, t) * 180) / Math.PI) };
}

/** A spot beside the curve, on its upper side, with an angle that never turns text over. */
function beside(curve: Curve, t: number): Pointing {
  const { x, y, angle } = pointing(curve, t);
  const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
  const radians = (upright * Math.PI) / 180;
  return {
    x: round1(x + VERB_OFF * Math.sin(radians)),
    y: round1(y - VERB_OFF * Math.cos(radians)),
    angle: round1(upright),
  };
}
