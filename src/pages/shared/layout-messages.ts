import type { NetworkScene } from '../../geometry/network';

/** What the worker that lays out a page's network tells it: the share of the work done, from 0 to 1, and at last the network. */
export type LayoutNews = { readonly share: number } | { readonly network: NetworkScene };
