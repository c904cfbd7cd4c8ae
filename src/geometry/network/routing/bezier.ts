import { round1 } from '../../round';
import type { XY } from '../../viewport';

/** A cubic Bézier curve: start, two controls, end. */
export type Curve = readonly [XY, XY, XY, XY];

/** The curve from `a` to `b` whose middle stands `bend` px to the left of the straight way (seen with y down, walking from a). */
export function bowed(a: XY, b: XY, bend: number): Curve {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  // A cubic's middle lies 3/4 of the way to its controls.
  const offX = (dy / length) * bend * (4 / 3);
  const offY = (-dx / length) * bend * (4 / 3);
  return [a, [a[0] + dx * 0.31 + offX, a[1] + dy * 0.31 + offY], [a[0] + dx * 0.69 + offX, a[1] + dy * 0.69 + offY], b];
}

export function pointAt([a, b, c, d]: Curve, t: number): XY {
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
}

/** The direction of travel at t, in radians clockwise from the x axis. */
export function angleAt(curve: Curve, t: number): number {
  const before = pointAt(curve, Math.max(0, t - 0.01));
  const after = pointAt(curve, Math.min(1, t + 0.01));
  return Math.atan2(after[1] - before[1], after[0] - before[0]);
}

/** The part of a curve between two of its parameters, by de Casteljau. */
export function between(curve: Curve, t0: number, t1: number): Curve {
  const [, , , end] = split(curve, t1)[0];
  const head = split(curve, t1)[0];
  const tail = split(head, t1 === 0 ? 0 : t0 / t1)[1];
  return [tail[0], tail[1], tail[2], end];
}

function split([a, b, c, d]: Curve, t: number): [Curve, Curve] {
  const mix = (p: XY, q: XY): XY => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** Points along a curve at even steps of t, both ends included. */
export function sampled(curve: Curve, steps: number): XY[] {
  return Array.from({ length: steps + 1 }, (_, index) => pointAt(curve, index / steps));
}

export function pathOf([a, b, c, d]: Curve): string {
  const p = ([x, y]: XY): string => `${round1(x)} ${round1(y)}`;
  return `M${p(a)}C${p(b)} ${p(c)} ${p(d)}`;
}

export function lengthOf(curve: Curve): number {
  const points = sampled(curve, 16);
  return points
    .slice(1)
    .reduce((sum, [x, y], index) => sum + Math.hypot(x - points[index]![0], y - points[index]![1]), 0);
}
