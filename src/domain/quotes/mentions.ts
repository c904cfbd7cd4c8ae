/** Finds where entities are named in a text, by the aliases the dossier lists for them, in any script. */
import type { Id, Mention, Span } from '../dossier';
import type { Lang } from '../text';
import { lowerCase, upperCase } from './letter-case';
import { after, before, isBoundary, runsOn, WORD } from './letters';

export interface Alias {
  readonly entity: Id;
  /** May begin or end in `*`: then the word may have any beginning, or any ending. */
  readonly words: string;
}

/** An alias without its stars. */
export interface Stem {
  readonly words: string;
  readonly anyBeginning: boolean;
  readonly anyEnding: boolean;
}

/** Takes the stars off an alias. */
export function stemOf(alias: string): Stem {
  const anyBeginning = alias.startsWith('*');
  const anyEnding = alias.length > 1 && alias.endsWith('*');
  return { words: alias.slice(anyBeginning ? 1 : 0, anyEnding ? -1 : undefined), anyBeginning, anyEnding };
}

/** The words as written, with their first letter in the other case ("the West", "The West"), and all in capitals, as datelines are. */
function spellings(words: string, lang: Lang): string[] {
  const first = after(words, 0);
  const rest = words.slice(first.length);
  const cases = [first, lowerCase(first, lang), upperCase(first, lang)].filter((c) => c.length === first.length);
  const capitals = upperCase(words, lang);
  return [...new Set([...cases.map((c) => c + rest), ...(capitals.length === words.length ? [capitals] : [])])];
}

/** A run of a word's characters, or one other character: what every mention in a script with spaces begins with, whole. */
const RUN = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_]/gu;

const firstRun = (words: string): string => words.match(RUN)?.[0] ?? '';

/** Where in a text each of some runs begins. Looking for every alias through the whole text takes seconds in a crowd. */
function runsIn(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>([...wanted].map((run) => [run, []]));
  for (const { 0: run, index } of text.matchAll(RUN)) places.get(run)?.push(index);
  return places;
}

function everyPlace(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The end of the word that reaches across `at`: an ending of letters, never a run of a script without spaces. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (let next = after(text, end); next !== '' && WORD.test(next) && !runsOn(next); next = after(text, end))
    end += next.length;
  return end;
}

function wordStart(text: string, at: number): number {
  let start = at;
  for (let last = before(text, start); last !== '' && WORD.test(last) && !runsOn(last); last = before(text, start))
    start -= last.length;
  return start;
}

interface Spelled extends Stem {
  readonly alias: number;
  readonly spelling: string;
  /** The run it begins with; undefined where it may stand inside one. */
  readonly begins: string | undefined;
}

/** The mention that some words at a place make; undefined where they are only part of a word. */
function mentionAt(text: string, at: number, { spelling, anyBeginning, anyEnding }: Spelled): Span | undefined {
  const start = anyBeginning ? wordStart(text, at) : at;
  const end = anyEnding ? wordEnd(text, at + spelling.length) : at + spelling.length;
  return isBoundary(text, start) && isBoundary(text, end) ? { start, end } : undefined;
}

/** Every place of every alias, the longest alias first; places of different aliases may overlap. */
function* placesOf(text: string, aliases: readonly Alias[], lang: Lang): Generator<Span & { readonly alias: number }> {
  const spelled = aliases
    .map((alias, i) => ({ ...stemOf(alias.words), alias: i }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => b.words.length - a.words.length)
    .flatMap((stem) =>
      spellings(stem.words, lang).map((spelling): Spelled => {
        const first = firstRun(spelling);
        const inside = stem.anyBeginning || runsOn(after(spelling, 0)) || (stem.anyEnding && first === spelling);
        return { ...stem, spelling, begins: inside ? undefined : first };
      }),
    );
  const places = runsIn(text, new Set(spelled.flatMap(({ begins }) => begins ?? [])));
  for (const one of spelled) {
    for (const at of one.begins === undefined ? everyPlace(text, one.spelling) : (places.get(one.begins) ?? [])) {
      if (!text.startsWith(one.spelling, at)) continue;
      const span = mentionAt(text, at, one);
      if (span) yield { ...span, alias: one.alias };
    }
  }
}

/**
 * Finds the mentions of entities in a text. The longest alias wins where several would do ("Western countries" over
 * "Western"), and no two mentions overlap. Words must be whole: "Armenia" is in "Armenia's" and not in "Armenian", unless
 * the alias ends in `*`; in scripts without spaces between words a name stands anywhere. Upper and lower case count,
 * except in the first letter, and in words all in capitals.
 * @param text the source's text
 * @param aliases the words for each entity
 * @param lang the text's language, for its capitals
 * @returns the mentions in reading order, as UTF-16 offsets
 */
export function findMentions(text: string, aliases: readonly Alias[], lang: Lang = 'und'): Mention[] {
  const taken = new Uint8Array(text.length);
  const mentions: Mention[] = [];
  for (const { start, end, alias } of placesOf(text, aliases, lang)) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    mentions.push({ entity: aliases[alias]!.entity, start, end });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** All places of each alias in a text, also those that a longer alias takes; by the alias's number. */
export function placesByAlias(
  text: string,
  aliases: readonly Alias[],
  lang: Lang = 'und',
): readonly (readonly Span[])[] {
  const found = aliases.map(() => new Map<number, Span>());
  for (const { start, end, alias } of placesOf(text, aliases, lang)) found[alias]!.set(start, { start, end });
  return found.map((places) => [...places.values()].sort((a, b) => a.start - b.start));
}
