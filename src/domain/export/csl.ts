/** Sources as CSL-JSON items, the form citation managers read (https://citeproc-js.readthedocs.io/en/latest/csl-json/). */
import type { Source } from '../dossier';
import { isUntitled } from '../untitled';

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  /** None where nobody has said what the page is called. */
  readonly title?: string;
  readonly 'container-title': string;
  readonly URL: string;
  readonly language?: string;
  /** Year, month, day, as far as known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

/** A source as a CSL-JSON item. A language that is not known (`und`) is left out. */
export function toCsl(source: Source): CslItem {
  return {
    id: source.id,
    type: source.kind === 'article' ? 'article-newspaper' : 'webpage',
    ...(isUntitled(source) ? {} : { title: source.title }),
    'container-title': source.publisher,
    URL: source.url,
    ...(source.lang === 'und' ? {} : { language: source.lang }),
    ...(source.date === undefined ? {} : { issued: { 'date-parts': [source.date.split('-').map(Number)] } }),
  };
}
