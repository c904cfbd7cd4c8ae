/** What a page and the worker that lays out its network say to each other. */
import type { Dossier } from '../domain/dossier';
import type { NetworkScene } from '../geometry/network';
import type { Frame } from '../geometry/plane';

/** What a layout is made from. */
export interface LayoutTask {
  readonly dossier: Pick<Dossier, 'lang' | 'languages' | 'entities' | 'relations' | 'passages'>;
  readonly frame: Frame;
}

/** What the worker tells: the share of the work that is done, from 0 to 1, and at last the network. */
export type LayoutNews = { readonly share: number } | { readonly network: NetworkScene };
