import type { Files } from '../dossier/files';

/** What a one-page file is asked to be made of. */
export interface Making {
  readonly folder: string;
  readonly files: Files;
  /** The texts of `MAKER_FILES`. */
  readonly assets: string;
  readonly world: string;
}

/** What came of it. */
export type Made =
  | { readonly is: 'page'; readonly html: string }
  /** The gate lets it not pass. */
  | { readonly is: 'stopped' }
  /** Something broke on the way. */
  | { readonly is: 'broken' };

/** What the Studio fetches to make pages, beside its own page; the build puts both there. */
export const MAKER_FILES = { assets: 'compiler.json', world: 'world.json' } as const;
