/** Where quotations begin and end: never inside a letter, and inside a word only on purpose. */
import type { Span } from '../dossier';
import { isBetweenLetters, isBoundary } from '../quotes/letters';
import { messages } from './messages';
import type { Gate } from './parse-context';
import type { Place } from './problem-text';

/** What stands around a place, for a message. */
const around = (text: string, at: number, letters: number): string =>
  text.slice(Math.max(0, at - letters), at + letters).trim();

const wordAround = (text: string, at: number): string => {
  const left = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const right = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  return left + right;
};

/** Reports words that begin or end inside a letter, or inside a word. */
export function checkEdges(gate: Gate, text: string, { start, end }: Span, place: Place): void {
  const cut = [start, end].find((at) => !isBetweenLetters(text, at));
  if (cut !== undefined) {
    gate.report(messages.quoteCutsALetter(place, around(text, cut, 2)));
    return;
  }
  const within = [start, end].find((at) => !isBoundary(text, at));
  if (within !== undefined) gate.report(messages.quoteCutsAWord(place, wordAround(text, within)));
}
