import { inFrame, overlaps } from '../labels/boxes';
import { MARGIN, type Arrangement, type Spot } from './arrangement';
import { layoutCost } from './layout-cost';
import type { LabelSide } from './scene';
import { seededRandom } from './seeded-random';
import { boxOf, pullIn } from './separate';

const SIDES: readonly LabelSide[] = ['below', 'below', 'above', 'right', 'left'];
/** How large a worsening is still taken at the start; it cools to nothing. */
const WARM = 14;

/**
 * Simulated annealing: a node moves, two nodes of one pole change places, or a label changes sides; kept when the
 * picture gets better, or, at first, not much worse. A move that would make boxes overlap is never kept. Moves the
 * arrangement's spots and leaves them in the best state met.
 * @param fixed places in the list of spots that do not move
 */
export function improve(arrangement: Arrangement, seed: number, moves: number, fixed: ReadonlySet<number>): void {
  const { spots, frame } = arrangement;
  const movable = spots.filter((_, index) => !fixed.has(index));
  if (movable.length === 0) return;
  const random = seededRandom(seed * 7919);
  const any = (): Spot => movable[Math.floor(random() * movable.length)]!;
  let cost = layoutCost(arrangement);
  let best = { cost, state: snapshot(spots) };
  for (let move = 0; move < moves; move++) {
    const cool = 1 - move / moves;
    const before = snapshot(spots);
    const spot = any();
    const kind = random();
    const touched = [spot];
    if (kind < 0.72) {
      const reach = 12 + 150 * cool;
      spot.x += (random() - 0.5) * 2 * reach;
      spot.y += (random() - 0.5) * 2 * reach;
    } else if (kind < 0.84) {
      const other = any();
      [spot.x, spot.y, other.x, other.y] = [other.x, other.y, spot.x, spot.y];
      touched.push(other);
    } else {
      spot.side = SIDES[Math.floor(random() * SIDES.length)]!;
    }
    for (const one of touched) pullIn(one, frame);
    const legal = touched.every((one) => {
      const box = boxOf(one);
      return (
        inFrame(box, frame, MARGIN - 1e-6) && spots.every((other) => other === one || !overlaps(boxOf(other), box))
      );
    });
    const next = legal ? layoutCost(arrangement) : Infinity;
    if (next <= cost || random() < Math.exp((cost - next) / (WARM * cool * cool + 0.01))) {
      cost = next;
      if (cost < best.cost) best = { cost, state: snapshot(spots) };
    } else {
      restore(spots, before);
    }
  }
  restore(spots, best.state);
}

type State = readonly (readonly [number, number, LabelSide])[];

const snapshot = (spots: readonly Spot[]): State => spots.map(({ x, y, side }) => [x, y, side]);

function restore(spots: readonly Spot[], state: State): void {
  spots.forEach((spot, index) => {
    [spot.x, spot.y, spot.side] = state[index]!;
  });
}
