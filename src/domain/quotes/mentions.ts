/** Finds where entities are named in a text, by the aliases the dossier lists for them. */
import type { Id, Mention } from '../dossier';

export interface Alias {
  readonly entity: Id;
  readonly words: string;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** The character that ends just before `at`, whole even when it takes two code units. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at);
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** True where a word does not run on across `at`. */
function isBoundary(text: string, at: number): boolean {
  return !(WORD.test(before(text, at)) && WORD.test(after(text, at)));
}

/** The alias as written, and with its first letter in the other case ("the West", "The West"). */
function spellings(words: string): string[] {
  const first = after(words, 0);
  const rest = words.slice(first.length);
  const cases = [first, first.toLowerCase(), first.toUpperCase()].filter((c) => c.length === first.length);
  return [...new Set(cases)].map((c) => c + rest);
}

/** A run of a word's characters, or one other character: what every mention begins with, whole. */
const RUN = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_]/gu;

const firstRun = (words: string): string => words.match(RUN)?.[0] ?? '';

/** Where in a text each of some runs begins. Looking for every alias through the whole text takes seconds in a crowd. */
function runsIn(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>([...wanted].map((run) => [run, []]));
  for (const { 0: run, index } of text.matchAll(RUN)) places.get(run)?.push(index);
  return places;
}

/**
 * Finds the mentions of entities in a text. The longest alias wins where several would do ("Western countries" over
 * "Western"), and no two mentions overlap. Words must be whole: "Armenia" is in "Armenia's" and not in "Armenian".
 * Upper and lower case count, except in the first letter.
 * @param text the source's text
 * @param aliases the words for each entity
 * @returns the mentions in reading order, as UTF-16 offsets
 */
export function findMentions(text: string, aliases: readonly Alias[]): Mention[] {
  const taken = new Uint8Array(text.length);
  const mentions: Mention[] = [];
  const longestFirst = [...aliases].sort((a, b) => b.words.length - a.words.length);
  const spelled = longestFirst
    .filter(({ words }) => words !== '')
    .flatMap(({ entity, words }) =>
      spellings(words).map((spelling) => ({ entity, spelling, begins: firstRun(spelling) })),
    );
  const places = runsIn(text, new Set(spelled.map(({ begins }) => begins)));
  for (const { entity, spelling, begins } of spelled) {
    for (const start of places.get(begins) ?? []) {
      const end = start + spelling.length;
      if (!text.startsWith(spelling, start)) continue;
      if (!isBoundary(text, start) || !isBoundary(text, end) || taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      mentions.push({ entity, start, end });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
