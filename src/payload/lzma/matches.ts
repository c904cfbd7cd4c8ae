import { MATCH_MAX } from './model';

/** How many earlier places are tried. */
const DEPTH = 64;

const HASH_BITS = 16;

/** Finds what stood before: by position, for growing lengths the nearest place where so much is the same. */
export class Matches {
  /** Of the last search: lengths, each longer than the one before, and how far back (0 is the letter before). */
  readonly lengths = new Int32Array(MATCH_MAX + 1);
  readonly distances = new Int32Array(MATCH_MAX + 1);
  readonly #data: Uint8Array;
  readonly #two = new Int32Array(1 << 16).fill(-1);
  readonly #three = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #four = new Int32Array(1 << HASH_BITS).fill(-1);
  readonly #before: Int32Array;

  constructor(data: Uint8Array) {
    this.#data = data;
    this.#before = new Int32Array(data.length);
  }

  /** Searches at a position, and remembers it; positions come in order, each once. @returns how many were found */
  at(position: number): number {
    const data = this.#data;
    const most = Math.min(MATCH_MAX, data.length - position);
    if (most < 2) return 0;
    let found = 0;
    let longest = 1;
    const take = (place: number): void => {
      if (place < 0 || data[place + longest] !== data[position + longest]) return;
      let same = 0;
      while (same < most && data[place + same] === data[position + same]) same++;
      if (same <= longest) return;
      longest = same;
      this.lengths[found] = same;
      this.distances[found++] = position - place - 1;
    };
    const two = data[position]! | (data[position + 1]! << 8);
    take(this.#two[two]!);
    this.#two[two] = position;
    if (most < 3) return found;
    const three = mixed(two | (data[position + 2]! << 16));
    if (longest < most) take(this.#three[three]!);
    this.#three[three] = position;
    if (most < 4) return found;
    const four = mixed((two | (data[position + 2]! << 16) | (data[position + 3]! << 24)) ^ 0x5bd1e995);
    let place = this.#four[four]!;
    for (let tried = 0; place >= 0 && tried < DEPTH; tried++) {
      take(place);
      if (longest === most) break;
      place = this.#before[place]!;
    }
    this.#before[position] = this.#four[four]!;
    this.#four[four] = position;
    return found;
  }
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
const mixed = (n: number): number => Math.imul(n, 0x9e3779b1) >>> (32 - HASH_BITS);
