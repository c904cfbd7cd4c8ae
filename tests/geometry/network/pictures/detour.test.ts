import { expect, it } from 'vitest';
import { detour } from '../../../../src/geometry/network/pictures/graph/detour';

const AREA = { left: 2, top: 2, right: 300, bottom: 300 };
/** Leaves as much room at each side as the middle of a ribbon takes. */
const WALL = { key: 'wall', box: { x: 16, y: 100, width: 268, height: 100 } };
const wayFor = (half: number) =>
  detour(half, [{ at: [150, 40], out: [0, 1] }], [{ at: [150, 260], out: [0, -1] }], [], [WALL], [], AREA);

it('leads a ribbon along the rim only where its outer strands stay in the picture', () => {
  expect(wayFor(0)!.some(([x]) => x < 10 || x > 290)).toBe(true);
  expect(wayFor(4.5)).toBeNull();
});
