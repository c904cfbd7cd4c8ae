import type { Dossier } from '../domain/dossier';
import { CROWD } from '../geometry/network';
import type { PackedPage } from '../payload/pack-page';
import { dataFile } from './data-files';
import { jsonScript } from './document/html';
import type { Hash } from './options';
import type { SiteFile } from './site-file';

/** How a page comes by its data: markup for its body and head, and a file beside it where the data is large. */
export interface EmbeddedData {
  readonly script: string;
  readonly head: string;
  readonly files: readonly SiteFile[];
}

/**
 * Most pages carry their data. That of a large network would keep the reader from the page's first view for as long as it
 * takes to come: it lies beside the page, and is asked for at once.
 * @param kind the kind of page, for the file's name
 */
export function embedData(dossier: Dossier, kind: string, page: PackedPage, hash: Hash): EmbeddedData {
  if (!hasDataApart(dossier)) return { script: jsonScript('sayso-page', page), head: '', files: [] };
  const file = dataFile(dossier, kind, page, hash);
  return {
    script: jsonScript('sayso-page', { at: `${page.root}${file.path}` }),
    head: `<link rel="preload" as="fetch" crossorigin="anonymous" href="${page.root}${file.path}" />`,
    files: [file],
  };
}

/** Whether a dossier's pages have their data in files of their own. */
export const hasDataApart = ({ entities }: Dossier): boolean => entities.length > CROWD;
