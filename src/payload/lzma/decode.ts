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
  MOVE_BITS,
  PROBABILITY_BITS,
  PROPERTIES,
  slotsFor,
  TOP,
  type LengthModel,
} from './model';

/**
 * Unpacks an LZMA file as `encodeLzma` makes it: with its size in the header and without position bits.
 * @throws Error when it is none, or is cut off
 */
export function decodeLzma(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  if (packed[0] !== PROPERTIES) throw new Error('Not packed as this file is read.');
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(5, true);
  const out = new Uint8Array(size);
  const model = freshModel();
  let at = 14;
  let range = 0xffffffff;
  let code = 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | packed[at++]!) >>> 0;

  const fill = (): void => {
    if (at > packed.length + 8) throw new Error('The packed text is cut off.');
    range = (range << 8) >>> 0;
    code = ((code << 8) | (packed[at++] ?? 0)) >>> 0;
  };
  const bit = (probabilities: Uint16Array, i: number): number => {
    const p = probabilities[i]!;
    const bound = (range >>> PROBABILITY_BITS) * p;
    let said = 0;
    if (code < bound) {
      range = bound;
      probabilities[i] = p + ((2 ** PROBABILITY_BITS - p) >> MOVE_BITS);
    } else {
      range -= bound;
      code -= bound;
      probabilities[i] = p - (p >> MOVE_BITS);
      said = 1;
    }
    if (range < TOP) fill();
    return said;
  };
  const tree = (probabilities: Uint16Array, bits: number): number => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | bit(probabilities, node);
    return node - (1 << bits);
  };
  const reversedTree = (probabilities: Uint16Array, offset: number, bits: number): number => {
    let node = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const said = bit(probabilities, offset + node);
      node = (node << 1) | said;
      value |= said << i;
    }
    return value;
  };
  const plainBits = (bits: number): number => {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      range >>>= 1;
      const said = code >= range ? 1 : 0;
      if (said) code -= range;
      value = (value << 1) | said;
      if (range < TOP) fill();
    }
    return value;
  };
  const lengthOf = ({ choice, low, mid, high }: LengthModel): number => {
    if (!bit(choice, 0)) return MATCH_MIN + tree(low, 3);
    if (!bit(choice, 1)) return MATCH_MIN + 8 + tree(mid, 3);
    return MATCH_MIN + 16 + tree(high, 8);
  };
  const distanceOf = (length: number): number => {
    const slot = tree(model.slot[slotsFor(length)]!, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < FIRST_FAR_SLOT) return base + reversedTree(model.near, base - slot, bits);
    return base + (plainBits(bits - ALIGN_BITS) << ALIGN_BITS) + reversedTree(model.align, 0, ALIGN_BITS);
  };

  let state = 0;
  let reps = [0, 0, 0, 0];
  let done = 0;
  while (done < size) {
    if (!bit(model.isMatch, state)) {
      const table = literalAt(done === 0 ? 0 : out[done - 1]!);
      let node = 1;
      if (state >= 7) {
        let matched = out[done - reps[0]! - 1]!;
        do {
          const expected = (matched >> 7) & 1;
          matched <<= 1;
          const said = bit(model.literal, table + ((1 + expected) << 8) + node);
          node = (node << 1) | said;
          if (said !== expected) break;
        } while (node < 0x100);
      }
      while (node < 0x100) node = (node << 1) | bit(model.literal, table + node);
      out[done++] = node;
      state = afterLetter(state);
      continue;
    }
    let length: number;
    if (!bit(model.isRep, state)) {
      length = lengthOf(model.match);
      state = afterMatch(state);
      reps = [distanceOf(length), reps[0]!, reps[1]!, reps[2]!];
    } else {
      let which = 0;
      if (!bit(model.isRep0, state)) {
        if (!bit(model.isRep0Long, state)) {
          state = afterShortRep(state);
          out[done] = out[done - reps[0]! - 1]!;
          done++;
          continue;
        }
      } else if (!bit(model.isRep1, state)) which = 1;
      else which = 2 + bit(model.isRep2, state);
      const distance = reps[which]!;
      reps = [distance, ...reps.filter((_, i) => i !== which)];
      length = lengthOf(model.rep);
      state = afterRep(state);
    }
    const from = done - reps[0]! - 1;
    if (from < 0) throw new Error('The packed text is broken.');
    for (let i = 0; i < length && done < size; i++) out[done++] = out[from + i]!;
  }
  return out;
}
