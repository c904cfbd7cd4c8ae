import { libraryIndex, statementFiles } from '../domain/search/library-index';
import { shardCount } from '../domain/search/search-words';
import type { Dossier } from '../domain/dossier';
import { contentHash } from './content-hash';
import type { Hash } from './options';
import type { SiteFile } from './site-file';
import { SEARCH_FILE, searchShardFile, withHash } from './urls';

/** What a library is searched with. */
export interface SearchFiles {
  /** Fetched at the first keystroke; it names the shards in their order. */
  readonly index: SiteFile;
  readonly shards: readonly SiteFile[];
}

/** The files of a search over some dossiers, each named by its content. */
export function searchFiles(dossiers: readonly Dossier[], hash: Hash): SearchFiles {
  const file = (path: string, content: unknown): SiteFile => {
    const text = JSON.stringify(content);
    return { path: withHash(path, contentHash(text, hash)), text };
  };
  const { shards: made, beginnings, common } = statementFiles(dossiers);
  const shards = made.map((shard, i) => file(searchShardFile(i), shard));
  return {
    index: file(SEARCH_FILE, { ...libraryIndex(dossiers), common, beginnings, shards: shards.map(({ path }) => path) }),
    shards: shards,
  };
}

/** Into how many files their statements are put. */
export const shardsFor = (dossiers: readonly Dossier[]): number =>
  shardCount(dossiers.reduce((sum, { relations }) => sum + relations.length, 0));
