import { describe, expect, it } from 'vitest';
import { clipPath } from '../../../src/geometry/map/clip-path';

const BOX = { x: -10, y: -10, width: 20, height: 20 };
/** The bounds of the points of a path, which may be written in any order. */
function bounds(d: string): number[] {
  let [x, y] = [0, 0];
  const points: number[][] = [];
  for (const [, numbers, z] of d.matchAll(/m([^mz]+)(z?)/g)) {
    const steps = numbers!.match(/-?(?:\d+\.?\d*|\.\d+)/g)!.map(Number);
    const first = points.length;
    for (let i = 0; i < steps.length; i += 2) points.push([(x += steps[i]!), (y += steps[i + 1]!)]);
    if (z) [x, y] = points[first] as [number, number];
  }
  const [xs, ys] = [points.map((p) => p[0]!), points.map((p) => p[1]!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('clipping a path', () => {
  it('leaves what lies within', () => {
    expect(bounds(clipPath('m-4-4 0 8 8 0 0-8z', BOX, true))).toEqual([-4, -4, 4, 4]);
    expect(clipPath('m-4-4 8 8', BOX, false)).toBe('m-4-4 8 8');
  });

  it('cuts what reaches out, and drops what lies outside', () => {
    expect(bounds(clipPath('m-4-4 0 8 80 0 0-8z', BOX, true))).toEqual([-4, -4, 10, 4]);
    expect(clipPath('m40 40 8 0 0 8z', BOX, true)).toBe('');
    expect(clipPath('', BOX, true)).toBe('');
    expect(clipPath('m-20 0 40 0', BOX, false)).toBe('m-10 0 20 0');
    expect(clipPath('m-20-5 40 0m0 10-40 0', BOX, false)).toBe('m-10-5 20 0m0 10-20 0');
  });

  it('fills the box that a ring goes round, but for the holes in it', () => {
    expect(bounds(clipPath('m-40-40 80 0 0 80-80 0z', BOX, true))).toEqual([-10, -10, 10, 10]);
    const ringed = clipPath('m-40-40 80 0 0 80-80 0zm38 38 0 4 4 0 0-4z', BOX, true);
    expect(ringed.match(/z/g)).toHaveLength(2);
  });
});
