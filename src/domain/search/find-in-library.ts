/** Looks up a query in what of a library's index has been fetched. */
import MiniSearch from 'minisearch';
import type { Id } from '../dossier';
import type { Lang } from '../text';
import { INDEX_OPTIONS, SEARCH_OPTIONS, termsOf, type LibraryIndex, type StatementShard } from './library-index';

/** A dossier that a result is in, and what to select there. */
export interface FoundPlace {
  readonly dossier: Id;
  readonly title: string;
  readonly lang: Lang;
  readonly select?: Id;
}

export interface FoundInLibrary {
  readonly dossiers: readonly FoundPlace[];
  readonly actors: readonly { readonly name: string; readonly lang: Lang; readonly in: readonly FoundPlace[] }[];
  readonly statements: readonly { readonly sentence: string; readonly place: FoundPlace }[];
}

/** The query's words that statements are looked up by: those that tell one from another. */
export const tellingTerms = (query: string, common: readonly string[]): string[] =>
  termsOf(query).filter((term) => !common.includes(term));

export interface LibrarySearch {
  /**
   * @param terms the query's telling words
   * @param shards the files that may have statements with each of them, in their order
   */
  find: (query: string, terms: readonly string[], shards: readonly (readonly StatementShard[])[]) => FoundInLibrary;
}

/** Opens an index for looking up. */
export function librarySearch({ dossiers, actors, words }: LibraryIndex): LibrarySearch {
  const search = MiniSearch.loadJS(words, INDEX_OPTIONS);
  const opened = new WeakMap<StatementShard, MiniSearch>();
  const open = (shard: StatementShard): MiniSearch => {
    const known = opened.get(shard) ?? MiniSearch.loadJS(shard.words, INDEX_OPTIONS);
    opened.set(shard, known);
    return known;
  };
  const place = (at: number, select?: Id): FoundPlace => {
    const [dossier, title, lang] = dossiers[at]!;
    return { dossier, title, lang, ...(select !== undefined && { select }) };
  };
  return {
    find(query, terms, shards) {
      const found = search.search(query, SEARCH_OPTIONS).map(({ id }) => id as number);
      const named = found.flatMap((id) => actors[id - dossiers.length] ?? []);
      return {
        dossiers: found.filter((id) => id < dossiers.length).map((id) => place(id)),
        actors: named.map((actor) => ({ ...actor, in: actor.in.map(([at, entity]) => place(at, entity)) })),
        statements: statementsIn(terms, shards, open).map(([at, relation, sentence]) => ({
          sentence,
          place: place(at, relation),
        })),
      };
    },
  };
}

type Statement = StatementShard['statements'][number];

/** The statements that have every word: best first by the query's first word. */
function statementsIn(
  terms: readonly string[],
  shards: readonly (readonly StatementShard[])[],
  open: (shard: StatementShard) => MiniSearch,
): Statement[] {
  const hits = terms.map((term, i) => {
    const found = (shards[i] ?? []).flatMap((shard) =>
      open(shard)
        .search(term, SEARCH_OPTIONS)
        .map(({ id, score }) => ({ score, statement: shard.statements[id as number]! })),
    );
    found.sort((a, b) => b.score - a.score);
    return new Map(found.map(({ statement }) => [`${statement[0]} ${statement[1]}`, statement] as const));
  });
  const [first, ...rest] = hits;
  return [...(first ?? [])].filter(([key]) => rest.every((other) => other.has(key))).map(([, statement]) => statement);
}
