import type { Spot } from './brace';
import type { Terminal } from './cables';
import type { Column, NodeShape } from './nodes';

/** The part of a picture nodes may stand in, in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px kept free between two boxes of a column. */
export const BETWEEN_BOXES = 18;
/** Px free between the picture's edge and the outer columns, for braces and ties that pass outside. */
const OUTSIDE = 20;
/** How many orders of a column are tried for one that breaks no brace. */
const ORDERS_TRIED = 300;
/** A column with less room than this between its boxes is too full. */
const LEAST_GAP = 8;

/** The middle of a column, for a node of some width. */
export function columnX(column: Column, width: number, { left, right }: Area): number {
  if (column === 'left') return left + OUTSIDE + width / 2;
  if (column === 'right') return right - OUTSIDE - width / 2;
  return (left + right) / 2;
}

/** The spot nearest to a point where a node lies within the picture, with room for the name of its side above it. */
export function keptWithin({ width, height, above, columns }: NodeShape, x: number, y: number, area: Area): Spot {
  const edge = columns[0] === 'free' ? 6 : 0;
  return {
    x: Math.min(Math.max(x, area.left + edge + width / 2), area.right - edge - width / 2),
    y: Math.min(Math.max(y, area.top + above + height / 2), area.bottom - 4 - height / 2),
    width,
    height,
  };
}

/** Which column each node stands in: its side's, the emptiest of several, the middle where its own is full. */
function columnsFor(nodes: readonly NodeShape[], { top, bottom }: Area): Column[] {
  const loads: Record<Column, number> = { left: 0, middle: 0, right: 0, free: 0 };
  const found: Column[] = nodes.map(() => 'free');
  const boxes = nodes.map((_, index) => index).filter((index) => nodes[index]!.columns[0] !== 'free');
  for (const index of boxes.toSorted((a, b) => nodes[a]!.columns.length - nodes[b]!.columns.length)) {
    const { columns, height } = nodes[index]!;
    const roomiest = columns.toSorted((a, b) => loads[a] - loads[b])[0]!;
    const full = loads[columns[0]!] + height + BETWEEN_BOXES > bottom - top;
    const column = columns.length > 1 ? roomiest : full ? 'middle' : columns[0]!;
    found[index] = column;
    loads[column] += height + BETWEEN_BOXES;
  }
  return found;
}

/** An order of a column's nodes, sides together, in which as few braces as possible are broken. */
function ordered(
  column: readonly number[],
  nodes: readonly NodeShape[],
  terminals: readonly Terminal[],
  random: () => number,
): readonly number[] {
  const groups = terminals
    .map(({ members }) => members)
    .filter((members) => members.length > 1 && members.every((member) => column.includes(member)));
  let best: readonly number[] = column;
  let least = Infinity;
  for (let attempt = 0; attempt < (groups.length > 0 ? ORDERS_TRIED : 1) && least > 0; attempt++) {
    const order = column
      .map((index) => ({ index, key: (nodes[index]!.side ?? 9) * 10 + random() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ index }) => index);
    const broken = groups.filter((members) => {
      const places = members.map((member) => order.indexOf(member));
      return Math.max(...places) - Math.min(...places) >= members.length;
    }).length;
    if (broken < least) [best, least] = [order, broken];
  }
  return best;
}

/**
 * Stands all nodes somewhere: columns from the top with even gaps, heads and ideas anywhere.
 * @returns null where a column is too full
 */
export function firstSpots(
  nodes: readonly NodeShape[],
  terminals: readonly Terminal[],
  area: Area,
  random: () => number,
): { spots: Spot[]; columns: Column[] } | null {
  const columns = columnsFor(nodes, area);
  const spots: Spot[] = nodes.map(({ width, height }) => ({ x: 0, y: 0, width, height }));
  for (const column of ['left', 'middle', 'right'] as const) {
    const inIt = nodes.map((_, index) => index).filter((index) => columns[index] === column);
    const order = ordered(inIt, nodes, terminals, random);
    const taken = order.reduce((sum, index) => sum + nodes[index]!.height, 0);
    const gap = (area.bottom - area.top - taken) / (order.length + 1);
    if (gap < LEAST_GAP) return null;
    let y = area.top;
    for (const index of order) {
      const node = nodes[index]!;
      y += gap + node.height / 2;
      spots[index] = keptWithin(node, columnX(column, node.width, area), y, area);
      y += node.height / 2;
    }
  }
  nodes.forEach((node, index) => {
    if (columns[index] === 'free') spots[index] = anywhere(node, area, random);
  });
  return { spots, columns };
}

/** A spot anywhere in the picture. */
export function anywhere(node: NodeShape, area: Area, random: () => number): Spot {
  const x = area.left + random() * (area.right - area.left);
  return keptWithin(node, x, area.top + random() * (area.bottom - area.top), area);
}
