/**
 * Characters that may not stand in a dossier: those that cannot be seen and change what is (controls, and the signs
 * that turn the direction of what follows), and those that are left where a file was read in the wrong encoding.
 */
import type { Problem } from '../problems';
import { messages } from './messages';
import type { Place } from './problem-text';

/** Where a byte stood for no character, UTF-8 readers put this. */
const REPLACEMENT = '\uFFFD';

/**
 * Lone halves of surrogate pairs; U+202A–202E and U+2066–2069, which turn the direction (Unicode TR 9, TR 36);
 * U+FFFD; noncharacters; controls other than tab and line end.
 */
const REFUSED = /[\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** One of the characters a text may not hold. @returns undefined where it holds none */
export const refusedIn = (text: string): string | undefined => text.match(REFUSED)?.[0];

/** Says that a character may not stand at a place, and how many more times it stands in the file. */
export function refusal(character: string, place: Place, more = 0): Problem {
  if (character === REPLACEMENT) return messages.notUtf8(place, more);
  return messages.characterRefused(place, character.codePointAt(0) ?? 0, DIRECTION.test(character), more);
}

/**
 * Reports the characters of a file that may not stand in it, each of them once, where it first stands.
 * @returns false where the file holds NUL, as one in UTF-16 does: nothing in it can be read
 */
export function checkCharacters(file: string, text: string, report: (problem: Problem) => void): boolean {
  const found = new Map<string, { at: number; times: number }>();
  for (const { 0: character, index } of text.matchAll(REFUSED)) {
    const known = found.get(character);
    if (known) known.times++;
    else found.set(character, { at: index, times: 1 });
  }
  if (found.has('\u0000')) {
    report(messages.notText(placeAt(file, text, found.get('\u0000')!.at)));
    return false;
  }
  for (const [character, { at, times }] of found) report(refusal(character, placeAt(file, text, at), times - 1));
  return true;
}

function placeAt(file: string, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
