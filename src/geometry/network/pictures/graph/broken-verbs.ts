import { textWidth } from '../../../labels/text-width';
import { wrap } from '../../../labels/wrap';
import type { TextIn } from '../story';
import { WORDS_LEADING, WORDS_PX } from './measures';
import type { Room } from './pair-costs';

const MOST_LINES = 5;
/** The widths verbs are broken to, in px. */
const WIDTHS = [220, 176, 140, 112, 92, 76];
/** Px that words are guessed to be broken to before ribbons have their places. */
const ROOM_WIDTH = 116;

/** Scripts with long words are set narrower, as the condensed width of a variable face is. */
const CONDENSED = /[\p{Script=Armenian}\p{Script=Cyrillic}]/u;
const CONDENSED_TO = 0.875;

/** How wide a line of a verb is drawn, in px. */
export const wordsWidth = (line: string): number =>
  textWidth(line, WORDS_PX) * (CONDENSED.test(line) ? CONDENSED_TO : 1);

/** A verb broken into lines, and the room they take. */
export interface Broken {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What was broken before: the same verbs are asked about again and again while a picture is searched for. */
const brokenVerbs = new Map<string, Broken[]>();

/** A verb broken in every useful way, from long and low to short and high. */
export function broken(verb: string): Broken[] {
  const known = brokenVerbs.get(verb);
  if (known) return known;
  const ways: Broken[] = [];
  for (const most of WIDTHS) {
    const lines = wrap(verb, CONDENSED.test(verb) ? most / CONDENSED_TO : most, WORDS_PX, MOST_LINES);
    if (ways.some((way) => way.lines.length === lines.length)) continue;
    const width = Math.ceil(Math.max(...lines.map((line) => wordsWidth(line)))) + 2;
    ways.push({ lines, width, height: lines.length * WORDS_LEADING + 2 });
  }
  brokenVerbs.set(verb, ways);
  return ways;
}

/**
 * The room that the words of some ribbons between the same ends will take, about: the smallest verb of each ribbon, in
 * the language in which it is largest, above each other.
 */
export function roomForWords(ribbons: readonly (readonly TextIn[])[]): Room {
  const rooms = ribbons.slice(0, 2).map((verbs) => {
    const each = verbs.map((verb) => {
      const ways = Object.values(verb).map(
        (words) => broken(words).find(({ width }) => width <= ROOM_WIDTH) ?? broken(words).at(-1)!,
      );
      return {
        width: Math.max(...ways.map(({ width }) => width)),
        height: Math.max(...ways.map(({ height }) => height)),
      };
    });
    return each.reduce((a, b) => (b.width * b.height < a.width * a.height ? b : a));
  });
  return {
    width: Math.max(...rooms.map(({ width }) => width)) + 6,
    height: rooms.reduce((sum, { height }) => sum + height + 6, 0),
  };
}
