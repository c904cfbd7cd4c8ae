import { braceLine, columnAt, type BraceLine, type Spot } from './brace';
import type { Cable, Terminal } from './cables';
import { linesCross } from './line-in-box';
import { PORT_GAP, STRAND_GAP } from './measures';
import { PairCosts, type Room } from './pair-costs';

/** A state of the search: a spot for each node and, for each cable's two ends, the side a brace stands on. */
export interface Board {
  readonly spots: Spot[];
  /** True for nodes that stand in a column. */
  readonly columned: readonly boolean[];
  readonly sides: (1 | -1)[];
}

/** What an arrangement costs and which cables have to be led round others or cut. */
export interface Judged {
  readonly cost: number;
  /** Indices of cables. */
  readonly cut: readonly number[];
}

/** What a cable costs where it cannot be drawn straight, its further ribbons, its strands: it has to be led round, or cut. */
const CUT = 700;
const CUT_AGAIN = 500;
const CUT_A_STRAND = 60;
/** What it costs beside when it cannot be led round either, as a node stands between those of a brace. */
const BROKEN = 500;
/** A tie that leaves a brace backwards, over the actors it stands for; each px that a brace is too short. */
const BACKWARDS = 420;
const A_SHORT_PX = 7;

/**
 * Judges arrangements by straight lines in place of curves: nodes over nodes and crossings first (by the cables that
 * must go for none to be left), then lines through nodes, room for words, length.
 */
export class Judge {
  readonly #drawn: Uint8Array;
  readonly #pairs: PairCosts;

  constructor(
    readonly cables: readonly Cable[],
    readonly terminals: readonly Terminal[],
    words: readonly Room[],
    nodes: number,
    gaps: (a: number, b: number) => readonly [number, number],
  ) {
    this.#drawn = new Uint8Array(cables.length);
    this.#pairs = new PairCosts(cables, terminals, words, nodes, gaps);
  }

  /** Counts what an arrangement costs. */
  judge(board: Board): Judged {
    const pairs = this.#pairs;
    pairs.setSpots(board.spots);
    const braces: { brace: BraceLine; terminal: number }[] = [];
    const cut: number[] = [];
    let cost = 0;
    for (let i = 0; i < this.cables.length; i++) {
      const found = this.#lay(i, board, braces);
      this.#drawn[i] = found === null ? 0 : 1;
      if (found === null) cut.push(i);
      cost += found ?? BROKEN;
    }
    pairs.update();
    cost += pairs.overlaps() + this.#crossings(braces, cut);
    for (const index of cut) {
      const { ribbons, strands } = this.cables[index]!;
      cost += CUT + CUT_AGAIN * (ribbons.length - 1) + CUT_A_STRAND * strands;
    }
    return { cost: cost + pairs.rooms(this.#drawn), cut };
  }

  /** Lays a cable as a straight line; gives what its braces cost, or null where a brace is broken by another node. */
  #lay(index: number, board: Board, braces: { brace: BraceLine; terminal: number }[]): number | null {
    const { a, b, strands, ribbons } = this.cables[index]!;
    const from = this.terminals[a]!.members;
    const to = this.terminals[b]!.members;
    const first = board.spots[from[0]!]!;
    const last = board.spots[to[0]!]!;
    if (from.length === 1 && to.length === 1) {
      this.#pairs.setLine(index, first.x, first.y, last.x, last.y);
      return 0;
    }
    const abrace = from.length > 1 ? braceAt(from, board, board.sides[2 * index]!) : null;
    const bbrace = to.length > 1 ? braceAt(to, board, board.sides[2 * index + 1]!) : null;
    if ((from.length > 1 && !abrace) || (to.length > 1 && !bbrace)) return null;
    const ay = abrace ? within(last.y, abrace) : first.y;
    const by = bbrace ? within(ay, bbrace) : last.y;
    this.#pairs.setLine(
      index,
      abrace ? abrace.x : first.x,
      abrace ? within(by, abrace) : ay,
      bbrace ? bbrace.x : last.x,
      by,
    );
    let cost = 0;
    const need = strands * STRAND_GAP + ribbons.length * PORT_GAP + 6;
    for (const end of [0, 1]) {
      const brace = end === 0 ? abrace : bbrace;
      if (!brace) continue;
      braces.push({ brace, terminal: end === 0 ? a : b });
      if ((this.#pairs.lines[4 * index + (end === 0 ? 2 : 0)]! - brace.x) * brace.side < 0) cost += BACKWARDS;
      cost += Math.max(0, need - (brace.bottom - brace.top)) * A_SHORT_PX;
    }
    return cost;
  }

  /** Takes out cables, the one that crosses most first, until none cross; gives what crossing a brace costs. */
  #crossings(braces: readonly { brace: BraceLine; terminal: number }[], cut: number[]): number {
    const count = this.cables.length;
    let cost = 0;
    const degree = new Int32Array(count);
    const uprights = braces.map(({ brace: { x, top, bottom } }) => [x, top, x, bottom]);
    for (let i = 0; i < count; i++) {
      if (!this.#drawn[i]) continue;
      for (let j = 0; j < i; j++) {
        if (!this.#drawn[j] || !this.#pairs.crosses(i, j)) continue;
        degree[i]!++;
        degree[j]!++;
      }
      const { a, b } = this.cables[i]!;
      for (let k = 0; k < braces.length; k++) {
        const { terminal } = braces[k]!;
        if (terminal === a || terminal === b) continue;
        if (linesCross(this.#pairs.lines, 4 * i, uprights[k]!, 0)) cost += CUT;
      }
    }
    for (;;) {
      let worst = -1;
      for (let i = 0; i < count; i++) if (degree[i]! > 0 && (worst < 0 || degree[i]! > degree[worst]!)) worst = i;
      if (worst < 0) return cost;
      degree[worst] = 0;
      this.#drawn[worst] = 0;
      cut.push(worst);
      for (let j = 0; j < count; j++) {
        if (this.#drawn[j] && this.#pairs.crosses(worst, j)) degree[j]!--;
      }
    }
  }
}

const within = (y: number, { top, bottom }: BraceLine): number => Math.min(Math.max(y, top), bottom);

function braceAt(members: readonly number[], { spots, columned }: Board, side: 1 | -1): BraceLine | null {
  const column = columnAt(spots, (index) => columned[index]!, spots[members[0]!]!.x);
  return braceLine(
    members.map((member) => spots[member]!),
    column,
    side,
  );
}
