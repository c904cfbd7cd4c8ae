import { round1 } from '../../../round';
import type { XY } from '../../../viewport';
import type { GraphEnd } from './graph-scene';
import { END_LENGTH } from './measures';
import type { Strand } from './ribbons';
import type { Trim } from './strand-lines';

/** Half the width of a wedge, half the length of a bar, and half its thickness. */
const WEDGE = 4.5;
const BAR = 7;
const BAR_THICK = 2.25;

/** How much of a strand its signs take at its start and at its end. */
export function trimOf({ end }: Strand): Trim {
  const point = END_LENGTH - 2;
  if (end === 'points') return { start: point, end: point };
  if (end === 'bars') return { start: 3, end: 3 };
  return { start: 0, end: end === 'bar' ? 3 : point };
}

const p = ([x, y]: XY): string => `${round1(x)} ${round1(y)}`;

/** A wedge with its tip at a point. `into` is the direction it points in. */
function wedge([x, y]: XY, [dx, dy]: XY): string {
  const [bx, by] = [x - dx * END_LENGTH, y - dy * END_LENGTH];
  return `M${p([x, y])}L${p([bx - dy * WEDGE, by + dx * WEDGE])}L${p([bx + dy * WEDGE, by - dx * WEDGE])}Z`;
}

/** A bar across the ends of one or more neighbouring strands. */
function bar(first: XY, last: XY, [dx, dy]: XY): string {
  const along = (a: XY, b: XY): XY => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return length > 0.1 ? [(b[0] - a[0]) / length, (b[1] - a[1]) / length] : [-dy, dx];
  };
  const [ux, uy] = along(first, last);
  const start: XY = [first[0] - ux * BAR - dx * BAR_THICK, first[1] - uy * BAR - dy * BAR_THICK];
  const end: XY = [last[0] + ux * BAR - dx * BAR_THICK, last[1] + uy * BAR - dy * BAR_THICK];
  const t: XY = [dx * BAR_THICK, dy * BAR_THICK];
  return `M${p([start[0] - t[0], start[1] - t[1]])}L${p([end[0] - t[0], end[1] - t[1]])}L${p([end[0] + t[0], end[1] + t[1]])}L${p([start[0] + t[0], start[1] + t[1]])}Z`;
}

/** The direction in which a line arrives at its last point. */
function arriving(points: readonly XY[]): XY {
  const last = points.at(-1)!;
  const before = points.at(-2)!;
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]) || 1;
  return [(last[0] - before[0]) / length, (last[1] - before[1]) / length];
}

/**
 * The signs at the ends of a ribbon's strands; neighbouring bars are one.
 * @param lines the points of each strand, from its start to its end
 */
export function endSigns(strands: readonly Strand[], lines: readonly (readonly XY[])[]): GraphEnd[] {
  const signs: GraphEnd[] = [];
  for (const atStart of [false, true]) {
    let run: number[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      const ways = run.map((index) => (atStart ? lines[index]!.toReversed() : lines[index]!));
      const path = bar(ways[0]!.at(-1)!, ways.at(-1)!.at(-1)!, arriving(ways[0]!));
      signs.push({ kind: 'bar', path, statements: run.flatMap((index) => strands[index]!.statements) });
      run = [];
    };
    strands.forEach(({ end, statements }, index) => {
      if (end === 'bars' || (end === 'bar' && !atStart)) {
        run.push(index);
        return;
      }
      flush();
      if (atStart && end !== 'points') return;
      const way = atStart ? lines[index]!.toReversed() : lines[index]!;
      signs.push({ kind: end === 'open' ? 'open' : 'point', path: wedge(way.at(-1)!, arriving(way)), statements });
    });
    flush();
  }
  return signs;
}
