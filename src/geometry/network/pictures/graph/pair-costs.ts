import type { Spot } from './brace';
import type { Cable, Terminal } from './cables';
import { insideLength, linesCross } from './line-in-box';
import { STRAND_GAP } from './measures';

/** Px across and down. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const THROUGH_NODE = 420;
/** Two nodes that stand over each other, and each px of it. */
const OVERLAP = 80;
const AN_OVERLAP_PX = 9;
/** A cable shorter than this has no room for an end, a count and a gap. */
const SHORT = 64;
const A_SHORT_PX = 7;
const A_PX = 0.55;
/** A cable up to this long costs nothing. */
const LONG = 100;
/** What a px² of a cable's words under something costs, and a line through them. */
const A_WORDS_PX = 0.03;
const LINE_THROUGH_WORDS = 34;

/**
 * What pairs of nodes, straight lines and words cost in an arrangement. It is asked some ten thousand times about
 * arrangements that differ in one node, so it keeps what each pair costs and counts anew only what has moved.
 */
export class PairCosts {
  /** Four numbers a cable: its straight line. */
  readonly lines: Float64Array;
  readonly #count: number;
  readonly #nodes: number;
  readonly #half: readonly number[];
  /** Whether a node is an end of a cable, and whether two cables end at the same terminal. */
  readonly #isEnd: Uint8Array;
  readonly #meet: Uint8Array;
  readonly #spots: (Spot | null)[];
  readonly #middles: Float64Array;
  readonly #movedLine: Uint8Array;
  readonly #movedMiddle: Uint8Array;
  /** What has moved, by number: mostly one or two of many. */
  readonly #movedNodes: number[] = [];
  readonly #movedLines: number[] = [];
  readonly #movedMiddles: number[] = [];
  readonly #everyNode: readonly number[];
  readonly #everyCable: readonly number[];
  /** What pairs cost: nodes over each other, lines that cross, lines in nodes, words over nodes, lines and words. */
  readonly #over: Float64Array;
  readonly #cross: Uint8Array;
  readonly #inside: Float64Array;
  readonly #wordsOnNode: Float64Array;
  readonly #wordsOnLine: Float64Array;
  readonly #wordsOnWords: Float64Array;
  readonly #lengthCost: Float64Array;

  constructor(
    readonly cables: readonly Cable[],
    readonly terminals: readonly Terminal[],
    /** The room each cable's words would take. */
    readonly words: readonly Room[],
    nodes: number,
    /** How far apart two nodes have to stand, across and down. */
    readonly gaps: (a: number, b: number) => readonly [number, number],
  ) {
    const count = cables.length;
    this.#count = count;
    this.#nodes = nodes;
    this.#half = cables.map(({ strands, ribbons }) => (strands * STRAND_GAP + ribbons.length * 8) / 2 + 4);
    this.#isEnd = new Uint8Array(count * nodes);
    this.#meet = new Uint8Array(count * count);
    cables.forEach((c, i) => {
      for (const n of [...terminals[c.a]!.members, ...terminals[c.b]!.members]) this.#isEnd[i * nodes + n] = 1;
      cables.forEach((d, j) => {
        if (c.a === d.a || c.a === d.b || c.b === d.a || c.b === d.b) this.#meet[i * count + j] = 1;
      });
    });
    this.#spots = Array.from({ length: nodes }, () => null);
    this.#everyNode = [...this.#spots.keys()];
    this.#everyCable = [...cables.keys()];
    this.lines = new Float64Array(count * 4).fill(NaN);
    this.#middles = new Float64Array(count * 2).fill(NaN);
    this.#movedLine = new Uint8Array(count);
    this.#movedMiddle = new Uint8Array(count);
    this.#over = new Float64Array(nodes * nodes);
    this.#cross = new Uint8Array(count * count);
    this.#inside = new Float64Array(count * nodes);
    this.#wordsOnNode = new Float64Array(count * nodes);
    this.#wordsOnLine = new Float64Array(count * count);
    this.#wordsOnWords = new Float64Array(count * count);
    this.#lengthCost = new Float64Array(count);
  }

  /** Takes note of where the nodes stand now. */
  setSpots(spots: readonly Spot[]): void {
    this.#movedNodes.length = 0;
    for (let n = 0; n < this.#nodes; n++) {
      if (this.#spots[n] !== spots[n]) this.#movedNodes.push(n);
      this.#spots[n] = spots[n]!;
    }
  }

  /** Takes note of where a cable's line runs now. */
  setLine(index: number, ax: number, ay: number, bx: number, by: number): void {
    const o = 4 * index;
    const { lines } = this;
    const same = lines[o] === ax && lines[o + 1] === ay && lines[o + 2] === bx && lines[o + 3] === by;
    this.#movedLine[index] = same ? 0 : 1;
    if (same) return;
    lines[o] = ax;
    lines[o + 1] = ay;
    lines[o + 2] = bx;
    lines[o + 3] = by;
  }

  crosses(i: number, j: number): boolean {
    return this.#cross[Math.max(i, j) * this.#count + Math.min(i, j)] === 1;
  }

  overlaps(): number {
    let cost = 0;
    for (let a = 0; a < this.#nodes; a++) {
      for (let b = a + 1; b < this.#nodes; b++) cost += this.#over[a * this.#nodes + b]!;
    }
    return cost;
  }

  /** Counts anew what the pairs cost of which one has moved. */
  update(): void {
    const [count, nodes] = [this.#count, this.#nodes];
    const [movedNodes, movedLines, movedMiddles] = [this.#movedNodes, this.#movedLines, this.#movedMiddles];
    for (const moved of movedNodes) {
      for (let other = 0; other < nodes; other++) {
        const [a, b] = moved < other ? [moved, other] : [other, moved];
        if (a !== b) this.#over[a * nodes + b] = this.#overlap(a, b);
      }
    }
    movedLines.length = 0;
    for (let i = 0; i < count; i++) if (this.#movedLine[i] === 1) movedLines.push(i);
    movedMiddles.length = 0;
    for (let i = 0; i < count; i++) {
      const moved = this.#movedLine[i] === 1;
      let middle = moved;
      const nodesMet = moved ? this.#everyNode : movedNodes;
      for (const n of nodesMet) {
        const { x, y, width, height } = this.#spots[n]!;
        const by = this.#isEnd[i * nodes + n] ? 0 : this.#half[i]!;
        this.#inside[i * nodes + n] = insideLength(this.lines, 4 * i, x, y, width / 2 + by, height / 2 + by);
        if (this.#isEnd[i * nodes + n]) middle = true;
      }
      this.#movedMiddle[i] = middle ? 1 : 0;
      if (middle) {
        movedMiddles.push(i);
        this.#findMiddle(i);
      }
      const linesMet = moved ? this.#everyCable : movedLines;
      for (const j of linesMet) {
        if (j >= i) break;
        if (!this.#meet[i * count + j])
          this.#cross[i * count + j] = linesCross(this.lines, 4 * i, this.lines, 4 * j) ? 1 : 0;
      }
    }
    for (let i = 0; i < count; i++) this.#updateWords(i);
  }

  #overlap(a: number, b: number): number {
    const one = this.#spots[a]!;
    const other = this.#spots[b]!;
    const gap = this.gaps(a, b);
    const dx = (one.width + other.width) / 2 + gap[0] - Math.abs(one.x - other.x);
    const dy = (one.height + other.height) / 2 + gap[1] - Math.abs(one.y - other.y);
    return dx > 0.01 && dy > 0.01 ? OVERLAP + AN_OVERLAP_PX * Math.min(dx, dy) : 0;
  }

  /** The middle of what is seen of a line, each end of which is hidden under its node; and what its length costs. */
  #findMiddle(i: number): void {
    const o = 4 * i;
    const { lines } = this;
    const dx = lines[o + 2]! - lines[o]!;
    const dy = lines[o + 3]! - lines[o + 1]!;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    let hidden = 0;
    for (let n = 0; n < this.#nodes; n++)
      if (this.#isEnd[i * this.#nodes + n]) hidden += this.#inside[i * this.#nodes + n]!;
    const free = length - hidden;
    const start = this.#inside[i * this.#nodes + this.terminals[this.cables[i]!.a]!.members[0]!]!;
    const t = (start + free / 2) / length;
    this.#middles[2 * i] = lines[o]! + dx * t;
    this.#middles[2 * i + 1] = lines[o + 1]! + dy * t;
    this.#lengthCost[i] = free < SHORT ? (SHORT - free) * A_SHORT_PX : Math.max(0, free - LONG) * A_PX;
  }

  #updateWords(i: number): void {
    const [count, nodes] = [this.#count, this.#nodes];
    const moved = this.#movedMiddle[i] === 1;
    const x = this.#middles[2 * i]!;
    const y = this.#middles[2 * i + 1]!;
    const halfWidth = this.words[i]!.width / 2;
    const halfHeight = this.words[i]!.height / 2;
    const nodesMet = moved ? this.#everyNode : this.#movedNodes;
    for (const n of nodesMet) {
      const spot = this.#spots[n]!;
      const dx = Math.min(halfWidth + spot.width / 2 - Math.abs(x - spot.x), halfWidth * 2);
      const dy = Math.min(halfHeight + spot.height / 2 - Math.abs(y - spot.y), halfHeight * 2);
      this.#wordsOnNode[i * nodes + n] = dx > 0 && dy > 0 ? dx * dy * A_WORDS_PX : 0;
    }
    const linesMet = moved ? this.#everyCable : this.#movedLines;
    for (const j of linesMet) {
      if (j === i) continue;
      const through = insideLength(this.lines, 4 * j, x, y, halfWidth, halfHeight) > 0;
      this.#wordsOnLine[i * count + j] = through ? LINE_THROUGH_WORDS : 0;
    }
    const middlesMet = moved ? this.#everyCable : this.#movedMiddles;
    for (const j of middlesMet) {
      if (j >= i) break;
      const dx = halfWidth + this.words[j]!.width / 2 - Math.abs(x - this.#middles[2 * j]!);
      const dy = halfHeight + this.words[j]!.height / 2 - Math.abs(y - this.#middles[2 * j + 1]!);
      this.#wordsOnWords[i * count + j] = dx > 0 && dy > 0 ? dx * dy * A_WORDS_PX : 0;
    }
  }

  /** What lines through nodes, lengths and words without room cost. */
  rooms(drawn: Uint8Array): number {
    const [count, nodes] = [this.#count, this.#nodes];
    let cost = 0;
    for (let i = 0; i < count; i++) {
      if (!drawn[i]) continue;
      cost += this.#lengthCost[i]!;
      for (let n = 0; n < nodes; n++) {
        cost += this.#wordsOnNode[i * nodes + n]!;
        if (!this.#isEnd[i * nodes + n] && this.#inside[i * nodes + n]! > 0) cost += THROUGH_NODE;
      }
      for (let j = 0; j < count; j++) {
        if (!drawn[j] || j === i) continue;
        cost += this.#wordsOnLine[i * count + j]!;
        if (j < i) cost += this.#wordsOnWords[i * count + j]!;
      }
    }
    return cost;
  }
}
