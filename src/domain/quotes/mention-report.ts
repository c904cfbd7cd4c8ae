/**
 * What each alias catches in the articles, and what it nearly catches: forms that bend otherwise, or have something
 * joined to them. Near forms are suggestions for the author and are never applied.
 */
import type { Dossier, Span } from '../dossier';
import { runsOn, WORD } from './letters';
import { findMentions, placesByAlias, stemOf, type Alias } from './mentions';

/** A form of a name as it stands in the text, and how many times. */
export interface Form {
  readonly form: string;
  readonly times: number;
}

export interface AliasReport extends Alias {
  readonly caught: readonly Form[];
  readonly near: readonly Form[];
  /** An alias that would catch the near forms too: `Армени*`, `*مصر`; none where nothing is near. */
  readonly suggestion?: string;
}

/** Of a name, so much must be alike, and at least so many letters of one that bends. */
const SHARE_ALIKE = 0.6;
const LEAST_ALIKE = 3;
/** Endings and clitics are no longer than this. */
const LONGEST_ENDING = 6;
const LONGEST_CLITIC = 4;
/** Longer names are found by their parts. */
const MOST_WORDS = 4;

interface Word extends Span {
  readonly text: string;
  readonly letters: readonly string[];
}

/** The words of a text in scripts with spaces: those without need no near forms, for a name stands anywhere in them. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)]
    .filter(({ 0: word }) => WORD.test(word) && !runsOn(word[0]!))
    .map(({ 0: word, index }) => ({
      text: word,
      letters: word.toLowerCase().split(''),
      start: index,
      end: index + word.length,
    }));
}

/** How a word resembles a name's: by its beginning, by its end, as it is, or not at all. */
type Likeness = 'same' | 'ending' | 'clitic' | undefined;

function alikeBeginning(one: readonly string[], other: readonly string[]): number {
  let same = 0;
  while (same < one.length && same < other.length && one[same] === other[same]) same++;
  return same;
}

function likeness(name: Word, word: Word): Likeness {
  if (name.text === word.text) return 'same';
  const same = alikeBeginning(name.letters, word.letters);
  const enough = same === name.letters.length ? 2 : Math.max(LEAST_ALIKE, Math.ceil(name.letters.length * SHARE_ALIKE));
  if (same >= enough && word.letters.length - same <= LONGEST_ENDING) return 'ending';
  const extra = word.letters.length - name.letters.length;
  const joined = extra > 0 && extra <= LONGEST_CLITIC && name.letters.length >= 2;
  return joined && word.letters.slice(extra).join('') === name.letters.join('') ? 'clitic' : undefined;
}

/** What is alike in all of some words, from their beginning. */
function commonStem(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function counted(forms: readonly string[]): Form[] {
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return [...times].map(([form, n]) => ({ form, times: n })).sort((a, b) => b.times - a.times);
}

/** The places in a text that resemble a name, word by word, and are nobody's mention. */
function nearPlaces(
  name: readonly Word[],
  words: readonly Word[],
  taken: readonly Span[],
): (Span & { how: Likeness })[] {
  if (name.length === 0 || name.length > MOST_WORDS) return [];
  return words.flatMap((first, i) => {
    const run = words.slice(i, i + name.length);
    const likenesses = name.map((part, at) => run[at] && likeness(part, run[at]));
    const [start, end] = [first.start, run.at(-1)!.end];
    if (likenesses.includes(undefined) || taken.some((span) => span.start < end && start < span.end)) return [];
    return [{ start, end, how: likenesses.find((how) => how !== 'same') }];
  });
}

/** An alias that would catch some forms of a one-word name. */
function starred(
  name: readonly Word[],
  words: string,
  near: readonly { form: string; how: Likeness }[],
): string | undefined {
  if (name.length !== 1 || near.length === 0) return undefined;
  if (near.every(({ how }) => how === 'clitic')) return `*${words}`;
  if (!near.every(({ how }) => how === 'ending')) return undefined;
  const stem = commonStem([words, ...near.map(({ form }) => form)]);
  return stem.length >= 2 ? `${stem}*` : undefined;
}

/** The report of a dossier's aliases over all its articles, entity by entity, in its order. */
export function mentionReport({ entities, sources }: Pick<Dossier, 'entities' | 'sources'>): AliasReport[] {
  const aliases: Alias[] = entities.flatMap(({ id, aliases: own }) => own.map((words) => ({ entity: id, words })));
  const articles = sources.flatMap(({ text, lang }) => (text === undefined ? [] : [{ text, lang }]));
  const read = articles.map(({ text, lang }) => ({
    text,
    caught: placesByAlias(text, aliases, lang),
    taken: findMentions(text, aliases, lang),
    words: wordsOf(text),
  }));
  return aliases.map((alias, i): AliasReport => {
    const stem = stemOf(alias.words).words;
    const name = wordsOf(stem);
    const caught = read.flatMap(({ text, caught: all }) => all[i]!.map(({ start, end }) => text.slice(start, end)));
    const near = read.flatMap(({ text, words, taken }) =>
      nearPlaces(name, words, taken).map(({ start, end, how }) => ({ form: text.slice(start, end), how })),
    );
    const suggestion = starred(name, stem, near);
    return {
      ...alias,
      caught: counted(caught),
      near: counted(near.map(({ form }) => form)),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

const listed = (forms: readonly Form[]): string => forms.map(({ form, times }) => `${form} ${times}×`).join(', ');

/** The report as lines of text, one alias a line; what it nearly caught on the next. */
export function sayMentions(reports: readonly AliasReport[]): string {
  const saidOf = ({ entity, words, caught, near, suggestion }: AliasReport): string[] => [
    `${entity}: ${words}: ${caught.length === 0 ? 'not found' : listed(caught)}`,
    ...(near.length === 0 ? [] : [`  not caught: ${listed(near)}${suggestion ? `; add ${suggestion}?` : ''}`]),
  ];
  return reports.flatMap(saidOf).join('\n');
}
