/** What the next bits would cost as the probabilities stand, in sixteenths of a bit: by these the way through is chosen. */
import { ALIGN_BITS, FIRST_FAR_SLOT, literalAt, MATCH_MAX, MATCH_MIN, type LengthModel, type Model } from './model';

/** By a probability's upper seven bits. */
const PRICES = Int32Array.from({ length: 128 }, (_, i) => Math.round(-16 * Math.log2((i + 0.5) / 128)));

export const priceOf = (probability: number, said: number): number =>
  PRICES[(said ? 2048 - probability : probability) >> 4]!;

function treePrice(probabilities: Uint16Array, bits: number, value: number): number {
  let node = 1;
  let price = 0;
  for (let i = bits - 1; i >= 0; i--) {
    const said = (value >> i) & 1;
    price += priceOf(probabilities[node]!, said);
    node = (node << 1) | said;
  }
  return price;
}

function reversedTreePrice(probabilities: Uint16Array, offset: number, bits: number, value: number): number {
  let node = 1;
  let price = 0;
  for (let i = 0; i < bits; i++) {
    const said = (value >> i) & 1;
    price += priceOf(probabilities[offset + node]!, said);
    node = (node << 1) | said;
  }
  return price;
}

/** @param matched the letter at the last distance; −1 after a letter, when it is not looked at */
export function literalPrice({ literal }: Model, before: number, matched: number, letter: number): number {
  const table = literalAt(before);
  let node = 1;
  let price = 0;
  let follows = matched >= 0;
  for (let i = 7; i >= 0; i--) {
    const said = (letter >> i) & 1;
    const expected = (matched >> i) & 1;
    price += priceOf(literal[table + (follows ? (1 + expected) << 8 : 0) + node]!, said);
    follows &&= said === expected;
    node = (node << 1) | said;
  }
  return price;
}

/** By length. */
export function lengthPrices({ choice, low, mid, high }: LengthModel, prices: Int32Array): void {
  const [isLow, isMid] = [priceOf(choice[0]!, 0), priceOf(choice[0]!, 1) + priceOf(choice[1]!, 0)];
  const isHigh = priceOf(choice[0]!, 1) + priceOf(choice[1]!, 1);
  for (let i = 0; i <= MATCH_MAX - MATCH_MIN; i++) {
    prices[i + MATCH_MIN] =
      i < 8
        ? isLow + treePrice(low, 3, i)
        : i < 16
          ? isMid + treePrice(mid, 3, i - 8)
          : isHigh + treePrice(high, 8, i - 16);
  }
}

/** The slot of a distance: its two highest bits, and how many follow. */
export function slotOf(distance: number): number {
  if (distance < 4) return distance;
  const bits = 31 - Math.clz32(distance);
  return (bits << 1) | ((distance >> (bits - 1)) & 1);
}

/** The prices of distances, remembered until the probabilities have moved on. */
export class DistancePrices {
  readonly #slots = [0, 1, 2, 3].map(() => new Int32Array(64));
  readonly #near = new Int32Array(128);
  readonly #align = new Int32Array(1 << ALIGN_BITS);

  update({ slot, near, align }: Model): void {
    this.#slots.forEach((prices, i) => prices.forEach((_, n) => (prices[n] = treePrice(slot[i]!, 6, n))));
    for (let distance = 4; distance < 128; distance++) {
      const at = slotOf(distance);
      const bits = (at >> 1) - 1;
      const base = (2 | (at & 1)) << bits;
      this.#near[distance] = reversedTreePrice(near, base - at, bits, distance - base);
    }
    this.#align.forEach((_, n) => (this.#align[n] = reversedTreePrice(align, 0, ALIGN_BITS, n)));
  }

  /** @param kind as `slotsFor` says it of the match's length */
  of(distance: number, kind: number): number {
    const slot = slotOf(distance);
    const price = this.#slots[kind]![slot]!;
    if (slot < FIRST_FAR_SLOT) return price + this.#near[distance]!;
    return price + 16 * ((slot >> 1) - 1 - ALIGN_BITS) + this.#align[distance & ((1 << ALIGN_BITS) - 1)]!;
  }
}
