import type { XY } from '../../../viewport';
import type { BraceLine, Spot } from './brace';
import type { Terminal } from './cables';
import { BESIDE_HEAD, STRAND_GAP, VOICE_RADIUS } from './measures';
import type { NodeShape } from './nodes';

/** Px a port keeps from its node's corner. */
const FROM_CORNER = 7;
/** Px of a face that a tie of the node to itself takes, from the corner. */
const LOOP_ROOM = 28;

/** A corner of a node that its ties to itself go round: the signs of x and y. */
export type Corner = readonly [1 | -1, 1 | -1];

export const FACES = { right: [1, 0], left: [-1, 0], down: [0, 1], up: [0, -1] } as const;
export type Face = keyof typeof FACES;

/** The face through which the ray from a spot's middle to a point leaves. */
export function faceTowards({ x, y, width, height }: Spot, [tx, ty]: XY): Face {
  const [dx, dy] = [tx - x, ty - y];
  if (Math.abs(dx) * height >= Math.abs(dy) * width) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'down' : 'up';
}

/** The key of a terminal's brace on one of its sides. */
export const braceKey = (terminal: number, side: number): string => `${terminal} ${side}`;

/** The stretch of a face where ports may stand, and the line it lies on. */
interface FaceEdge {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly brace: boolean;
  /** How far strands that need more than the stretch may reach at its end: beside a head, to where its name begins. */
  readonly last: number;
}

/** Finds the edge of a terminal's face. */
export function faceEdge(
  { members }: Terminal,
  face: Face,
  spots: readonly Spot[],
  nodes: readonly NodeShape[],
  loops: ReadonlyMap<number, Corner>,
  braces: ReadonlyMap<string, BraceLine>,
  terminal: number,
): FaceEdge {
  const upright = face === 'left' || face === 'right';
  const sign = face === 'right' || face === 'down' ? 1 : -1;
  if (members.length > 1) {
    const brace = braces.get(braceKey(terminal, sign))!;
    return { from: brace.top + 4, to: brace.bottom - 4, line: brace.x, brace: true, last: Infinity };
  }
  const index = members[0]!;
  const { x, y, width, height } = spots[index]!;
  const node = nodes[index]!;
  if (node.kind === 'voice' && !node.subject) {
    const head = y - height / 2 + VOICE_RADIUS;
    const beside = { line: x + sign * (VOICE_RADIUS + 2), brace: false, last: head + BESIDE_HEAD };
    if (upright) return { from: head - 9, to: head + 9, ...beside };
    if (face === 'up') return { from: x - 9, to: x + 9, line: y - height / 2 - 2, brace: false, last: Infinity };
  }
  const idea = node.kind !== 'actor' && !node.subject;
  let [from, to] = upright ? [y - height / 2, y + height / 2] : [x - width / 2, x + width / 2];
  const line = upright ? x + sign * (width / 2 + (idea ? 3 : 0)) : y + sign * (height / 2 + (idea ? 2 : 0));
  const corner = loops.get(index);
  const loopHere = corner && (upright ? corner[0] : corner[1]) === sign;
  const loopEnd = corner ? (upright ? corner[1] : corner[0]) : 0;
  from += loopHere && loopEnd === -1 ? LOOP_ROOM : idea ? 2 : FROM_CORNER;
  to -= loopHere && loopEnd === 1 ? LOOP_ROOM : idea ? 2 : FROM_CORNER;
  // A brace's arm takes the last px of an outer member's face, and all of an inner member's.
  if (upright) {
    for (const brace of braces.values()) {
      if (brace.side !== sign || Math.abs(brace.x - line) > 20) continue;
      if (brace.top > y - height / 2 && brace.top < y + height / 2) to = Math.min(to, brace.top - STRAND_GAP);
      if (brace.bottom > y - height / 2 && brace.bottom < y + height / 2)
        from = Math.max(from, brace.bottom + STRAND_GAP);
    }
  }
  return { from, to, line, brace: false, last: Infinity };
}
