/** A stretch of a message of the gate's, and whether it is words of an article. */
export interface Piece {
  readonly text: string;
  readonly isWords: boolean;
}

/**
 * Parts a message of the gate's at the words of an article it has, which stand between “ ”. They may hold such marks
 * themselves; where those do not pair, as in words that were cut short, the last closing mark of the message counts.
 */
export function quotedWords(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (;;) {
    const open = message.indexOf('“', from);
    const close = open < 0 ? -1 : closing(message, open);
    if (close < 0) break;
    pieces.push({ text: message.slice(from, open + 1), isWords: false });
    pieces.push({ text: message.slice(open + 1, close), isWords: true });
    from = close;
  }
  return [...pieces, { text: message.slice(from), isWords: false }].filter(({ text }) => text !== '');
}

/** Where the mark stands that closes the one at `open`, or −1. */
function closing(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '“') depth += 1;
    if (message[at] === '”' && --depth === 0) return at;
  }
  const last = message.lastIndexOf('”');
  return last > open ? last : -1;
}
