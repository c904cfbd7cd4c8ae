import type { EmbedFiles } from '../pages/embed/window-types';
import type { Id } from '../domain/dossier';
import type { EntryName } from './entries';

/** A file of the site. */
export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly text: string;
  /** Of a page: its Content-Security-Policy, which hosts may also send as a header. */
  readonly policy?: string;
}

/** A page before it knows where its scripts and styles are. */
export interface SitePage {
  /** Below the site's root, such as `armenia-csto/index.html`. */
  readonly path: string;
  readonly lang: string;
  /** The kind of page, which is also the name of its entry. */
  readonly page: EntryName;
  /** Source files of parts that its first view needs besides its entry. */
  readonly parts?: readonly string[];
  readonly title: string;
  readonly head: string;
  readonly body: string;
  /** The dossier it belongs to; none for the library. */
  readonly dossier?: Id;
  /** Of an embed's page: what lies beside it. */
  readonly embed?: EmbedData;
}

/** A page, and the files named by their content that it alone asks for. */
export interface MadePage {
  readonly page: SitePage;
  readonly files: readonly SiteFile[];
}

/** What lies beside an embed's page, as paths below the site's root; code and interface words are those of all embeds. */
export interface EmbedData {
  readonly files: Omit<EmbedFiles, 'code' | 'links' | 'words'>;
  /** The script of the page's data. */
  readonly data: SiteFile;
}
