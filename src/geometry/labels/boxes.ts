import type { Box, Frame } from '../viewport';

/** True when the insides of two boxes share area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return overlapArea(a, b) > 0;
}

/** The area two boxes share, in px². */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** True when a box lies within a frame whose centre is the origin, keeping `margin` px from its edges. */
export function inFrame(box: Box, frame: Frame, margin = 0): boolean {
  const halfWidth = frame.width / 2 - margin;
  const halfHeight = frame.height / 2 - margin;
  return (
    box.x >= -halfWidth && box.x + box.width <= halfWidth && box.y >= -halfHeight && box.y + box.height <= halfHeight
  );
}

/** The box grown by `by` px on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
