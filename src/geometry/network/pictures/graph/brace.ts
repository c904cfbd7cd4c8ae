import { BRACE_ARM, BRACE_OFFSET } from './measures';

/** Where a node stands: its centre and its size, in px of the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The upright line that stands for several actors above each other. `side` is 1 right of them, -1 left. */
export interface BraceLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly side: 1 | -1;
}

/** Px that a brace keeps from every box it stands for. */
const LEAST_OFFSET = 4;

/**
 * The brace of some actors of one column, or null where another actor of the column stands between them.
 * Its arms reach only a little beside the outer ones, so that their own ties can leave above and below.
 * @param members their spots
 * @param column the spots of all actors of their column
 */
export function braceLine(members: readonly Spot[], column: readonly Spot[], side: 1 | -1): BraceLine | null {
  const sorted = members.toSorted((a, b) => a.y - b.y);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  if (sorted.some(({ x }) => Math.abs(x - first.x) > 30)) return null;
  if (column.some((spot) => !members.includes(spot) && spot.y > first.y && spot.y < last.y)) return null;
  const widest = Math.max(...sorted.map(({ width }) => width)) / 2;
  // Boxes of a column need not share a middle.
  const outermost = Math.max(...sorted.map(({ x, width }) => side * x + width / 2));
  return {
    x: side * Math.max(side * first.x + widest + BRACE_OFFSET, outermost + LEAST_OFFSET),
    top: first.y + first.height / 2 - Math.min(BRACE_ARM, first.height / 3),
    bottom: last.y - last.height / 2 + Math.min(BRACE_ARM, last.height / 3),
    side,
  };
}

/** Whether a brace would run over a node, which may stand anywhere else than in its column. */
export const isBlocked = ({ x, top, bottom }: BraceLine, spots: readonly Spot[]): boolean =>
  spots.some(
    (spot) =>
      Math.abs(spot.x - x) < spot.width / 2 && spot.y + spot.height / 2 > top && spot.y - spot.height / 2 < bottom,
  );

/** Px across within which boxes count as one column. */
const ONE_COLUMN = 40;

/** The boxes that stand in one column with a spot. */
export function columnAt(spots: readonly Spot[], boxed: (index: number) => boolean, x: number): Spot[] {
  return spots.filter((spot, index) => boxed(index) && Math.abs(spot.x - x) < ONE_COLUMN);
}
