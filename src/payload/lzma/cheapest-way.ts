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

/** Where a way stands: what it has cost so far, how it came here, and what it remembers. */
interface Place {
  price: number;
  step: Step | null;
  state: number;
  reps: readonly number[];
}

const [matchLengths, repLengths] = [new Int32Array(MATCH_MAX + 1), new Int32Array(MATCH_MAX + 1)];

/** The steps through a stretch that cost least as the probabilities stand, by going forward from every place reached. */
export function cheapestWay({ data, from, to, state, reps, model, matches }: Stretch): Step[] {
  const distances = new DistancePrices();
  distances.update(model);
  lengthPrices(model.match, matchLengths);
  lengthPrices(model.rep, repLengths);
  const places: Place[] = Array.from({ length: to - from + 1 }, () => ({
    price: Infinity,
    step: null,
    state: 0,
    reps,
  }));
  Object.assign(places[0]!, { price: 0, state });

  let skipTo = from;
  for (let at = from; at < to; at++) {
    const found = matches.at(at);
    if (at < skipTo) continue;
    const here = places[at - from]!;
    const most = Math.min(MATCH_MAX, to - at);
    const reach = (length: number, price: number, step: Step, next: number, after: readonly number[]): void => {
      const there = places[at - from + length]!;
      if (price >= there.price) return;
      there.price = price;
      there.step = step;
      there.state = next;
      there.reps = after;
    };
    const isMatch = priceOf(model.isMatch[here.state]!, 1) + here.price;
    const isRep = isMatch + priceOf(model.isRep[here.state]!, 1);
    const isNew = isMatch + priceOf(model.isRep[here.state]!, 0);

    const last = at - here.reps[0]! - 1;
    const matched = last >= 0 ? data[last]! : -1;
    const letter = data[at]!;
    const asLetter =
      here.price +
      priceOf(model.isMatch[here.state]!, 0) +
      literalPrice(model, at === 0 ? 0 : data[at - 1]!, here.state >= 7 ? matched : -1, letter);
    reach(1, asLetter, { how: 'letter', length: 1, distance: 0 }, afterLetter(here.state), here.reps);
    if (matched === letter && last >= 0) {
      const price = isRep + priceOf(model.isRep0[here.state]!, 0) + priceOf(model.isRep0Long[here.state]!, 0);
      const step: Step = { how: 'letter again', length: 1, distance: here.reps[0]! };
      reach(1, price, step, afterShortRep(here.state), here.reps);
    }
    let longest = 0;
    here.reps.forEach((distance, which) => {
      const place = at - distance - 1;
      if (place < 0 || here.reps.indexOf(distance) !== which) return;
      let same = 0;
      while (same < most && data[place + same] === data[at + same]) same++;
      if (same < 2) return;
      longest = Math.max(longest, same);
      const first = priceOf(model.isRep0[here.state]!, which === 0 ? 0 : 1);
      const chosen =
        which === 0
          ? first + priceOf(model.isRep0Long[here.state]!, 1)
          : first +
            priceOf(model.isRep1[here.state]!, which === 1 ? 0 : 1) +
            (which > 1 ? priceOf(model.isRep2[here.state]!, which - 2) : 0);
      const after = [distance, ...here.reps.filter((_, i) => i !== which)];
      for (let length = same >= NICE ? same : 2; length <= same; length++) {
        const step: Step = { how: 'again', length, distance };
        reach(length, isRep + chosen + repLengths[length]!, step, afterRep(here.state), after);
      }
    });
    let length = 2;
    for (let i = 0; i < found; i++) {
      const distance = matches.distances[i]!;
      const same = Math.min(matches.lengths[i]!, most);
      longest = Math.max(longest, same);
      const after = [distance, here.reps[0]!, here.reps[1]!, here.reps[2]!];
      if (same >= NICE) length = same;
      for (; length <= same; length++) {
        const price = isNew + matchLengths[length]! + distances.of(distance, slotsFor(length));
        reach(length, price, { how: 'match', length, distance }, afterMatch(here.state), after);
      }
    }
    if (longest >= NICE) skipTo = at + longest;
  }

  const way: Step[] = [];
  for (let at = to; at > from;) {
    const { step } = places[at - from]!;
    way.push(step!);
    at -= step!.length;
  }
  return way.reverse();
}
