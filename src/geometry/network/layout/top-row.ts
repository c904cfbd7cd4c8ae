import { MARGIN, type Arrangement, type Join, type Spot } from './arrangement';

/** More voices than this are not put in every order to find the best; they keep the dossier's. */
const FEW = 6;
/** Px between two boxes of the row, at least and at most. */
const LEAST_GAP = 16;
const MOST_GAP = 64;

/**
 * Sets the voices in a row along the frame's top: those that are tied stand side by side, otherwise near the dossier's
 * order. Moves their spots.
 * @returns the places (in the list of spots) that are thereby settled; none when the row would be too long
 */
export function setVoicesRow({ spots, joins, frame }: Arrangement): Set<number> {
  const voices = spots.flatMap(({ draft }, index) => (draft.pole === 'voices' ? [index] : []));
  if (voices.length === 0) return new Set();
  const room = frame.width - 2 * MARGIN;
  const boxes = new Map(voices.map((index) => [index, spots[index]!.draft.boxes.below.whole]));
  const widths = voices.reduce((sum, index) => sum + boxes.get(index)!.width, 0);
  const gaps = Math.max(1, voices.length - 1);
  const gap = Math.min(MOST_GAP, (room - widths) / (voices.length + 1));
  if (gap < LEAST_GAP) return new Set();

  const tallest = Math.min(...[...boxes.values()].map(({ y }) => y));
  let x = -(widths + gap * (voices.length === 1 ? 0 : gaps)) / 2;
  for (const index of bestOrder(voices, spots, joins)) {
    const box = boxes.get(index)!;
    const spot = spots[index]!;
    spot.side = 'below';
    spot.x = x - box.x;
    spot.y = -frame.height / 2 + MARGIN - tallest;
    x += box.width + gap;
  }
  return new Set(voices);
}

function bestOrder(voices: readonly number[], spots: readonly Spot[], joins: readonly Join[]): readonly number[] {
  if (voices.length > FEW) return voices;
  const tied = joins.filter(({ a, b }) => voices.includes(a) && voices.includes(b));
  const cost = (order: readonly number[]): number => {
    const apart = (a: number, b: number): number => Math.abs(order.indexOf(a) - order.indexOf(b));
    const ties = tied.reduce((sum, { a, b, count }) => sum + count * apart(a, b), 0);
    const kin = voices.slice(1).reduce((sum, voice, index) => {
      const before = voices[index]!;
      return sum + apart(before, voice) * (spots[before]!.draft.type === spots[voice]!.draft.type ? 0.3 : 0.1);
    }, 0);
    return ties + kin;
  };
  let best = { order: voices, cost: cost(voices) };
  for (const order of permutations(voices)) {
    const next = cost(order);
    if (next < best.cost - 1e-9) best = { order, cost: next };
  }
  return best.order;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}
