/** Letters and words at a place of a text, in any script. */

/** What a word is made of. */
export const WORD = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Scripts that part no words by spaces. A name stands anywhere in a run of them; word breakers part names that their
 * dictionaries do not know, and a quotation must not depend on the dictionary of the day.
 */
const RUN_ON = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Marks and digits belong to many scripts, and part words in none. */
const OF_NO_SCRIPT = /[\p{N}_]/u;

const MARK = /\p{M}/u;

/** The character that ends just before `at`, whole even when it takes two code units. */
export function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at);
}

/** The character that begins at `at`; empty at the end. */
export function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a character is of a script whose words run on without spaces. */
export const runsOn = (character: string): boolean => RUN_ON.test(character) && !OF_NO_SCRIPT.test(character);

/** True where a word does not run on across `at`: spaces part words, and in scripts without spaces every letter may. */
export function isBoundary(text: string, at: number): boolean {
  const [left, right] = [before(text, at), after(text, at)];
  if (MARK.test(right)) return false;
  if (!WORD.test(left) || !WORD.test(right)) return true;
  return runsOn(left) || runsOn(right);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Joined signs are shorter than this, in UTF-16 units. */
const AROUND = 64;

/** Whether `at` stands between two letters as a reader sees them, not between a letter and its mark or inside a joined sign. */
export function isBetweenLetters(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  // Plain letters side by side are told at once: most quotations begin and end at them.
  if (/^[\n !-~]{2}$/.test(text.slice(at - 1, at + 1))) return true;
  const from = Math.max(0, at - AROUND);
  return graphemes.segment(text.slice(from, at + AROUND)).containing(at - from)?.index === at - from;
}
