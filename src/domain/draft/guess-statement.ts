/**
 * Guesses what a sentence says that one does to another, for a draft: names and words that stand in it, for an author who
 * decides.
 */
import type { Id, Mention } from '../dossier';
import { clauseWordsOf } from './clause-words';

export interface StatementGuess {
  readonly from: readonly Id[];
  /** Words of the sentence; empty where none can be told from the rest. */
  readonly verb: string;
  readonly to: readonly Id[];
}

/** Marks that part clauses and quotations: what holds one is no verb. */
const PARTED = /[,;:.!?()“”«»„"—–]/u;
const LONGEST_VERB = 12;

const oneOf = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, '\\s+'))
    .join('|');
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const EDGE = '(?<![\\p{L}\\p{M}])';
const END = '(?![\\p{L}\\p{M}])';

/** What is in the way between two names: how they may be tied, and what they belong to. */
const tie = (and: readonly string[], articles: readonly string[]): RegExp =>
  new RegExp(
    `^(?:\\s*\\([^)]*\\))?(?:\\s*,)?(?:\\s*(?:${oneOf(and)}))?(?:\\s+(?:${oneOf([...articles, 'its'])}))?\\s*\\(?$`,
    'iu',
  );

/**
 * @param words a sentence, or some of its words
 * @param named who is named where in it, in order
 * @param cue the word of saying in it, whose clause is not what is said
 */
export function guessStatement(
  words: string,
  lang: string,
  named: readonly Mention[],
  cue: string | undefined,
): StatementGuess {
  const known = clauseWordsOf(lang);
  const { start, end } = saidPart(words, cue, known?.that ?? []);
  const within = named.filter((one) => one.start >= start && one.end <= end);
  const helping =
    known &&
    // “There is” and “as is” say nothing of anybody.
    [
      ...words.matchAll(
        new RegExp(
          `(?<!${EDGE}(?:${oneOf([...known.opening, ...known.opening.map(capitalised)])})\\s)${EDGE}(?:${oneOf(known.helping)})${END}`,
          'gu',
        ),
      ),
    ].find(
      ({ 0: word, index }) =>
        index >= start && index + word.length <= end && !within.some((one) => one.start <= index && one.end > index),
    );
  if (!known || !helping) return betweenNames(words, within, known?.articles ?? []);
  const after = within.filter((one) => one.start >= helping.index + helping[0].length);
  const to = tied(words, after, tie(known.and, known.articles));
  const before = within.filter((one) => one.end <= helping.index);
  const from = subject(words, before, start, known.opening);
  const verb = words.slice(helping.index, to[0]?.start ?? end);
  // Where nobody of the cast is at either end, what is said is of others.
  const isOfThem = from.length + to.length > 0;
  return { from: ids(from), verb: isOfThem ? verbIn(verb, known.articles) : '', to: ids(to) };
}

/** The part of a sentence that is said, without who says it: after “said that”, or before “, she said”. */
function saidPart(words: string, cue: string | undefined, that: readonly string[]): { start: number; end: number } {
  const whole = { start: 0, end: words.replace(/[\s.!?…”»"]+$/u, '').length };
  const at = cue === undefined ? -1 : words.indexOf(cue);
  if (at < 0 || that.length === 0) return whole;
  const rest = at + cue!.length;
  const opened = new RegExp(`^(?:\\s+[\\p{L}\\p{M}]+){0,3}?[\\s,]+(?:${oneOf(that)})(?:[\\s,]|(?<=['’]))`, 'iu').exec(
    words.slice(rest),
  );
  if (opened) return { ...whole, start: rest + opened[0].length };
  const comma = words.lastIndexOf(',', at);
  return comma > words.length / 3 ? { start: 0, end: comma } : whole;
}

/** Who does it: those named first, not within words about a circumstance. */
function subject(words: string, before: readonly Mention[], start: number, opening: readonly string[]): Mention[] {
  const opens = new RegExp(`^\\s*(?:${oneOf(opening)})${END}`, 'iu');
  const first = before.find(({ start: at }) => !opens.test(words.slice(segmentStart(words, at, start), at)));
  if (!first) return [];
  const from = segmentStart(words, first.start, start);
  return before.filter(({ start: at }) => at >= first.start && segmentStart(words, at, start) === from);
}

/** Where the stretch without a comma or another mark begins in which something stands. */
function segmentStart(words: string, at: number, start: number): number {
  let first = at;
  while (first > start && !PARTED.test(words[first - 1]!)) first -= 1;
  return first;
}

/** The first one named, and those tied to it by “and” or a comma. */
function tied(words: string, named: readonly Mention[], between: RegExp): Mention[] {
  const [first, ...rest] = named;
  if (!first) return [];
  const all = [first];
  for (const next of rest) {
    const last = all.at(-1)!;
    if (next.start >= last.end && !between.test(words.slice(last.end, next.start))) break;
    all.push(next);
  }
  return all;
}

/** Without a verb that can be told: two names, and what stands between them where nothing parts them. */
function betweenNames(words: string, named: readonly Mention[], articles: readonly string[]): StatementGuess {
  const [first] = named;
  const second = named.find(({ entity }) => entity !== first?.entity);
  if (!first || !second) return { from: ids(first ? [first] : []), verb: '', to: [] };
  const last = named.findLast(({ entity, end }) => entity === first.entity && end <= second.start) ?? first;
  return { from: [first.entity], verb: verbIn(words.slice(last.end, second.start), articles), to: [second.entity] };
}

/**
 * A verb without the article of the name after it; none where it is parted, belongs to a name, or is more than a verb.
 * @param most so many words it has at most
 */
export function verbIn(words: string, articles: readonly string[], most = LONGEST_VERB): string {
  if (PARTED.test(words) || /^[’']/u.test(words)) return '';
  const last = articles.length === 0 ? null : new RegExp(`\\s+(?:${oneOf(articles)})\\s*$`, 'iu').exec(words);
  const verb = (last ? words.slice(0, last.index) : words).trim();
  return verb.split(/\s+/).length > most ? '' : verb;
}

const ids = (named: readonly Mention[]): Id[] => [...new Set(named.map(({ entity }) => entity))];
