/** Sources as CSL-JSON items, the form citation managers read (https://citeproc-js.readthedocs.io/en/latest/csl-json/). */
import type { Source } from '../dossier';
import { isUntitled } from '../untitled';

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  /** None where nobody has said what the page is called. */
  readonly title?: string;
  readonly 'container-title': string;
  /** None for a document nobody has published. */
  readonly URL?: string;
  readonly language?: string;
  /** Year, month, day, as far as known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const TYPES = { article: 'article-newspaper', reference: 'webpage', document: 'document' } as const;

/** A source as a CSL-JSON item. A language that is not known (`und`) is left out. */
export function toCsl(source: Source): CslItem {
  return {
    id: source.id,
    type: TYPES[source.kind],
    ...(isUntitled(source) ? {} : { title: source.title }),
    'container-title': source.publisher,
    ...(source.url === '' ? {} : { URL: source.url }),
    ...(source.lang === 'und' ? {} : { language: source.lang }),
    ...(source.date === undefined ? {} : { issued: { 'date-parts': [source.date.split('-').map(Number)] } }),
  };
}
