/** One utterance as several reports give it, with the words that are not in all of them marked. */
import type { Dossier, Id, Passage, Saying } from '../dossier';
import { wordsOf } from '../quotes/words';

/** A stretch of a rendering; those of one rendering make up its text. */
export interface Stretch {
  readonly text: string;
  /** Not in every rendering of the same language, at this place. */
  readonly differs: boolean;
}

export interface Rendering {
  readonly passage: Passage;
  readonly lang: string;
  readonly stretches: readonly Stretch[];
  /** Whether there is another rendering in its language to compare it with. */
  readonly compared: boolean;
}

/** Longer texts than this, in words, are not compared: the comparison takes length times length. */
const MOST_WORDS = 500;

/** Which words of one list stand, in order, in another: the longest run in common. */
function inCommon(one: readonly string[], other: readonly string[]): boolean[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const [row, next] = [rows[i]!, rows[i + 1]!];
      row[j] = one[i] === other[j] ? next[j + 1]! + 1 : Math.max(next[j]!, row[j + 1]!);
    }
  }
  const shared = one.map(() => false);
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      shared[i++] = true;
      j++;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i++;
    else j++;
  }
  return shared;
}

interface Read {
  readonly passage: Passage;
  readonly lang: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Words as they are compared: case apart. */
  readonly words: readonly string[];
}

function stretchesOf({ passage: { exact }, spans }: Read, shared: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, differs: boolean): void => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.differs === differs) stretches[stretches.length - 1] = { text: last.text + text, differs };
    else stretches.push({ text, differs });
  };
  let at = 0;
  spans.forEach(({ start, end }, i) => {
    // What stands between two words that differ is marked with them, so that a run reads as one.
    add(exact.slice(at, start), i > 0 && !shared[i - 1]! && !shared[i]!);
    add(exact.slice(start, end), !shared[i]!);
    at = end;
  });
  add(exact.slice(at), false);
  return stretches;
}

/**
 * The renderings of a saying, in its order, compared word by word with all others of the same language. Upper and lower
 * case and signs between words make no difference. Nothing is marked where there is no other to compare with.
 */
export function compareRenderings(
  { renderings }: Pick<Saying, 'renderings'>,
  { passages, sources }: Pick<Dossier, 'passages' | 'sources'>,
): Rendering[] {
  const langOf = (source: Id) => sources.find(({ id }) => id === source)?.lang ?? 'und';
  const read = renderings.flatMap((id): Read[] => {
    const passage = passages.find((one) => one.id === id);
    if (passage === undefined) return [];
    const lang = langOf(passage.source);
    const spans = wordsOf(passage.exact, lang);
    const words = spans.map(({ start, end }) => passage.exact.slice(start, end).toLowerCase());
    return [{ passage, lang, spans, words }];
  });
  return read.map((one) => {
    const others = read.filter(
      (other) =>
        other !== one && other.lang === one.lang && Math.max(one.words.length, other.words.length) <= MOST_WORDS,
    );
    const each = others.map((other) => inCommon(one.words, other.words));
    const shared = one.words.map((_, i) => each.every((common) => common[i]!));
    return { passage: one.passage, lang: one.lang, stretches: stretchesOf(one, shared), compared: others.length > 0 };
  });
}
