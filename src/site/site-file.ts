import type { EmbedFiles } from '../pages/embed/window-types';
import type { Id } from '../domain/dossier';
import type { EntryName } from './entries';

/** A page before it knows where its scripts and styles are. */
export interface SitePage {
  /** Below the site's root, such as `armenia-csto/index.html`. */
  readonly path: string;
  readonly lang: string;
  /** The kind of page, which is also the name of its entry. */
  readonly page: EntryName;
  readonly title: string;
  readonly head: string;
  readonly body: string;
  /** Files that go with the page, by their path below the site's root. */
  readonly files?: Readonly<Record<string, string>>;
  /** Of an embed's page: what lies beside it; the code and the interface's words are those of all embeds. */
  readonly embed?: Omit<EmbedFiles, 'code' | 'links' | 'words'>;
}

/** A file of the site that is not a page. */
export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly text: string;
}

/** A page of a dossier that stays as it is when the dossier goes on. Its paths count from the folder of its version. */
export interface FrozenPage {
  readonly dossier: Id;
  readonly page: SitePage;
}
