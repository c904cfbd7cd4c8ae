import type { Id } from '../../domain/dossier';

export type Direction = 'left' | 'right' | 'up' | 'down';

const TOWARDS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Nodes further to the side than this (radians) do not lie in a direction. Wide enough that no node is out of reach. */
const CONE = (80 / 180) * Math.PI;

/**
 * The mark an arrow key leads to: the nearest that way, where lying to the side counts as farther.
 * @param nodes marks with their positions in px, y down
 * @param from the mark one stands on
 * @param linked marks joined to it: they are looked among first, the others only when none of these lies that way
 * @returns an id, or null when nothing lies that way or `from` is not among the nodes
 */
export function neighbourInDirection(
  nodes: readonly { readonly id: Id; readonly x: number; readonly y: number }[],
  from: Id,
  direction: Direction,
  linked?: ReadonlySet<Id>,
): Id | null {
  const here = nodes.find(({ id }) => id === from);
  if (here === undefined) return null;
  const [alongX, alongY] = TOWARDS[direction];
  const ahead = nodes
    .filter(({ id }) => id !== from)
    .map(({ id, x, y }) => {
      const distance = Math.hypot(x - here.x, y - here.y);
      const along = (x - here.x) * alongX + (y - here.y) * alongY;
      const aside = distance === 0 ? Math.PI : Math.acos(Math.min(1, Math.max(-1, along / distance)));
      return { id, aside, cost: distance * (1 + 2 * aside * aside) };
    })
    .filter(({ aside }) => aside <= CONE)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return (ahead.find(({ id }) => linked?.has(id)) ?? ahead[0])?.id ?? null;
}
