import type { Source } from './dossier';

/** The site a source stands on, such as `example.org`; empty for a document that stands on none. */
export const siteOf = ({ url }: Pick<Source, 'url'>): string =>
  url === '' ? '' : new URL(url).host.replace(/^www\./, '');

/** Whether nobody has said what a source is called: it then carries the name of its site, which is no title. */
export const isUntitled = (source: Pick<Source, 'title' | 'url'>): boolean => source.title === siteOf(source);
