import { inFrame, overlapArea } from '../labels/boxes';
import type { Box, Camera, Frame, XY } from '../viewport';
import { groupBox } from './group-box';
import { placeGroup, type Inset, type PlacedGroup } from './pointers';

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
  [-0.5, 1],
  [0.5, 1],
  [-0.5, -1],
  [0.5, -1],
];

/**
 * Keeps the map's marks from covering each other and what is there already. Landmarks take their places
 * first. Where nothing is free near by, a group goes where it covers least.
 * @param px page px in frame units
 * @param around boxes that are taken, px from the frame's centre
 */
export function arrangeGroups(
  groups: readonly PlacedGroup[],
  frame: Frame,
  px: number,
  around: readonly Box[] = [],
): ArrangedGroup[] {
  const taken: Box[] = [...around];
  const order = [...groups].sort((a, b) => rank(a) - rank(b));
  return order.map((placed) => {
    const own = groupBox(placed, px);
    const spots = ASIDE.map(([dx, dy]) => ({ ...own, x: own.x + dx * own.width, y: own.y + dy * own.height }));
    const within = spots.filter((spot) => inFrame(spot, frame));
    const box = leastCovering(within.length > 0 ? within : [own], taken);
    taken.push(box);
    const [dx, dy] = [box.x - own.x, box.y - own.y];
    const moved = dx !== 0 || dy !== 0;
    return {
      ...placed,
      x: placed.x + dx,
      y: placed.y + dy,
      home: moved ? [placed.x, placed.y] : null,
    };
  });
}

/** The first of the boxes that covers no taken one, or else the one that covers the least area. */
function leastCovering(boxes: readonly Box[], taken: readonly Box[]): Box {
  let best = { box: boxes[0]!, area: Infinity };
  for (const box of boxes) {
    const area = taken.reduce((sum, other) => sum + overlapArea(box, other), 0);
    if (area === 0) return box;
    if (area < best.area) best = { box, area };
  }
  return best.box;
}

const rank = ({ group }: PlacedGroup): number => (group.landmark ? 0 : 1);

/** Groups while the camera moves: each where its place now is, as far aside as it was at rest. */
export function onTheWay(
  atRest: readonly ArrangedGroup[],
  camera: Camera,
  frame: Frame,
  inset: Inset,
): ArrangedGroup[] {
  return atRest.map((arranged) => {
    const now = { ...arranged, ...placeGroup(arranged.group, camera, frame, inset) };
    if (arranged.home === null) return now;
    const [dx, dy] = [arranged.x - arranged.home[0], arranged.y - arranged.home[1]];
    return { ...now, x: now.x + dx, y: now.y + dy, home: [now.x, now.y] };
  });
}
