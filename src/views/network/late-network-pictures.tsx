/**
 * The pictures of a network in a browser: each is fetched for itself, as a page opens with one of them and most readers
 * see no other. The one a page was made with has to be at hand before the page is taken over (`fetchPicture`).
 */
import { createElement, type ComponentType } from 'react';
import { LatePart } from '../components/late-part';
import type { NetworkPictureProps, PictureKind } from './picture-kind';

type Picture = ComponentType<NetworkPictureProps>;

const atHand = new Map<PictureKind, Picture>();
const kept = (kind: PictureKind, fetch: () => Promise<Picture>) => async (): Promise<Picture> => {
  const picture = await fetch();
  atHand.set(kind, picture);
  return picture;
};

const FETCH: Readonly<Record<PictureKind, () => Promise<Picture>>> = {
  graph: kept('graph', async () => (await import('./graph/graph-view')).GraphView),
  statements: kept('statements', async () => (await import('./statements/statements-view')).StatementsView),
  ties: kept('ties', async () => (await import('./network-picture')).NetworkPicture),
};

/** Brings the code of a picture, so that it is drawn at once. */
export async function fetchPicture(kind: PictureKind | 'crowd'): Promise<void> {
  if (kind !== 'crowd') await FETCH[kind]();
}

export function PictureOf({ kind, ...props }: NetworkPictureProps & { readonly kind: PictureKind }) {
  const picture = atHand.get(kind);
  return picture ? createElement(picture, props) : <LatePart key={kind} load={FETCH[kind]} props={props} />;
}
