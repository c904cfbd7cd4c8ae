import type { Frame } from '../../embed-api/frame';
import type { Lang } from '../../domain/text';
import type { PackedPage } from '../../payload/pack-page';
import type { Messages } from '../../i18n';
import type { ExploreWords } from '../../i18n/explore-words';

/** What lies beside an embed's page, as paths below the site's root. Each is a script that leaves something. */
export interface EmbedFiles {
  /** From the page's folder to the site's root, such as `../../`. */
  readonly root: string;
  /** Runs the explainer; leaves nothing. */
  readonly code: string;
  /** Leaves a `PackedPage`. */
  readonly page: string;
  /** Leaves `Outlines`. */
  readonly map: string;
  /** Leaves `DossierDetails`. */
  readonly details: string;
  /** Leave a `Translation`. */
  readonly texts: Readonly<Record<Lang, string>>;
  /** Leave `EmbedWords`. */
  readonly words: Readonly<Record<Lang, string>>;
}

/** A language's words, as far as an embed says them. */
export interface EmbedWords {
  readonly messages: Messages;
  readonly explore: ExploreWords;
}

/** The loader, for the code it fetches. */
export interface EmbedLoader {
  readonly frame: Frame;
  readonly files: EmbedFiles;
  /** What the page and the words of English left; not there where they could not be fetched. */
  readonly page: PackedPage | undefined;
  readonly english: EmbedWords | undefined;
  /** Fetches a file once, unless it failed. @param path one of `files` */
  fetch(path: string): Promise<unknown>;
  /** The code is there. */
  alive(): void;
}

declare global {
  interface Window {
    saysoLoader: EmbedLoader;
    /** What the script that ran last left. */
    saysoLeft?: unknown;
  }
}
