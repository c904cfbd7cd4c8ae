import type { XY } from '../../../viewport';
import { lengthOf, pointAt, type Curve } from '../../routing/bezier';
import type { Port } from './ports';

/** The shares of the way between two ports that a curve's handles may be long; the first that fits is taken. */
export const HANDLES = [0.42, 0.3, 0.55, 0.2, 0.7, 0.1] as const;

/** A cubic that leaves both ports straight out. */
export function linking(a: Port, b: Port, handle: number): Curve {
  const way = Math.hypot(b.at[0] - a.at[0], b.at[1] - a.at[1]);
  const long = Math.max(handle * way, Math.min(10, way / 3));
  return [
    a.at,
    [a.at[0] + a.out[0] * long, a.at[1] + a.out[1] * long],
    [b.at[0] + b.out[0] * long, b.at[1] + b.out[1] * long],
    b.at,
  ];
}

/** The same port moved to the left (seen from it outwards) by some px. */
export function besides({ at, out }: Port, left: number): Port {
  return { at: [at[0] + out[1] * left, at[1] - out[0] * left], out };
}

/** Px between two points of a line that is tested. */
const STEP = 6;

/** Points along a curve about 6 px apart, ends included. */
export function traced(curve: Curve): XY[] {
  const steps = Math.max(4, Math.ceil(lengthOf(curve) / STEP));
  return Array.from({ length: steps + 1 }, (_, index) => pointAt(curve, index / steps));
}
