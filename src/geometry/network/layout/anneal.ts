import { inFrame } from '../../labels/boxes';
import { steadyExp } from '../../steady-math';
import type { Box, Frame } from '../../viewport';
import { MARGIN, type Arrangement, type Spot } from './arrangement';
import type { LabelSide } from '../scene';
import { seededRandom } from '../../../domain/seeded-random';
import { boxOf, pullIn } from './remove-overlaps';

const SIDES: readonly LabelSide[] = ['below', 'below', 'above', 'right', 'left'];
/** Says how hard an arrangement is to read; less is better. It follows the arrangement move by move. */
export interface Judge {
  cost(): number;
  /**
   * Takes note that spots (by their places in the list) were moved, and gives the new cost.
   * @param accepts whether a cost would be taken; where it would not, one that it surely reaches is answer enough
   */
  moved(touched: readonly number[], accepts: (cost: number) => boolean): number;
  /** Forgets the last `moved`; the caller has put the spots back. */
  undo(): void;
}

/** How the moves are made. */
export interface Pace {
  readonly seed: number;
  readonly moves: number;
  /** How large a worsening is still taken at the start; it cools to nothing. */
  readonly warm: number;
  /** How far a node may move at the start, in px; it shrinks to a few. */
  readonly reach: number;
}

/**
 * Simulated annealing: a node moves, two nodes change places, or a label changes sides; kept when the picture gets
 * better, or, at first, not much worse. A move that would make boxes overlap is never kept. Moves the arrangement's
 * spots and leaves them in the best state met.
 * @param fixed places in the list of spots that do not move
 * @returns what `judge` says of that best state; `judge` itself is at the last state and no longer of use
 */
export function improve(
  arrangement: Arrangement,
  fixed: ReadonlySet<number>,
  judge: Judge,
  { seed, moves, warm, reach }: Pace,
): number {
  const { spots, frame } = arrangement;
  const movable = [...spots.keys()].filter((index) => !fixed.has(index));
  let cost = judge.cost();
  if (movable.length === 0) return cost;
  const random = seededRandom(seed * 7919);
  const any = (): number => movable[Math.floor(random() * movable.length)]!;
  let best = { cost, state: snapshot(spots) };
  for (let move = 0; move < moves; move++) {
    const cool = 1 - move / moves;
    const at = any();
    const spot = spots[at]!;
    const kind = random();
    const touched = [at];
    if (kind >= 0.74 && kind < 0.84) {
      const other = any();
      if (other !== at) touched.push(other);
    }
    const before = touched.map((index) => ({ ...spots[index]! }));
    if (touched.length === 2) {
      Object.assign(spot, { x: before[1]!.x, y: before[1]!.y });
      Object.assign(spots[touched[1]!]!, { x: before[0]!.x, y: before[0]!.y });
    } else if (kind < 0.08) {
      // Anywhere: a way out where small steps lead nowhere better.
      spot.x = (random() - 0.5) * frame.width;
      spot.y = (random() - 0.5) * frame.height;
    } else if (kind < 0.84) {
      spot.x += (random() - 0.5) * 2 * (12 + reach * cool);
      spot.y += (random() - 0.5) * 2 * (12 + reach * cool);
    } else {
      spot.side = SIDES[Math.floor(random() * SIDES.length)]!;
    }
    for (const index of touched) pullIn(spots[index]!, frame);
    const legal = touched.every((index) => isFree(spots, index, frame));
    // Metropolis' rule; its lot is drawn once a move, and only where it decides.
    let lot = -1;
    const accepts = (next: number): boolean => {
      if (next <= cost) return true;
      if (lot < 0) lot = random();
      return lot < steadyExp((cost - next) / (warm * cool * cool + 0.01));
    };
    const next = legal ? judge.moved(touched, accepts) : Infinity;
    if (accepts(next)) {
      cost = next;
      if (cost < best.cost - 1e-6) best = { cost, state: snapshot(spots) };
      continue;
    }
    touched.forEach((index, order) => Object.assign(spots[index]!, before[order]!));
    if (legal) judge.undo();
  }
  restore(spots, best.state);
  return best.cost;
}

function isFree(spots: readonly Spot[], at: number, frame: Frame): boolean {
  const box = boxOf(spots[at]!);
  return inFrame(box, frame, MARGIN - 1e-6) && spots.every((other, index) => index === at || !isCovered(other, box));
}

/** `overlaps` of the spot's box, which is not made for it: there are millions of such questions. */
function isCovered({ draft, x, y, side }: Spot, box: Box): boolean {
  const own = draft.boxes[side].whole;
  const [left, top] = [own.x + x, own.y + y];
  return (
    Math.min(left + own.width, box.x + box.width) - Math.max(left, box.x) > 0 &&
    Math.min(top + own.height, box.y + box.height) - Math.max(top, box.y) > 0
  );
}

type State = readonly (readonly [number, number, LabelSide])[];

const snapshot = (spots: readonly Spot[]): State => spots.map(({ x, y, side }) => [x, y, side]);

function restore(spots: readonly Spot[], state: State): void {
  spots.forEach((spot, index) => {
    [spot.x, spot.y, spot.side] = state[index]!;
  });
}
