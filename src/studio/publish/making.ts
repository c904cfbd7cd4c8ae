/** What is said between the Studio and its worker that makes what is published. */
import type { Files } from '../dossier/files';

/** What is to be made, and of what. */
export type Wish = { readonly folder: string; readonly files: Files } & (
  | { readonly is: 'page' }
  | {
      readonly is: 'site';
      /** Where it will stand; empty where that is not known. */
      readonly address: string;
      /** As `YYYY-MM-DD`: since when it is there. */
      readonly today: string;
    }
);

/** How far it is. */
export interface Progress {
  readonly is: 'progress';
  readonly step: 'fetch' | 'make' | 'pack';
  readonly done: number;
  readonly all: number;
}

/** Why nothing came of it. */
export type Failure =
  /** The gate lets it not pass. */
  | 'stopped'
  /** What pages are made of could not be had, or came altered. */
  | 'unfetched'
  /** The site has another Studio by now. */
  | 'outdated'
  /** WebAssembly, which paints pictures, is not to be had. */
  | 'unpainted'
  /** Something broke on the way. */
  | 'broken';

/** What came of it. */
export type Made =
  { readonly is: 'made'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly is: 'failed'; readonly why: Failure };
