import type { Frame } from '../../viewport';
import type { LabelSide } from '../scene';
import type { NodeDraft } from './measure-nodes';

/** A draft with a place: what the layout's passes move about. */
export interface Spot {
  readonly draft: NodeDraft;
  x: number;
  y: number;
  side: LabelSide;
}

/** Two nodes that are joined, by their places in the list of spots, and by how many links. */
export interface Join {
  readonly a: number;
  readonly b: number;
  readonly count: number;
}

/** Px kept free along the frame's edges, and between the boxes of two nodes where there is room. */
export const MARGIN = 12;
export const ROOM = 10;

/** What is laid out: the nodes' order is fixed, their places change. */
export interface Arrangement {
  readonly frame: Frame;
  readonly spots: readonly Spot[];
  readonly joins: readonly Join[];
  /** The node the picture turns about: the one between the poles with most links; -1 when there is none. */
  readonly hub: number;
}
