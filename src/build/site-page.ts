import type { Lang } from '../domain/text';
import type { PageData } from '../modes/page-data';
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
  /** The page's data by language, for a page that is not complete without it but is read without it. */
  readonly data?: Readonly<Record<Lang, PageData>>;
  /** Files that go with the page, by their path below the site's root. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A file of the site that is not a page. */
export interface SiteFile {
  /** Below the site's root. */
  readonly path: string;
  readonly text: string;
}
