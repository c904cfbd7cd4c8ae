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
  #found = 0;

  constructor(data: Uint8Array) {
    this.#data = data;
    this.#before = new Int32Array(data.length);
  }

  /** Searches at a position, and remembers it; positions come in order, each once. @returns how many were found */
  at(position: number): number {
    const data = this.#data;
    const most = Math.min(MATCH_MAX, data.length - position);
    if (most < 2) return 0;
    this.#found = 0;
    const two = data[position]! | (data[position + 1]! << 8);
    let longest = this.#take(this.#two[two]!, position, 1, most);
    this.#two[two] = position;
    if (most < 3) return this.#found;
    const three = mixed(two | (data[position + 2]! << 16));
    if (longest < most) longest = this.#take(this.#three[three]!, position, longest, most);
    this.#three[three] = position;
    if (most < 4) return this.#found;
    const four = mixed((two | (data[position + 2]! << 16) | (data[position + 3]! << 24)) ^ 0x5bd1e995);
    const before = this.#before;
    let place = this.#four[four]!;
    for (let tried = 0; place >= 0 && tried < DEPTH; tried++) {
      // Most are no longer than what is found already, which one letter tells: nothing else is done for these.
      if (data[place + longest] === data[position + longest]) longest = this.#take(place, position, longest, most);
      if (longest === most) break;
      place = before[place]!;
    }
    before[position] = this.#four[four]!;
    this.#four[four] = position;
    return this.#found;
  }

  /** Takes a place where more than the longest so far is the same. @returns how long the longest is now */
  #take(place: number, position: number, longest: number, most: number): number {
    const data = this.#data;
    if (place < 0 || data[place + longest] !== data[position + longest]) return longest;
    let same = 0;
    while (same < most && data[place + same] === data[position + same]) same++;
    if (same <= longest) return longest;
    this.lengths[this.#found] = same;
    this.distances[this.#found++] = position - place - 1;
    return same;
  }
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
const mixed = (n: number): number => Math.imul(n, 0x9e3779b1) >>> (32 - HASH_BITS);
