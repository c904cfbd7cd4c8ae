import { round1 } from '../../../round';
import type { XY } from '../../../viewport';
import { between, lengthOf, pathOf } from '../../routing/bezier';
import { besides, linking, traced } from './curves';
import { CORNER_RADIUS } from './measures';
import type { Port } from './ports';

/** One drawn line: its SVG path and points along it, both from its start to its end. */
export interface DrawnLine {
  readonly path: string;
  readonly points: readonly XY[];
}

/** Px that are left out at the start and at the end of a line, where an end's sign stands. */
export interface Trim {
  readonly start: number;
  readonly end: number;
}

/** A strand of a curved ribbon, so many px to the left of its middle. */
export function curvedStrand(from: Port, to: Port, left: number, handle: number, trim: Trim): DrawnLine {
  const curve = linking(besides(from, left), besides(to, -left), handle);
  const length = lengthOf(curve) || 1;
  const cut = between(curve, Math.min(0.4, trim.start / length), Math.max(0.6, 1 - trim.end / length));
  return { path: pathOf(cut), points: traced(curve) };
}

/** The left of a stretch of a level and upright line, as a direction. */
function leftOf([ax, ay]: XY, [bx, by]: XY): XY {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(by - ay) / length, -(bx - ax) / length];
}

/** The corners of a line beside another, so many px to its left. */
export function shifted(corners: readonly XY[], left: number): XY[] {
  return corners.map((corner, index) => {
    const before = index > 0 ? leftOf(corners[index - 1]!, corner) : null;
    const after = index < corners.length - 1 ? leftOf(corner, corners[index + 1]!) : null;
    const straight = before && after && before[0] === after[0] && before[1] === after[1];
    const [x, y] = before && after && !straight ? [before[0] + after[0], before[1] + after[1]] : (before ?? after)!;
    return [corner[0] + x * left, corner[1] + y * left];
  });
}

const towards = ([ax, ay]: XY, [bx, by]: XY, way: number): XY => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [ax + ((bx - ax) / length) * way, ay + ((by - ay) / length) * way];
};

/** A level and upright line with round corners. */
export function steppedStrand(corners: readonly XY[], trim: Trim): DrawnLine {
  const line = corners.slice();
  const [first, last] = [line[0]!, line.at(-1)!];
  const points: XY[] = [first];
  line[0] = towards(first, line[1]!, trim.start);
  line[line.length - 1] = towards(last, line.at(-2)!, trim.end);
  const p = ([x, y]: XY): string => `${round1(x)} ${round1(y)}`;
  let path = `M${p(line[0])}`;
  for (let index = 1; index < line.length - 1; index++) {
    const [before, corner, after] = [line[index - 1]!, line[index]!, line[index + 1]!];
    const most = Math.min(
      Math.hypot(corner[0] - before[0], corner[1] - before[1]) / (index === 1 ? 1 : 2),
      Math.hypot(after[0] - corner[0], after[1] - corner[1]) / (index === line.length - 2 ? 1 : 2),
    );
    const radius = Math.min(CORNER_RADIUS, most);
    const [enter, leave] = [towards(corner, before, radius), towards(corner, after, radius)];
    path += `L${p(enter)}Q${p(corner)} ${p(leave)}`;
    along(points, enter);
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const u = 1 - t;
      points.push([
        u * u * enter[0] + 2 * u * t * corner[0] + t * t * leave[0],
        u * u * enter[1] + 2 * u * t * corner[1] + t * t * leave[1],
      ]);
    }
  }
  along(points, last);
  return { path: `${path}L${p(line.at(-1)!)}`, points };
}

/** Adds points about 6 px apart up to one. */
function along(points: XY[], to: XY): void {
  const from = points.at(-1)!;
  const steps = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
  for (let step = 1; step <= steps; step++) {
    points.push([from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps]);
  }
}

/** Points along a level and upright line, about 6 px apart. */
export function alongCorners(corners: readonly XY[]): XY[] {
  const points: XY[] = [corners[0]!];
  for (let index = 1; index < corners.length; index++) {
    const [[ax, ay], [bx, by]] = [corners[index - 1]!, corners[index]!];
    const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 6));
    for (let step = 1; step <= steps; step++)
      points.push([ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]);
  }
  return points;
}
