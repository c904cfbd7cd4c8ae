import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Pole } from '../../../domain/dossier';
import type { Frame } from '../../viewport';
import { MARGIN, type Join, type Spot } from './arrangement';
import { seededRandom } from '../../../domain/seeded-random';

/** Px of ground for each node; with fewer, ties cover everything. */
const GROUND = 58 * 58;
/** Moves of the forces: a larger crowd costs more for each, and a rough order is all that can be seen of it. */
const TICKS_FEW = 160;
const TICKS_MANY = 90;
const MANY = 2000;
/** Where each pole draws its nodes, as shares of half the ground. */
const PULL: Readonly<Record<Pole, readonly [number, number]>> = {
  east: [-0.5, 0.05],
  between: [0, 0.05],
  west: [0.5, 0.05],
  voices: [0, -0.8],
};
const SEED = 100;

/** The ground a crowd needs, in the proportions of a frame. */
export function groundFor(count: number, { width, height }: Frame): Frame {
  const grow = Math.max(1, Math.sqrt((count * GROUND) / (width * height)));
  return { width: Math.round(width * grow), height: Math.round(height * grow) };
}

/**
 * Lays out a crowd by forces alone, with far nodes taken together (Barnes and Hut). Moves the spots; the same input
 * gives the same places.
 * @param frame the ground to fill, in px
 * @param progress called after each move with the share of the work that is done
 */
export function layoutCrowd(
  spots: readonly Spot[],
  joins: readonly Join[],
  frame: Frame,
  progress?: (share: number) => void,
): void {
  const random = seededRandom(SEED);
  const half = { x: frame.width / 2, y: frame.height / 2 };
  const nodes: (SimulationNodeDatum & { pole: Pole; size: number })[] = spots.map(({ draft }, index) => {
    const [x, y] = PULL[draft.pole];
    const scatter = (): number => (random() - 0.5) * 0.9;
    return { index, pole: draft.pole, size: draft.size, x: (x + scatter()) * half.x, y: (y + scatter()) * half.y };
  });
  type Body = (typeof nodes)[number];
  const ticks = spots.length > MANY ? TICKS_MANY : TICKS_FEW;
  const simulation = forceSimulation(nodes)
    .randomSource(random)
    .alphaDecay(1 - 0.01 ** (1 / ticks))
    .force('link', forceLink(joins.map(({ a, b }) => ({ source: a, target: b }))).distance(90))
    .force('charge', forceManyBody().strength(-220).distanceMax(500).theta(1.1))
    .force(
      'collide',
      forceCollide<Body>(({ size }) => size + 6),
    )
    .force('x', forceX<Body>(({ pole }) => PULL[pole][0] * half.x).strength(0.05))
    .force('y', forceY<Body>(({ pole }) => PULL[pole][1] * half.y).strength(0.05))
    .stop();
  for (let tick = 1; tick <= ticks; tick++) {
    simulation.tick();
    progress?.(tick / ticks);
  }
  fit(nodes, spots, half);
}

/** Takes the places over, drawn in or out so that every mark stands inside the frame. */
function fit(
  nodes: readonly SimulationNodeDatum[],
  spots: readonly Spot[],
  half: { readonly x: number; readonly y: number },
): void {
  const at = (index: number, axis: 'x' | 'y'): number => nodes[index]![axis] ?? 0;
  for (const axis of ['x', 'y'] as const) {
    const [least, most] = nodes.reduce(
      ([low, high], _, index) => [Math.min(low, at(index, axis)), Math.max(high, at(index, axis))] as const,
      [Infinity, -Infinity] as const,
    );
    // Room for a mark and its name at the edge.
    const room = half[axis] - MARGIN - 40;
    const scale = (2 * room) / Math.max(1, most - least);
    spots.forEach((spot, index) => (spot[axis] = (at(index, axis) - (least + most) / 2) * scale));
  }
}
