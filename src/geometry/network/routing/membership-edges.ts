import type { Id } from '../../../domain/dossier';
import type { NetworkNode } from '../scene';
import { round1 } from '../../round';

/** How far a membership's line bows away from the straight one, as a share of its length: clear of the claims' fan. */
const BOW = 0.42;

export interface RecordEdge {
  readonly country: Id;
  readonly alliance: Id;
  readonly d: string;
  /** Where the sign of the record sits. */
  readonly badge: { readonly x: number; readonly y: number };
}

/**
 * Draws memberships between nodes that are there: from a country to its alliance, bowed outward so that the line stands
 * apart from the claims. Pairs whose country or alliance is no node are left out.
 * @param pairs country and alliance ids
 */
export function recordEdges(
  nodes: readonly Pick<NetworkNode, 'entity' | 'x' | 'y' | 'size'>[],
  pairs: readonly (readonly [country: Id, alliance: Id])[],
): RecordEdge[] {
  const byId = new Map(nodes.map((node) => [node.entity, node]));
  return pairs.flatMap(([country, alliance]) => {
    const from = byId.get(country);
    const to = byId.get(alliance);
    if (!from || !to) return [];
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    // Of the two sides, the one farther from the picture's middle has the room.
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const side = Math.hypot(middle.x - dy, middle.y + dx) >= Math.hypot(middle.x + dy, middle.y - dx) ? 1 : -1;
    const control = { x: middle.x - dy * BOW * side, y: middle.y + dx * BOW * side };
    const start = towards(from, control, from.size + 2);
    const end = towards(to, control, to.size + 2);
    return [
      {
        country,
        alliance,
        d: `M${round1(start.x)},${round1(start.y)}Q${round1(control.x)},${round1(control.y)} ${round1(end.x)},${round1(end.y)}`,
        badge: { x: round1((start.x + 2 * control.x + end.x) / 4), y: round1((start.y + 2 * control.y + end.y) / 4) },
      },
    ];
  });
}

/** The point `by` px from a node on the way to another. */
function towards(node: { x: number; y: number }, to: { x: number; y: number }, by: number): { x: number; y: number } {
  const length = Math.hypot(to.x - node.x, to.y - node.y) || 1;
  return { x: node.x + ((to.x - node.x) / length) * by, y: node.y + ((to.y - node.y) / length) * by };
}
