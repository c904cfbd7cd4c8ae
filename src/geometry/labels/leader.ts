import { segmentsCross } from '../segments';
import type { Box, XY } from '../viewport';
import type { BoxGrid } from './box-grid';
import { grow } from './boxes';

/** The point of a box that is nearest to another point. */
export function nearestPoint(box: Box, [x, y]: XY): XY {
  return [Math.max(box.x, Math.min(box.x + box.width, x)), Math.max(box.y, Math.min(box.y + box.height, y))];
}

/** Whether a line runs over no taken box but those it begins in. */
export function runsClear(from: XY, to: XY, taken: BoxGrid<Box>): boolean {
  const line = { x: Math.min(from[0], to[0]), y: Math.min(from[1], to[1]), width: Math.abs(from[0] - to[0]), height: Math.abs(from[1] - to[1]) }; // prettier-ignore
  return taken.under(grow(line, 0.5)).every((box) => {
    const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
    const holds = ([x, y]: XY): boolean => x >= left && x <= right && y >= top && y <= bottom;
    if (holds(from)) return true;
    if (holds(to)) return false;
    return (
      !segmentsCross(from, to, [left, top], [right, bottom]) && !segmentsCross(from, to, [left, bottom], [right, top])
    );
  });
}
