import type { XY } from '../viewport';

/** How coarsely a point is rounded, in plane units, by where it is. */
export type Step = (at: XY) => number;

/** As fine as a drawn coordinate needs to be. */
const TENTH: Step = () => 0.1;

/**
 * Writes rings and lines as a short SVG path: relative commands, no needless zeros or separators.
 * The path uses `m` (with implied line-to) and `z` only.
 * @param lines points in plane units; those that fall together when rounded are written once
 * @param closed whether each line is a ring; rings of fewer than three different points are left out
 * @param stepAt how coarsely points are rounded; the same point always rounds the same way, so shared borders stay shared
 */
export function writePath(lines: readonly (readonly XY[])[], closed: boolean, stepAt = TENTH): string {
  let d = '';
  let [penX, penY] = [0, 0];
  for (const line of lines) {
    const points = tenths(line, closed, stepAt);
    if (points.length < (closed ? 3 : 2)) continue;
    let [x, y] = [penX, penY];
    points.forEach(([px, py], i) => {
      const pair = join(decimal(px - x), decimal(py - y));
      d += i === 0 ? `m${pair}` : separated(d, pair);
      [x, y] = [px, py];
    });
    if (closed) d += 'z';
    [penX, penY] = closed ? points[0]! : [x, y];
  }
  return d;
}

/** Rounded points in whole tenths, without immediate repeats. */
function tenths(line: readonly XY[], closed: boolean, stepAt: Step): XY[] {
  const points: XY[] = [];
  for (const p of line) {
    const step = stepAt(p);
    const next: XY = [Math.round(Math.round(p[0] / step) * step * 10), Math.round(Math.round(p[1] / step) * step * 10)];
    const last = points.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  const [first, last] = [points[0], points.at(-1)];
  if (closed && points.length > 1 && first![0] === last![0] && first![1] === last![1]) points.pop();
  return points;
}

/** Tenths as the shortest decimal: 5 is `.5`, -120 is `-12`. */
function decimal(n: number): string {
  const digits = String(Math.abs(n) / 10).replace(/^0\./, '.');
  return n < 0 ? `-${digits}` : digits;
}

const join = (a: string, b: string): string =>
  a + (b.startsWith('-') || (b.startsWith('.') && a.includes('.')) ? '' : ' ') + b;

/** `pair` with the separator it needs after what is already written. */
function separated(written: string, pair: string): string {
  const lastNumber = /[\d.]+$/.exec(written.slice(-12))?.[0] ?? '';
  const touching = pair.startsWith('-') || (pair.startsWith('.') && lastNumber.includes('.'));
  return touching ? pair : ` ${pair}`;
}
