import type { Box, XY } from '../../../viewport';

/** A ribbon's middle as points, half its width, and the nodes it may touch. */
export interface Track {
  readonly points: readonly XY[];
  readonly half: number;
  /** Keys of the obstacles that it ends at. */
  readonly ends: readonly string[];
  /** The box round all its strands. */
  readonly bounds: Box;
}

export interface Obstacle {
  readonly key: string;
  readonly box: Box;
}

/** Px between the outer strands of two ribbons, and from a strand to a node that it does not end at. */
const BETWEEN_RIBBONS = 7;
const FROM_NODES = 5;
/** Px from a strand to the nodes it ends at, once it has left them: as drawn it differs a little from its ribbon’s middle. */
const FROM_OWN = 1.5;

/** A track with the box round it. */
export function trackOf(points: readonly XY[], half: number, ends: readonly string[]): Track {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - half, Math.min(...ys) - half];
  const bounds = { x: left, y: top, width: Math.max(...xs) + half - left, height: Math.max(...ys) + half - top };
  return { points, half, ends, bounds };
}

const apart = (a: Box, b: Box, by: number): boolean =>
  a.x > b.x + b.width + by || b.x > a.x + a.width + by || a.y > b.y + b.height + by || b.y > a.y + a.height + by;

/** True when two ribbons cross or run closer to each other than their widths and a gap. */
export function collide(one: Track, other: Track): boolean {
  const near = one.half + other.half + BETWEEN_RIBBONS;
  if (apart(one.bounds, other.bounds, near)) return false;
  const limit = near * near;
  const { x: left, y: top, width, height } = other.bounds;
  // Most points of one are nowhere near the other.
  const [west, east, north, south] = [left - near, left + width + near, top - near, top + height + near];
  const points = other.points;
  for (const point of one.points) {
    const x = point[0];
    const y = point[1];
    if (x < west || x > east || y < north || y > south) continue;
    for (let index = 0; index < points.length; index++) {
      const dx = x - points[index]![0];
      const dy = y - points[index]![1];
      if (dx * dx + dy * dy < limit) return true;
    }
  }
  return false;
}

/**
 * True when a ribbon runs over an obstacle that it does not end at, or comes back over one it does: near its ends only
 * its middle counts, as it leaves straight, and further on its outer strands do.
 */
export function strikes(track: Track, { key, box }: Obstacle): boolean {
  if (apart(track.bounds, box, FROM_NODES)) return false;
  const { points, half, ends } = track;
  if (!ends.includes(key)) return points.some((point) => isWithin(point, box, half + FROM_NODES));
  const [first, last] = [points[0]!, points.at(-1)!];
  const leaving = half + FROM_NODES;
  return points.some((point) => {
    const isNear = Math.min(distance(point, first), distance(point, last)) < leaving;
    return isWithin(point, box, isNear ? -0.5 : half + FROM_OWN);
  });
}

const distance = ([ax, ay]: XY, [bx, by]: XY): number => Math.hypot(ax - bx, ay - by);

const isWithin = ([x, y]: XY, box: Box, margin: number): boolean =>
  x > box.x - margin && x < box.x + box.width + margin && y > box.y - margin && y < box.y + box.height + margin;
