import type { EntityType, Id, Relation } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import type { Box, Frame } from '../viewport';
import type { NodeShape } from './node-shape';

/** Font size and line height of node labels, in px. */
export const LABEL_PX = 13;
export const LABEL_LINE = 16;

/** An entity's mark in the network. Positions are px from the frame's centre, y down. */
export interface NetworkNode {
  readonly entity: Id;
  readonly type: EntityType;
  readonly x: number;
  readonly y: number;
  readonly shape: NodeShape;
  /** Half-extent of the shape in px; grows with the number of passages that name the entity. */
  readonly size: number;
  /** The wrapped label in the dossier's own language. */
  readonly lines: readonly string[];
  /** The wrapped label in every language the dossier is offered in; `box` has room for each. */
  readonly linesIn: Readonly<Record<Lang, readonly string[]>>;
  readonly side: LabelSide;
  /** Where the first baseline of the own-language label starts or centres, relative to the node's centre; further lines follow `LABEL_LINE` apart. */
  readonly label: LabelSpot;
  readonly labelIn: Readonly<Record<Lang, LabelSpot>>;
  /** Shape (at least 24 px square, for fingers) and label together, relative to the node's centre. */
  readonly box: Box;
  /** The label alone, in its widest and tallest language, relative to the node's centre. */
  readonly labelBox: Box;
}

export type LabelSide = 'below' | 'above' | 'right' | 'left';

export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
}

/** A point on a link; the angle in degrees clockwise from the x axis (y down), as SVG's `rotate` takes it. */
export interface Pointing {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** One drawn stretch of a relation, from one node to the next. */
export interface LinkShape {
  /** `relation:from>to`, once in a scene. */
  readonly key: string;
  readonly relation: Id;
  /** The ends of this stretch; for a tie through a third entity, not those of the whole claim. */
  readonly from: Id;
  readonly to: Id;
  /** SVG path from the edge of one shape to the edge of the other. */
  readonly d: string;
  /** The arrowhead's tip, on the edge of the target's shape; null on a stretch that only leads to a `via`. */
  readonly arrow: Pointing | null;
  readonly start: Pointing;
  /** Where the voice's glyph sits; null on stretches of a chain that leave it to another. */
  readonly badge: { readonly x: number; readonly y: number } | null;
  /** Where the verb may be centred, beside the badge; the angle lies within -90…90, so that text is never upside down. */
  readonly verbAt: Pointing;
  /** Px along the drawn path. */
  readonly length: number;
}

/** What of a link a picture needs; the rest is for whoever places things about it. */
export type DrawnLink = Pick<LinkShape, 'key' | 'relation' | 'from' | 'to' | 'd' | 'arrow' | 'badge'>;

export interface NetworkScene {
  /** The frame laid out for: NETWORK_FRAME, or a larger one where that many nodes need it. */
  readonly frame: Frame;
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly LinkShape[];
}

/** What of a relation a link is drawn from. */
export type Tie = Pick<Relation, 'id' | 'from' | 'via' | 'to'>;

/** A box of a node, moved to where the node stands. */
export function standing(node: Pick<NetworkNode, 'x' | 'y'>, box: Box): Box {
  return { ...box, x: box.x + node.x, y: box.y + node.y };
}
