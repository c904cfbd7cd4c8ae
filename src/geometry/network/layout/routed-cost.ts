import { countCrossings } from '../../segments';
import type { Box, XY } from '../../viewport';
import { apart, boundsOf, sidesOf, type Bounds } from '../bounds';
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
  const lines = routeLinks(nodes, segments).map(({ segment, curve }) => {
    const points = sampled(curve, STEPS);
    return { ends: [segment.from, segment.to], points, about: boundsOf(points) };
  });
  const marks = nodes.map((node) => {
    const [halfWidth, halfHeight] = halfExtents(node.shape, node.size);
    const shape = { x: -halfWidth, y: -halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
    return { entity: node.entity, label: standing(node, node.labelBox), shape: standing(node, shape) };
  });
  let cost = 0;
  lines.forEach(({ ends, points, about }, index) => {
    for (let after = index + 1; after < lines.length; after++) {
      const other = lines[after]!;
      // Most lines are nowhere near each other, nor near most marks.
      if (!apart(about, other.about, 0)) cost += CROSSING * countCrossings(points, other.points);
    }
    for (const { entity, label, shape } of marks) {
      const own = ends.includes(entity);
      cost += (own ? OWN_LABEL : COVERED) * inside(points, about, label);
      if (!own) cost += COVERED * inside(points, about, shape);
    }
  });
  return cost;
}

/** How many points lie in a box, or within 3 px of it. @param about the bounds of the points */
function inside(points: readonly XY[], about: Bounds, box: Box): number {
  if (apart(about, sidesOf(box), 3)) return 0;
  const [left, top, right, bottom] = [box.x - 3, box.y - 3, box.x + box.width + 3, box.y + box.height + 3];
  let count = 0;
  for (const [x, y] of points) if (x > left && x < right && y > top && y < bottom) count++;
  return count;
}
