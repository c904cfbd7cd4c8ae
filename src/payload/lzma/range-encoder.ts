import { HALF, MOVE_BITS, PROBABILITY_BITS, TOP } from './model';

/** Writes bits, each in as little room as its probability leaves it. */
export class RangeEncoder {
  #out = new Uint8Array(1 << 16);
  #length = 0;
  #low = 0;
  #range = 0xffffffff;
  #cache = 0;
  #waiting = 1;

  bit(probabilities: Uint16Array, i: number, said: number): void {
    const p = probabilities[i]!;
    const bound = (this.#range >>> PROBABILITY_BITS) * p;
    if (said === 0) {
      this.#range = bound;
      probabilities[i] = p + ((2 * HALF - p) >> MOVE_BITS);
    } else {
      this.#low += bound;
      this.#range -= bound;
      probabilities[i] = p - (p >> MOVE_BITS);
    }
    while (this.#range < TOP) this.#shift();
  }

  tree(probabilities: Uint16Array, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const said = (value >> i) & 1;
      this.bit(probabilities, node, said);
      node = (node << 1) | said;
    }
  }

  reversedTree(probabilities: Uint16Array, offset: number, bits: number, value: number): void {
    let node = 1;
    for (let i = 0; i < bits; i++) {
      const said = (value >> i) & 1;
      this.bit(probabilities, offset + node, said);
      node = (node << 1) | said;
    }
  }

  plainBits(bits: number, value: number): void {
    for (let i = bits - 1; i >= 0; i--) {
      this.#range >>>= 1;
      if ((value >> i) & 1) this.#low += this.#range;
      while (this.#range < TOP) this.#shift();
    }
  }

  /** All that was written. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.#shift();
    return this.#out.slice(0, this.#length);
  }

  /** Lets the highest byte go, once no later bit can carry over into it. */
  #shift(): void {
    this.#range = (this.#range << 8) >>> 0;
    if (this.#low < 0xff000000 || this.#low >= 2 ** 32) {
      const carry = this.#low >= 2 ** 32 ? 1 : 0;
      let byte = this.#cache;
      do {
        this.#put(byte + carry);
        byte = 0xff;
      } while (--this.#waiting > 0);
      this.#cache = Math.floor(this.#low / TOP) & 0xff;
    }
    this.#waiting++;
    this.#low = (this.#low % TOP) * 256;
  }

  #put(byte: number): void {
    if (this.#length === this.#out.length) {
      const more = new Uint8Array(this.#out.length * 2);
      more.set(this.#out);
      this.#out = more;
    }
    this.#out[this.#length++] = byte & 0xff;
  }
}
