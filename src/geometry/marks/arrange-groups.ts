import { inFrame, overlaps } from '../labels/boxes';
import type { Box, Frame, XY } from '../plane';
import { groupBox } from './group-box';
import type { PlacedGroup } from './pointers';

/** A group where it is drawn, and where its place really is when it had to step aside. */
export interface ArrangedGroup extends PlacedGroup {
  readonly home: XY | null;
}

/** Where a group may step aside to, as shares of its own width and height, nearest first. */
const ASIDE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [0, 2],
  [0, -2],
  [2, 0],
  [-2, 0],
];

/**
 * Keeps the map's marks and pointers from covering each other. Landmarks take their places first, so that they stand
 * still when a selection brings further pointers. Where nothing is free near by, a group stays where it is.
 * @param px page px in frame units
 */
export function arrangeGroups(groups: readonly PlacedGroup[], frame: Frame, px: number): ArrangedGroup[] {
  const taken: Box[] = [];
  const order = [...groups].sort((a, b) => rank(a) - rank(b));
  return order.map((placed) => {
    const own = groupBox(placed, px);
    const spots = ASIDE.map(([dx, dy]) => ({ ...own, x: own.x + dx * own.width, y: own.y + dy * own.height }));
    const box = spots.find((spot) => inFrame(spot, frame) && taken.every((other) => !overlaps(spot, other))) ?? own;
    taken.push(box);
    const [dx, dy] = [box.x - own.x, box.y - own.y];
    const moved = dx !== 0 || dy !== 0;
    return {
      ...placed,
      x: placed.x + dx,
      y: placed.y + dy,
      home: moved && placed.inside ? [placed.x, placed.y] : null,
    };
  });
}

const rank = ({ inside, group }: PlacedGroup): number => (group.landmark ? 0 : 2) + (inside ? 0 : 1);
