import type { Box, XY } from '../viewport';

const read = new Map<string, readonly XY[][]>();

/** The most outlines kept: those of a few maps. */
const KEPT = 2000;

/** The lines of a path as `writePath` writes it: relative `m` with implied line-to, and `z`. */
export function readPath(d: string): readonly XY[][] {
  const known = read.get(d);
  if (known) return known;
  if (read.size > KEPT) read.clear();
  const lines = parse(d);
  read.set(d, lines);
  return lines;
}

function parse(d: string): XY[][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, numbers, z]) => {
    const steps = (numbers!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const line: XY[] = [];
    for (let i = 0; i + 1 < steps.length; i += 2) line.push([(x += steps[i]!), (y += steps[i + 1]!)]);
    // After closing, the pen is back where the ring began.
    if (z) [x, y] = line[0]!;
    return line;
  });
}

/** Whether a point lies within rings, by the even-odd rule. */
export function isWithin(rings: readonly (readonly XY[])[], [x, y]: XY): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The part of a ring within a box (Sutherland and Hodgman, 1974); pieces stay joined along the box's edge. */
export function clipRing(ring: readonly XY[], { x, y, width, height }: Box): XY[] {
  const edges: [inside: (p: XY) => boolean, cross: (a: XY, b: XY) => XY][] = [
    [(p) => p[0] >= x, (a, b) => atX(a, b, x)],
    [(p) => p[0] <= x + width, (a, b) => atX(a, b, x + width)],
    [(p) => p[1] >= y, (a, b) => atY(a, b, y)],
    [(p) => p[1] <= y + height, (a, b) => atY(a, b, y + height)],
  ];
  return edges.reduce<XY[]>(
    (points, [inside, cross]) =>
      points.flatMap((p, i) => {
        const before = points.at(i - 1)!;
        if (inside(p)) return inside(before) ? [p] : [cross(before, p), p];
        return inside(before) ? [cross(before, p)] : [];
      }),
    [...ring],
  );
}

const atX = (a: XY, b: XY, x: number): XY => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
const atY = (a: XY, b: XY, y: number): XY => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
