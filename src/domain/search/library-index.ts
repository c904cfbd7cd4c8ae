/** The search over a library as data: what is fetched at the first keystroke, and statements by their words' beginnings. */
import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import type { Dossier, Id } from '../dossier';
import { say, type Lang } from '../text';
import { actorsOf, statementsOf, type FoundActor, type FoundStatement } from './library-entries';
import { fileFinder, partBeginnings } from './beginnings';
import { searchTerm, searchWords, shardCount } from './search-words';

/** Titles and actors. Documents are numbered: dossiers first, actors after them. */
export interface LibraryIndex {
  readonly dossiers: readonly (readonly [id: Id, title: string, lang: Lang])[];
  readonly actors: readonly Pick<FoundActor, 'name' | 'lang' | 'in'>[];
  readonly words: AsPlainObject;
}

/** The statements in which some words begin so. Documents are numbered as in the list. */
export interface StatementShard {
  readonly statements: readonly (readonly [dossier: number, relation: Id, sentence: string])[];
  readonly words: AsPlainObject;
}

interface Entry {
  readonly id: number;
  readonly words: string;
}

const COMMON = { fields: ['words'], tokenize: searchWords, processTerm: searchTerm };

/** How indexes are made and read. */
export const INDEX_OPTIONS: Options<Entry> = COMMON;

/** Every word must be met: at its beginning, or with one letter in five another. */
export const SEARCH_OPTIONS: SearchOptions = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };

/** What is fetched at the first keystroke. */
export function libraryIndex(dossiers: readonly Dossier[]): LibraryIndex {
  const actors = actorsOf(dossiers);
  const titles = dossiers.map(({ title }) => Object.values(title).join(' '));
  const search = new MiniSearch<Entry>(INDEX_OPTIONS);
  search.addAll([...titles, ...actors.map(({ names }) => names.join(' '))].map((words, id) => ({ id, words })));
  return {
    dossiers: dossiers.map(({ id, title, lang }) => {
      const said = say(title, lang, lang);
      return [id, said.words, said.lang];
    }),
    actors: actors.map(({ name, lang, in: where }) => ({ name, lang, in: where })),
    words: search.toJSON(),
  };
}

/** A word in more than this share of many statements says nothing of any: it is left out, and not asked for. */
const COMMON_SHARE = 0.2;
const MANY_STATEMENTS = 500;

/** All statements, in files by the beginnings of their words, so that a query fetches only what it could find. */
export interface StatementFiles {
  readonly shards: readonly StatementShard[];
  /** Of each file, with which words begin: see `fileFinder`. */
  readonly beginnings: readonly (readonly string[])[];
  /** Words that are in so many statements that they are in no file. */
  readonly common: readonly string[];
}

/** Puts the statements of a library into files. */
export function statementFiles(dossiers: readonly Dossier[]): StatementFiles {
  const entries = statementsOf(dossiers).map((statement) => ({
    statement,
    terms: [...new Set(termsOf([statement.sentence, ...statement.also].join(' ')))],
  }));
  const common = commonAmong(entries.map(({ terms }) => terms));
  const telling = entries.map(({ statement, terms }) => ({
    statement,
    terms: terms.filter((term) => !common.has(term)),
  }));
  const count = shardCount(entries.length);
  const beginnings = partBeginnings(
    telling.map(({ terms }) => terms),
    count,
  );
  const fileOf = fileFinder(beginnings);
  const shards = Array.from({ length: count }, (): { words: string; statement: FoundStatement }[] => []);
  for (const { statement, terms } of telling) {
    const byShard = new Map<number, string[]>();
    for (const term of terms) {
      const at = fileOf(term)!;
      byShard.set(at, [...(byShard.get(at) ?? []), term]);
    }
    for (const [shard, words] of byShard) shards[shard]!.push({ words: words.join(' '), statement });
  }
  return { shards: shards.map(shardFile), beginnings, common: [...common] };
}

function shardFile(own: readonly { readonly words: string; readonly statement: FoundStatement }[]): StatementShard {
  const search = new MiniSearch<Entry>({ ...COMMON, tokenize: (text) => text.split(' ') });
  search.addAll(own.map(({ words }, id) => ({ id, words })));
  return {
    statements: own.map(({ statement: { dossier, relation, sentence } }) => [dossier, relation, sentence]),
    words: search.toJSON(),
  };
}

function commonAmong(statements: readonly (readonly string[])[]): Set<string> {
  if (statements.length < MANY_STATEMENTS) return new Set();
  const counts = new Map<string, number>();
  for (const term of statements.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > statements.length * COMMON_SHARE).map(([term]) => term));
}

/** A text's words as they are looked up, in order. */
export const termsOf = (text: string): string[] => searchWords(text).flatMap((word) => searchTerm(word) ?? []);
