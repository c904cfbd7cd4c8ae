import type { XY } from './viewport';

/** True when the straight segments a–b and c–d cross inside both; touching at an end is no crossing. */
export function segmentsCross(a: XY, b: XY, c: XY, d: XY): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** How often two lines of points cross. */
export function countCrossings(one: readonly XY[], other: readonly XY[]): number {
  let count = 0;
  for (let i = 1; i < one.length; i++) {
    for (let j = 1; j < other.length; j++) {
      if (segmentsCross(one[i - 1]!, one[i]!, other[j - 1]!, other[j]!)) count++;
    }
  }
  return count;
}

/** Which side of the way from p to q a point lies on, by its sign. */
const turn = (p: XY, q: XY, r: XY): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
