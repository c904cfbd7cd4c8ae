import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePath } from '../../../src/geometry/map/svg-path';
import type { XY } from '../../../src/geometry/viewport';

/** Reads a path back by the SVG grammar: relative moves, implied line-to, `z` returns to the start. */
function read(d: string): XY[][] {
  let [x, y] = [0, 0];
  const paths: XY[][] = [];
  for (const part of d.split('m').slice(1)) {
    const numbers = part.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)!.map(Number);
    const points: XY[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2) points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
    if (part.endsWith('z')) [x, y] = points[0]!;
    paths.push(points);
  }
  return paths;
}

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const near = fc.double({ min: -400, max: 400, noNaN: true });
const point: fc.Arbitrary<XY> = fc.oneof(fc.tuple(coordinate, coordinate), fc.tuple(near, near));
const lines = fc.array(fc.array(point, { minLength: 4, maxLength: 12 }), { minLength: 1, maxLength: 6 });

/** What should come back: rounded points without immediate repeats. */
const rounded = (line: readonly XY[], closed: boolean): XY[] => {
  const points = line
    .map(([x, y]): XY => [Math.round(x * 10) / 10, Math.round(y * 10) / 10])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
  const [first, last] = [points[0]!, points.at(-1)!];
  if (closed && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
  return points;
};

describe('writePath', () => {
  it('is read back as the rounded points, however many subpaths went before', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (given, closed) => {
        const want = given.map((l) => rounded(l, closed)).filter((l) => l.length >= (closed ? 3 : 2));
        const got = read(writePath(given, closed));
        expect(got.length).toBe(want.length);
        got.forEach((line, l) => {
          expect(line.length).toBe(want[l]!.length);
          line.forEach(([x, y], i) => {
            expect(x).toBeCloseTo(want[l]![i]![0], 6);
            expect(y).toBeCloseTo(want[l]![i]![1], 6);
          });
        });
      }),
    );
  });

  it('writes the shortest form', () => {
    expect(
      writePath(
        [
          [
            [0.2, -0.4],
            [10, 0],
            [10.2, 0.4],
          ],
        ],
        true,
      ),
    ).toBe('m.2-.4 9.8.4.2.4z');
  });

  it('leaves out rings that collapse', () => {
    expect(
      writePath(
        [
          [
            [3000, 0],
            [3000.04, 0],
            [3000.04, 0.04],
            [3000, 0],
          ],
        ],
        true,
      ),
    ).toBe('');
  });

  it('rounds as coarsely as it is told to, by where a point is', () => {
    const path = writePath([[[10.27, 0], [10.27, 9], [3001, 3]]], false, ([x]) => (x > 1000 ? 4 : 0.2)); // prettier-ignore
    expect(path).toBe('m10.2 0 0 9 2989.8-5');
  });
});
