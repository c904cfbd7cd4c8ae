import type { Matches } from './matches';
import { afterLetter, afterMatch, afterRep, afterShortRep, MATCH_MAX, slotsFor, type Model } from './model';
import { DistancePrices, lengthPrices, literalPrice, priceOf } from './prices';
import type { Step } from './step';

/** So long a match is taken as it is: nothing cheaper will come. */
const NICE = 96;

interface Stretch {
  readonly data: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly state: number;
  /** The last four distances. */
  readonly reps: readonly number[];
  readonly model: Model;
  readonly matches: Matches;
}

const [matchLengths, repLengths] = [new Int32Array(MATCH_MAX + 1), new Int32Array(MATCH_MAX + 1)];

const HOW: readonly Step['how'][] = ['letter', 'letter again', 'again', 'match'];
const LETTER = 0;
const LETTER_AGAIN = 1;
const AGAIN = 2;
const MATCH = 3;

/**
 * Where ways stand, by place: what they have cost so far, the step that led there, and what they remember. Plain numbers,
 * for millions are written before the best are known.
 */
class Places {
  readonly price: Float64Array;
  readonly how: Uint8Array;
  readonly length: Int32Array;
  readonly distance: Int32Array;
  readonly state: Uint8Array;
  /** Four for each place. */
  readonly reps: Int32Array;

  constructor(count: number) {
    this.price = new Float64Array(count).fill(Infinity);
    this.how = new Uint8Array(count);
    this.length = new Int32Array(count);
    this.distance = new Int32Array(count);
    this.state = new Uint8Array(count);
    this.reps = new Int32Array(4 * count);
  }

  /** Takes note of a step to a place, where none has cost less. @param a the last four distances after it; `b`, `c`, `d` */
  reach(
    place: number,
    price: number,
    how: number,
    length: number,
    distance: number,
    state: number,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    if (price >= this.price[place]!) return;
    this.price[place] = price;
    this.how[place] = how;
    this.length[place] = length;
    this.distance[place] = distance;
    this.state[place] = state;
    const at = 4 * place;
    this.reps[at] = a;
    this.reps[at + 1] = b;
    this.reps[at + 2] = c;
    this.reps[at + 3] = d;
  }
}

/** The steps through a stretch that cost least as the probabilities stand, by going forward from every place reached. */
export function cheapestWay({ data, from, to, state, reps, model, matches }: Stretch): Step[] {
  const distances = new DistancePrices();
  distances.update(model);
  lengthPrices(model.match, matchLengths);
  lengthPrices(model.rep, repLengths);
  const places = new Places(to - from + 1);
  places.price[0] = 0;
  places.state[0] = state;
  places.reps.set(reps);

  let skipTo = from;
  for (let at = from; at < to; at++) {
    const found = matches.at(at);
    if (at < skipTo) continue;
    const here = at - from;
    const [price, stood] = [places.price[here]!, places.state[here]!];
    const most = Math.min(MATCH_MAX, to - at);
    const r0 = places.reps[4 * here]!;
    const r1 = places.reps[4 * here + 1]!;
    const r2 = places.reps[4 * here + 2]!;
    const r3 = places.reps[4 * here + 3]!;
    const isMatch = priceOf(model.isMatch[stood]!, 1) + price;
    const isRep = isMatch + priceOf(model.isRep[stood]!, 1);
    const isNew = isMatch + priceOf(model.isRep[stood]!, 0);

    const last = at - r0 - 1;
    const matched = last >= 0 ? data[last]! : -1;
    const letter = data[at]!;
    const asLetter =
      price +
      priceOf(model.isMatch[stood]!, 0) +
      literalPrice(model, at === 0 ? 0 : data[at - 1]!, stood >= 7 ? matched : -1, letter);
    places.reach(here + 1, asLetter, LETTER, 1, 0, afterLetter(stood), r0, r1, r2, r3);
    if (matched === letter && last >= 0) {
      const again = isRep + priceOf(model.isRep0[stood]!, 0) + priceOf(model.isRep0Long[stood]!, 0);
      places.reach(here + 1, again, LETTER_AGAIN, 1, r0, afterShortRep(stood), r0, r1, r2, r3);
    }
    let longest = 0;
    for (let which = 0; which < 4; which++) {
      const distance = which === 0 ? r0 : which === 1 ? r1 : which === 2 ? r2 : r3;
      const place = at - distance - 1;
      const known =
        which > 0 && (distance === r0 || (which > 1 && (distance === r1 || (which > 2 && distance === r2))));
      if (place < 0 || known) continue;
      let same = 0;
      while (same < most && data[place + same] === data[at + same]) same++;
      if (same < 2) continue;
      longest = Math.max(longest, same);
      const first = priceOf(model.isRep0[stood]!, which === 0 ? 0 : 1);
      const chosen =
        which === 0
          ? first + priceOf(model.isRep0Long[stood]!, 1)
          : first +
            priceOf(model.isRep1[stood]!, which === 1 ? 0 : 1) +
            (which > 1 ? priceOf(model.isRep2[stood]!, which - 2) : 0);
      // It comes to the front, and those before it move back.
      const [b, c, d] = [which === 0 ? r1 : r0, which > 1 ? r1 : r2, which > 2 ? r2 : r3];
      const next = afterRep(stood);
      for (let length = same >= NICE ? same : 2; length <= same; length++) {
        const reached = isRep + chosen + repLengths[length]!;
        places.reach(here + length, reached, AGAIN, length, distance, next, distance, b, c, d);
      }
    }
    let length = 2;
    const next = afterMatch(stood);
    for (let i = 0; i < found; i++) {
      const distance = matches.distances[i]!;
      const same = Math.min(matches.lengths[i]!, most);
      longest = Math.max(longest, same);
      if (same >= NICE) length = same;
      for (; length <= same; length++) {
        const reached = isNew + matchLengths[length]! + distances.of(distance, slotsFor(length));
        places.reach(here + length, reached, MATCH, length, distance, next, distance, r0, r1, r2);
      }
    }
    if (longest >= NICE) skipTo = at + longest;
  }

  const way: Step[] = [];
  for (let place = to - from; place > 0;) {
    const length = places.length[place]!;
    way.push({ how: HOW[places.how[place]!]!, length, distance: places.distance[place]! });
    place -= length;
  }
  return way.reverse();
}
