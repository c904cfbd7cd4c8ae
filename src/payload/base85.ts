/**
 * Bytes as letters that may stand in a script element as they are: five for every four bytes, where base64 takes five and
 * a third. It is Z85 (rfc.zeromq.org/spec/32) with a comma for `<`, which a script must not have, and with a short last
 * group as Ascii85 has it: a letter more than it has bytes.
 */
const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&,>()[]{}@%$#';

export function toBase85(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const given = Math.min(4, bytes.length - at);
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (bytes[at + i] ?? 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      group = LETTERS[value % 85]! + group;
      value = Math.floor(value / 85);
    }
    groups.push(group.slice(0, given + 1));
  }
  return groups.join('');
}

/** @throws Error at a letter that is none of these */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const values = new Map(Array.from(LETTERS, (letter, i) => [letter.charCodeAt(0), i]));
  const rest = text.length % 5;
  const bytes = new Uint8Array(Math.floor(text.length / 5) * 4 + Math.max(0, rest - 1));
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const digit = at + i < text.length ? values.get(text.charCodeAt(at + i)) : 84;
      if (digit === undefined) throw new Error('This text is not in base 85.');
      value = value * 85 + digit;
    }
    for (let i = 3; i >= 0; i--) {
      if (to + i < bytes.length) bytes[to + i] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes;
}
