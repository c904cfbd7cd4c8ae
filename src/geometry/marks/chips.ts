import { alongLine } from '../along-line';
import { overlapArea } from '../labels/boxes';
import type { Box, Frame, XY } from '../viewport';
import { CHIP_HEIGHT } from './sizes';

/** Px on the page between a chip and the frame's corner, and from one try to the next. */
const CORNER = 4;
const STEP = 8;

/** What stands on the frame's edge for a place that lies beyond it. */
export interface Chip<T> {
  readonly what: T;
  /** Where it lies, in px from the frame's centre: outside it. */
  readonly at: XY;
  /** In frame units. */
  readonly width: number;
}

/**
 * Docks chips on the frame's upper and lower edge, half outside, each as near as can be to where the straight line from
 * the frame's centre to its place leaves that edge, off each other and off what is taken. Those above go up, so that a
 * reader knows which way to look.
 * @param px page px in frame units
 * @returns the middle of each, in px from the frame's centre
 */
export function dockChips<T>(
  chips: readonly Chip<T>[],
  frame: Frame,
  px: number,
  taken: readonly Box[],
): { readonly what: T; readonly at: XY }[] {
  const edge = frame.height / 2;
  const inOrder = [...chips].sort((a, b) => slope(a.at) - slope(b.at));
  const occupied = [...taken];
  const docked = inOrder.map(({ what, at: [x, y], width }) => {
    const reach = Math.max(0, frame.width / 2 - width / 2 - CORNER * px);
    const wanted = Math.min(reach, Math.max(-reach, slope([x, y]) * edge));
    const tries = Array.from({ length: Math.ceil((2 * reach) / (STEP * px)) + 1 }, (_, i) => i * STEP * px);
    const along = [...new Set(tries.flatMap((off) => [wanted - off, wanted + off]))].filter(
      (to) => Math.abs(to) <= reach,
    );
    const spots = [y < 0 ? -edge : edge, y < 0 ? edge : -edge].flatMap((side) => along.map((to): XY => [to, side]));
    const boxAt = ([to, side]: XY): Box => ({
      x: to - width / 2,
      y: side - (CHIP_HEIGHT / 2) * px,
      width,
      height: CHIP_HEIGHT * px,
    });
    const free = spots.find((spot) => occupied.every((box) => overlapArea(box, boxAt(spot)) === 0)) ?? spots[0]!;
    occupied.push(boxAt(free));
    return { what, at: free };
  });
  const boxes = occupied.slice(taken.length);
  const meet = boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlapArea(box, other) > 0));
  return meet ? sideBySide(inOrder, frame, px) : docked;
}

/**
 * Docks chips where one that took the first free spot would leave no room for the next: each edge holds as many as it
 * has room for, moved apart as little as need be.
 */
function sideBySide<T>(inOrder: readonly Chip<T>[], frame: Frame, px: number): { readonly what: T; readonly at: XY }[] {
  const edge = frame.height / 2;
  const room = frame.width - 2 * CORNER * px;
  const held = new Map<number, Chip<T>[]>([
    [-edge, []],
    [edge, []],
  ]);
  const widthOf = (some: readonly Chip<T>[]): number => some.reduce((sum, { width }) => sum + width, 0);
  for (const chip of inOrder) {
    const sides = chip.at[1] < 0 ? [-edge, edge] : [edge, -edge];
    const side = sides.find((one) => widthOf(held.get(one)!) + chip.width <= room) ?? sides[0]!;
    held.get(side)!.push(chip);
  }
  return [...held].flatMap(([side, some]) => {
    const wishes = some.map(({ at, width }) => ({ wish: slope(at) * edge, half: Math.min(width, room) / 2 }));
    const along = alongLine(wishes, -room / 2, room / 2, 0);
    return some.map(({ what }, i) => ({ what, at: [along[i]!, side] as XY }));
  });
}

/** How far to the right a place lies for each step up or down. */
const slope = ([x, y]: XY): number => x / Math.max(Math.abs(y), 1);

/** An arrow to where a point lies from the frame's centre. */
export const arrowTo = ([x, y]: XY): string => '→↘↓↙←↖↑↗'[(Math.round(Math.atan2(y, x) / (Math.PI / 4)) + 8) % 8]!;
