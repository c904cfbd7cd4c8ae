/** The pictures of a network, all at hand: where pages are made, and in tests. See `late-network-pictures.tsx`. */
import type { ComponentType } from 'react';
import { GraphView } from './graph/graph-view';
import { NetworkPicture } from './network-picture';
import type { NetworkPictureProps, PictureKind } from './picture-kind';
import { StatementsView } from './statements/statements-view';

const PICTURES: Readonly<Record<PictureKind, ComponentType<NetworkPictureProps>>> = {
  graph: GraphView,
  statements: StatementsView,
  ties: NetworkPicture,
};

/** Brings the code of a picture, so that it is drawn at once. */
export const fetchPicture = (_kind: PictureKind | 'crowd'): Promise<void> => Promise.resolve();

export function PictureOf({ kind, ...props }: NetworkPictureProps & { readonly kind: PictureKind }) {
  const Picture = PICTURES[kind];
  return <Picture {...props} />;
}
