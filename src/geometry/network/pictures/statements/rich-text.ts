import { textWidth } from '../../../labels/text-width';
import { BREAKABLE } from '../../../labels/wrap';

/** How a stretch of a tape's text is set: the verb, a word that weakens it, an actor's name, an idea's or place's. */
export type RunStyle = 'verb' | 'hedge' | 'actor' | 'idea';

export interface Run {
  readonly text: string;
  readonly style: RunStyle;
}

/** One line of text; its runs follow each other with the spaces they hold. */
export interface RichLine {
  readonly runs: readonly Run[];
  /** px, as estimated; never more than the text was given. */
  readonly width: number;
  /** True where the letters must be drawn closer for that (a single word a little wider than its tape). */
  readonly squeezed?: true;
}

/** A word may be drawn this much closer, as the condensed face of the same family is; a longer one is broken. */
const CLOSER = 0.875;

interface Word {
  readonly text: string;
  readonly style: RunStyle;
  readonly width: number;
}

/**
 * Breaks styled text into as few lines as fit, of about equal width. A word wider than a line is drawn closer, or
 * broken with a hyphen where even that would not do: no line is ever wider than `maxWidth`.
 * @param px font size
 * @returns at least one line
 */
export function wrapRich(runs: readonly Run[], maxWidth: number, px: number): RichLine[] {
  const words = runs.flatMap(({ text, style }) =>
    text
      .split(BREAKABLE)
      .filter((word) => word !== '')
      .flatMap((word) => fitting(word, style, maxWidth, px)),
  );
  if (words.length === 0) return [{ runs: [], width: 0 }];
  const space = textWidth(' ', px);
  const fewest = linesAt(words, maxWidth, space);
  let [low, high] = [0, maxWidth];
  // The narrowest width that takes no more lines, to half a px: lines of about equal width.
  while (high - low > 0.5) {
    const middle = (low + high) / 2;
    if (linesAt(words, middle, space) <= fewest) high = middle;
    else low = middle;
  }
  return filled(words, high, space).map((line) => asLine(line, maxWidth, space));
}

/** The widest word, in px: text that is given that much is never broken. */
export function widestWord(text: string, px: number, style: RunStyle): number {
  return Math.max(0, ...text.split(BREAKABLE).map((word) => widthOf(word, style, px)));
}

const widthOf = (text: string, style: RunStyle, px: number): number => textWidth(text, px, { bold: style === 'actor' });

/** A word as one piece, or as pieces that fit, each but the last with a hyphen. */
function fitting(word: string, style: RunStyle, maxWidth: number, px: number): Word[] {
  const whole = { text: word, style, width: widthOf(word, style, px) };
  if (whole.width * CLOSER <= maxWidth) return [whole];
  const pieces: Word[] = [];
  let piece = '';
  for (const character of word) {
    // A mark stays with its letter.
    if (piece !== '' && !/^\p{M}$/u.test(character) && widthOf(`${piece}${character}-`, style, px) > maxWidth) {
      pieces.push({ text: `${piece}-`, style, width: widthOf(`${piece}-`, style, px) });
      piece = '';
    }
    piece += character;
  }
  return [...pieces, { text: piece, style, width: widthOf(piece, style, px) }];
}

/** How many lines the words fill at a width. */
function linesAt(words: readonly Word[], width: number, space: number): number {
  let count = 0;
  let used = Infinity;
  for (const word of words) {
    if (used + space + word.width <= width) used += space + word.width;
    else {
      count++;
      used = word.width;
    }
  }
  return count;
}

function filled(words: readonly Word[], width: number, space: number): Word[][] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && used + space + word.width <= width) {
      line.push(word);
      used += space + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines;
}

function asLine(words: readonly Word[], maxWidth: number, space: number): RichLine {
  const width = words.reduce((sum, word) => sum + word.width, (words.length - 1) * space);
  const runs: Run[] = [];
  for (const [i, { text, style }] of words.entries()) {
    const last = runs.at(-1);
    const before = i === 0 ? '' : ' ';
    if (last && last.style === style) runs[runs.length - 1] = { style, text: `${last.text}${before}${text}` };
    else if (last) {
      runs[runs.length - 1] = { ...last, text: `${last.text}${before}` };
      runs.push({ style, text });
    } else runs.push({ style, text });
  }
  return width > maxWidth ? { runs, width: maxWidth, squeezed: true } : { runs, width };
}
