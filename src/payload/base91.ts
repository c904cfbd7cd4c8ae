/**
 * Bytes as letters that may stand in a script element as they are: 16 letters for 13 bytes, where base64 takes 17⅓ and
 * base 85 16¼. It is basE91 (https://base91.sourceforge.net): thirteen bits, or fourteen where these are small enough,
 * in two letters; with `-` for `<`, which a script must not have, and `'` for `"`, which a JSON string would escape.
 */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;-=>?@[]^_`{|}~'";

/** Of thirteen bits, values up to this leave room for a fourteenth: 91 × 91 is 8281, and thirteen bits go to 8191. */
const SMALL = 88;

export function toBase91(bytes: Uint8Array): string {
  const pairs: string[] = [];
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held <= 13) continue;
    const taken = (bits & 8191) > SMALL ? 13 : 14;
    const value = bits & ((1 << taken) - 1);
    bits >>= taken;
    held -= taken;
    pairs.push(LETTERS[value % 91]! + LETTERS[Math.floor(value / 91)]!);
  }
  if (held > 0) {
    const last = LETTERS[bits % 91]!;
    pairs.push(held > 7 || bits > 90 ? last + LETTERS[Math.floor(bits / 91)]! : last);
  }
  return pairs.join('');
}

/** @throws Error at a letter that is none of these */
export function fromBase91(text: string): Uint8Array<ArrayBuffer> {
  const values = new Map(Array.from(LETTERS, (letter, i) => [letter.charCodeAt(0), i]));
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 16) + 1);
  let to = 0;
  let bits = 0;
  let held = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const digit = values.get(text.charCodeAt(at));
    if (digit === undefined) throw new Error('This text is not in base 91.');
    if (first < 0) {
      first = digit;
      continue;
    }
    const value = first + digit * 91;
    first = -1;
    bits |= value << held;
    held += (value & 8191) > SMALL ? 13 : 14;
    for (; held > 7; held -= 8) {
      bytes[to++] = bits & 255;
      bits >>= 8;
    }
  }
  if (first >= 0) bytes[to++] = (bits | (first << held)) & 255;
  return bytes.slice(0, to);
}
