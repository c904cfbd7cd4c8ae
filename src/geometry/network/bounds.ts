import type { Box, XY } from '../viewport';

/** The sides of what a line of points covers. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boundsOf(points: readonly XY[]): Bounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}

export function sidesOf({ x, y, width, height }: Box): Bounds {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

/** True when two lines keep at least so many px from each other for certain: then they neither cross nor touch. */
export function apart(one: Bounds, other: Bounds, by: number): boolean {
  return (
    one.left - other.right >= by ||
    other.left - one.right >= by ||
    one.top - other.bottom >= by ||
    other.top - one.bottom >= by
  );
}
