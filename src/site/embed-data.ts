import type { Dossier } from '../domain/dossier';
import { awaitsLayout, isCrowd, type NetworkScene } from '../geometry/network';
import type { PackedPage } from '../payload/pack-page';
import { fileBeside } from './data-files';
import { jsonScript } from './document/html';
import type { SiteFile } from './site-file';

/** How a page comes by its data: markup for its body and head, and a file beside it where the data is large. */
export interface Carried {
  readonly script: string;
  readonly head: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Most pages carry their data. That of a crowd would keep the reader from the page's first view for as long as it takes
 * to come: it lies beside the page, and is asked for at once.
 * @param kind the kind of page, for the file's name
 * @param network as the page draws it
 */
export function carriedPage(
  dossier: Dossier,
  kind: string,
  page: PackedPage,
  network: Pick<NetworkScene, 'nodes'>,
): Carried {
  if (!isCrowd(network) && !awaitsLayout(network, dossier))
    return { script: jsonScript('sayso-page', page), head: '', files: {} };
  const file: SiteFile = fileBeside(dossier, kind, page);
  return {
    script: jsonScript('sayso-page', { at: `${page.root}${file.path}` }),
    head: `<link rel="preload" as="fetch" crossorigin="anonymous" href="${page.root}${file.path}" />`,
    files: { [file.path]: file.text },
  };
}
