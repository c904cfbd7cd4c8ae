import { textWidth } from './text-width';

/** White space at which a line may be broken: any but the no-break spaces, which hold a colon to its word in French. */
export const BREAKABLE = /[^\S\u00a0\u202f]+/u;

/**
 * Breaks a label at its spaces, but at none that is there to hold, into as few lines as fit, balanced so that the longest is as short as can be.
 * @param text the label; runs of white space count as one space
 * @param maxWidth px a line may take; a longer word stands alone and sticks out
 * @param px font size
 * @param maxLines lines at most, 3 when not given; with these used up, lines may be wider than `maxWidth`
 * @returns the lines, whose words are those of `text` in order; one empty line for an empty text
 */
export function wrap(text: string, maxWidth: number, px: number, maxLines = 3): string[] {
  const words = text.split(BREAKABLE).filter((word) => word !== '');
  if (words.length === 0) return [''];
  let best: { lines: string[]; widest: number } | null = null;
  for (let count = 1; count <= Math.min(maxLines, words.length); count++) {
    const found = balanced(words, count, px);
    if (best === null || found.widest < best.widest) best = found;
    if (best.widest <= maxWidth) break;
  }
  return best!.lines;
}

/** The split of words into exactly `count` lines whose widest line is the narrowest. */
function balanced(words: readonly string[], count: number, px: number): { lines: string[]; widest: number } {
  const whole = words.join(' ');
  if (count === 1) return { lines: [whole], widest: textWidth(whole, px) };
  let best: { lines: string[]; widest: number } | null = null;
  for (let cut = 1; cut <= words.length - count + 1; cut++) {
    const first = words.slice(0, cut).join(' ');
    const width = textWidth(first, px);
    if (best !== null && width > best.widest) break;
    const rest = balanced(words.slice(cut), count - 1, px);
    const widest = Math.max(width, rest.widest);
    if (best === null || widest < best.widest) best = { lines: [first, ...rest.lines], widest };
  }
  return best!;
}
