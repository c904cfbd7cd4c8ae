import { countCrossings } from '../../segments';
import type { Box, XY } from '../../viewport';
import { sampled } from '../routing/bezier';
import { halfExtents } from '../node-shape';
import { routeLinks } from '../routing/route-links';
import { standing, type NetworkNode } from '../scene';
import type { Segment } from '../routing/segments';

const CROSSING = 6;
const COVERED = 6;
const OWN_LABEL = 3;
const STEPS = 18;

/** How hard the links are to follow as they are really drawn: crossings, and points on marks and labels. It judges finished layouts; the sketch judges each move. */
export function drawnCost(nodes: readonly NetworkNode[], segments: readonly Segment[]): number {
  const lines = routeLinks(nodes, segments).map(({ segment, curve }) => ({
    ends: [segment.from, segment.to],
    points: sampled(curve, STEPS),
  }));
  let cost = 0;
  lines.forEach(({ ends, points }, index) => {
    for (const other of lines.slice(index + 1)) cost += CROSSING * countCrossings(points, other.points);
    for (const node of nodes) {
      const own = ends.includes(node.entity);
      cost += (own ? OWN_LABEL : COVERED) * inside(points, standing(node, node.labelBox));
      if (own) continue;
      const [halfWidth, halfHeight] = halfExtents(node.shape, node.size);
      const shape = { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
      cost += COVERED * inside(points, standing(node, shape));
    }
  });
  return cost;
}

function inside(points: readonly XY[], box: Box): number {
  return points.filter(
    ([x, y]) => x > box.x - 3 && x < box.x + box.width + 3 && y > box.y - 3 && y < box.y + box.height + 3,
  ).length;
}
