import { seededRandom } from '../../../../domain/seeded-random';
import { steadyLog } from '../../../steady-math';
import { Judge, type Board, type Judged } from './arrangement-cost';
import type { Spot } from './brace';
import type { Cable, Terminal } from './cables';
import { anywhere, BETWEEN_BOXES, columnX, firstSpots, keptWithin, type Area } from './first-spots';
import type { Column, NodeShape } from './nodes';
import type { Room } from './pair-costs';

export interface Arrangement extends Judged {
  readonly spots: readonly Spot[];
  readonly columns: readonly Column[];
  /** For each cable's two ends, the side its brace stands on. */
  readonly sides: readonly (1 | -1)[];
}

/** Px kept free round words and heads, across and down. */
const ROUND_WORDS = [18, 12] as const;
/** An actor whose other end is no further to a side than this may have its brace on either. */
const BESIDE = 70;
/** How much worse a first step may be, about. */
const HEAT = 140;

class Search {
  readonly #random: () => number;
  readonly #columns: Column[];
  readonly #board: Board;
  readonly #judge: Judge;

  constructor(
    readonly nodes: readonly NodeShape[],
    readonly cables: readonly Cable[],
    readonly terminals: readonly Terminal[],
    words: readonly Room[],
    readonly area: Area,
    first: { spots: Spot[]; columns: Column[] },
    random: () => number,
  ) {
    this.#random = random;
    this.#columns = first.columns;
    const columned = nodes.map(({ columns }) => columns[0] !== 'free');
    this.#board = { spots: first.spots, columned, sides: cables.flatMap(() => [1, 1] as const) };
    const gaps = nodes.map((one, a) =>
      nodes.map((other, b) => {
        if (!columned[a] || !columned[b]) return ROUND_WORDS;
        // The name of a side stands above the topmost of its boxes.
        const named = one.side === other.side ? 0 : Math.max(one.above, other.above);
        return [BETWEEN_BOXES, BETWEEN_BOXES + named] as const;
      }),
    );
    this.#judge = new Judge(cables, terminals, words, nodes.length, (a, b) => gaps[a]![b]!);
  }

  #pick(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #around(by: number): number {
    return (this.#random() + this.#random() - 1) * by;
  }

  run(steps: number): Arrangement {
    const { spots, sides } = this.#board;
    this.#turnBraces();
    const kept = (judged: Judged): Arrangement => ({
      ...judged,
      spots: spots.slice(),
      columns: this.#columns.slice(),
      sides: sides.slice(),
    });
    let now = this.#judge.judge(this.#board);
    let best = kept(now);
    const before = { spots: spots.slice(), sides: sides.slice(), columns: this.#columns.slice() };
    for (let step = 0; step < steps; step++) {
      const heat = 1 - step / steps;
      for (let index = 0; index < spots.length; index++) {
        before.spots[index] = spots[index]!;
        before.columns[index] = this.#columns[index]!;
      }
      for (let index = 0; index < sides.length; index++) before.sides[index] = sides[index]!;
      this.#move(heat);
      this.#turnBraces();
      // Metropolis' rule: how much worse this step may be.
      const worse = -steadyLog(1 - this.#random()) * (HEAT * heat * heat + 1);
      const next = this.#judge.judge(this.#board);
      if (next.cost <= now.cost + worse) {
        now = next;
        if (now.cost < best.cost) best = kept(now);
        continue;
      }
      for (let index = 0; index < spots.length; index++) {
        spots[index] = before.spots[index]!;
        this.#columns[index] = before.columns[index]!;
      }
      for (let index = 0; index < sides.length; index++) sides[index] = before.sides[index]!;
    }
    return best;
  }

  /** Braces stand on the side of their far ends. */
  #turnBraces(): void {
    const { spots, sides } = this.#board;
    this.cables.forEach(({ a, b }, index) => {
      const [from, to] = [this.terminals[a]!.members, this.terminals[b]!.members];
      if (from.length === 1 && to.length === 1) return;
      const dx = spots[to[0]!]!.x - spots[from[0]!]!.x;
      if (Math.abs(dx) < BESIDE) return;
      sides[2 * index] = dx > 0 ? 1 : -1;
      sides[2 * index + 1] = dx > 0 ? -1 : 1;
    });
  }

  #move(heat: number): void {
    const { spots, sides, columned } = this.#board;
    const chance = this.#random();
    if (sides.length > 0 && chance < 0.04) {
      const end = this.#pick(sides.length);
      sides[end] = -sides[end]! as 1 | -1;
      return;
    }
    const index = this.#pick(spots.length);
    const node = this.nodes[index]!;
    const { x, y } = spots[index]!;
    const reach = 16 + 160 * heat;
    if (!columned[index]) {
      spots[index] =
        chance < 0.14
          ? anywhere(node, this.area, this.#random)
          : keptWithin(node, x + this.#around(reach), y + this.#around(reach), this.area);
      return;
    }
    if (chance < 0.25) {
      this.#swap(index);
      return;
    }
    const { columns, subject, width } = node;
    const column = columns.length > 1 && chance < 0.35 ? columns[this.#pick(columns.length)]! : this.#columns[index]!;
    this.#columns[index] = column;
    const drift = column !== 'middle' ? 0 : subject ? Math.round(this.#around(1.2)) * 16 : this.#around(90);
    spots[index] = keptWithin(
      node,
      columnX(column, width, this.area) + drift,
      y + this.#around(reach * 1.2),
      this.area,
    );
  }

  /** Changes the order of two nodes that stand in one column, and of nothing else. */
  #swap(index: number): void {
    const { spots, columned } = this.#board;
    const others = spots
      .map((_, other) => other)
      .filter((other) => other !== index && columned[other] && this.#columns[other] === this.#columns[index]);
    if (others.length === 0) return;
    const other = others[this.#pick(others.length)]!;
    const [top, low] = spots[index]!.y < spots[other]!.y ? [index, other] : [other, index];
    const [upper, lower] = [spots[top]!, spots[low]!];
    const shift = lower.height - upper.height;
    spots[low] = { ...lower, y: upper.y - upper.height / 2 + lower.height / 2 };
    spots[top] = { ...upper, y: lower.y + lower.height / 2 - upper.height / 2 };
    for (const between of others) {
      const { y } = spots[between]!;
      if (between !== other && y > upper.y && y < lower.y) spots[between] = { ...spots[between]!, y: y + shift };
    }
  }
}

/**
 * Places nodes by simulated annealing over straight lines, from a seed: columns by side, the subject in the middle.
 * @returns null where the nodes do not fit into the area
 */
export function arrange(
  nodes: readonly NodeShape[],
  cables: readonly Cable[],
  terminals: readonly Terminal[],
  words: readonly Room[],
  area: Area,
  { seed, steps }: { seed: number; steps: number },
): Arrangement | null {
  const random = seededRandom(seed);
  // The first numbers of near seeds are near each other.
  for (let skipped = 0; skipped < 5; skipped++) random();
  const first = firstSpots(nodes, terminals, area, random);
  return first && new Search(nodes, cables, terminals, words, area, first, random).run(steps);
}
