import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Pole } from '../../../domain/dossier';
import type { Arrangement } from './arrangement';
import { seededRandom } from '../../../domain/seeded-random';

const TICKS = 240;

/** Where each pole draws its nodes, as shares of half the frame. Voices stand in a row along the top. */
const PULL: Readonly<Record<Pole, readonly [number, number]>> = {
  east: [-0.62, 0.12],
  between: [0, 0.1],
  west: [0.68, 0.1],
  voices: [0, -0.88],
};

/** The point a pole draws towards, in px from the frame's centre. */
export function poleAt(pole: Pole, frame: Arrangement['frame']): readonly [number, number] {
  const [shareX, shareY] = PULL[pole];
  return [(shareX * frame.width) / 2, (shareY * frame.height) / 2];
}

/**
 * A first layout by forces: links draw together, marks push apart, poles pull their own. Moves the arrangement's spots.
 * @param seed another seed, another layout; the same seed, the same layout
 */
export function arrangeByForce({ spots, joins, frame, hub }: Arrangement, seed: number): void {
  const random = seededRandom(seed);
  const nodes: (SimulationNodeDatum & { pole: Pole })[] = spots.map(({ draft }, index) => {
    const [x, y] = poleAt(draft.pole, frame);
    const scatter = (): number => (random() - 0.5) * 160;
    return { index, pole: draft.pole, x: x + scatter(), y: y + scatter() };
  });
  if (hub >= 0) Object.assign(nodes[hub]!, { x: 0, y: 0, fx: 0, fy: 0 });
  const links = joins.map(({ a, b, count }) => ({ source: a, target: b, count }));
  forceSimulation(nodes)
    .randomSource(random)
    .force(
      'link',
      forceLink(links)
        .distance(({ count }) => 110 + 10 * count)
        .strength(0.12),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(320))
    .force(
      'x',
      forceX<(typeof nodes)[number]>(({ pole }) => poleAt(pole, frame)[0]).strength(({ pole }) =>
        pole === 'voices' ? 0.05 : 0.16,
      ),
    )
    .force(
      'y',
      forceY<(typeof nodes)[number]>(({ pole }) => poleAt(pole, frame)[1]).strength(({ pole }) =>
        pole === 'voices' ? 1 : 0.05,
      ),
    )
    .stop()
    .tick(TICKS);
  spots.forEach((spot, index) => {
    spot.x = nodes[index]!.x ?? 0;
    spot.y = nodes[index]!.y ?? 0;
  });
}
