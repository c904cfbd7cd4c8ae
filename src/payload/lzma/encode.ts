import { cheapestWay } from './cheapest-way';
import { Matches } from './matches';
import {
  afterLetter,
  afterMatch,
  afterRep,
  afterShortRep,
  ALIGN_BITS,
  FIRST_FAR_SLOT,
  freshModel,
  literalAt,
  MATCH_MIN,
  PROPERTIES,
  slotsFor,
  type LengthModel,
} from './model';
import { slotOf } from './prices';
import { RangeEncoder } from './range-encoder';
import type { Step } from './step';

/** How far ahead the cheapest way is looked for, in bytes. */
const BLOCK = 4096;

/**
 * Packs bytes as an LZMA file, which many programs can unpack. The same bytes make the same file everywhere: nothing in it
 * depends on time, chance or the engine.
 */
export function encodeLzma(data: Uint8Array): Uint8Array {
  const encoder = new RangeEncoder();
  const model = freshModel();
  const matches = new Matches(data);
  let state = 0;
  let reps: readonly number[] = [0, 0, 0, 0];

  const writeLength = ({ choice, low, mid, high }: LengthModel, length: number): void => {
    const n = length - MATCH_MIN;
    encoder.bit(choice, 0, n < 8 ? 0 : 1);
    if (n < 8) return encoder.tree(low, 3, n);
    encoder.bit(choice, 1, n < 16 ? 0 : 1);
    if (n < 16) return encoder.tree(mid, 3, n - 8);
    encoder.tree(high, 8, n - 16);
  };
  const writeDistance = (distance: number, length: number): void => {
    const slot = slotOf(distance);
    encoder.tree(model.slot[slotsFor(length)]!, 6, slot);
    if (slot < 4) return;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    const rest = distance - base;
    if (slot < FIRST_FAR_SLOT) return encoder.reversedTree(model.near, base - slot, bits, rest);
    encoder.plainBits(bits - ALIGN_BITS, rest >> ALIGN_BITS);
    encoder.reversedTree(model.align, 0, ALIGN_BITS, rest & ((1 << ALIGN_BITS) - 1));
  };
  const writeLetter = (at: number): void => {
    const letter = data[at]!;
    const table = literalAt(at === 0 ? 0 : data[at - 1]!);
    const matched = state >= 7 ? data[at - reps[0]! - 1]! : -1;
    let follows = matched >= 0;
    let node = 1;
    for (let i = 7; i >= 0; i--) {
      const said = (letter >> i) & 1;
      const expected = (matched >> i) & 1;
      encoder.bit(model.literal, table + (follows ? (1 + expected) << 8 : 0) + node, said);
      follows &&= said === expected;
      node = (node << 1) | said;
    }
  };
  const write = (at: number, { how, length, distance }: Step): void => {
    encoder.bit(model.isMatch, state, how === 'letter' ? 0 : 1);
    if (how === 'letter') {
      writeLetter(at);
      state = afterLetter(state);
      return;
    }
    encoder.bit(model.isRep, state, how === 'match' ? 0 : 1);
    if (how === 'match') {
      writeLength(model.match, length);
      writeDistance(distance, length);
      state = afterMatch(state);
      reps = [distance, reps[0]!, reps[1]!, reps[2]!];
      return;
    }
    const which = how === 'letter again' ? 0 : reps.indexOf(distance);
    encoder.bit(model.isRep0, state, which === 0 ? 0 : 1);
    if (which === 0) {
      encoder.bit(model.isRep0Long, state, how === 'letter again' ? 0 : 1);
      if (how === 'letter again') {
        state = afterShortRep(state);
        return;
      }
    } else {
      encoder.bit(model.isRep1, state, which === 1 ? 0 : 1);
      if (which > 1) encoder.bit(model.isRep2, state, which - 2);
    }
    writeLength(model.rep, length);
    state = afterRep(state);
    reps = [reps[which]!, ...reps.filter((_, i) => i !== which)];
  };

  for (let at = 0; at < data.length;) {
    const end = Math.min(data.length, at + BLOCK);
    for (const step of cheapestWay({ data, from: at, to: end, state, reps, model, matches })) {
      write(at, step);
      at += step.length;
    }
  }
  const packed = encoder.finish();
  const file = new Uint8Array(13 + packed.length);
  file[0] = PROPERTIES;
  const header = new DataView(file.buffer);
  // A power of two: other sizes are refused by some programs.
  header.setUint32(1, 2 ** Math.max(12, Math.ceil(Math.log2(data.length + 1))), true);
  header.setUint32(5, data.length, true);
  file.set(packed, 13);
  return file;
}
