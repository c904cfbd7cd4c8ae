import type { EntityType } from '../../domain/dossier';

export type NodeShape = 'circle' | 'rounded' | 'person' | 'page' | 'diamond' | 'capsule';

const SHAPES: Readonly<Record<EntityType, NodeShape>> = {
  country: 'circle',
  alliance: 'rounded',
  organisation: 'rounded',
  person: 'person',
  group: 'person',
  party: 'rounded',
  medium: 'page',
  document: 'page',
  region: 'diamond',
  place: 'diamond',
  concept: 'capsule',
};

/** The shape that stands for a kind of entity. */
export function shapeOf(type: EntityType): NodeShape {
  return SHAPES[type];
}

/** Half width, half height and corner radius of the shapes that are boxes, as shares of the node's size. */
const BOXY: Readonly<Record<Exclude<NodeShape, 'diamond'>, readonly [number, number, number]>> = {
  circle: [1, 1, 1],
  person: [1, 1, 1],
  rounded: [1, 1, 0.35],
  page: [0.85, 1, 0],
  capsule: [1.35, 0.7, 0.7],
};
/** A diamond needs longer axes to look as large as a circle. */
const DIAMOND = 1.1;

/** Half width and half height of a shape, in px. */
export function halfExtents(shape: NodeShape, size: number): readonly [number, number] {
  if (shape === 'diamond') return [size * DIAMOND, size * DIAMOND];
  const [width, height] = BOXY[shape];
  return [width * size, height * size];
}

/**
 * How far a point lies outside a shape's edge.
 * @param x px from the shape's centre
 * @param y px from the shape's centre, down
 * @returns px to the edge, negative inside
 */
export function outsideBy(shape: NodeShape, size: number, x: number, y: number): number {
  if (shape === 'diamond') return (Math.abs(x) + Math.abs(y) - size * DIAMOND) * Math.SQRT1_2;
  const [width, height, corner] = BOXY[shape];
  const radius = corner * size;
  const beyondX = Math.abs(x) - (width * size - radius);
  const beyondY = Math.abs(y) - (height * size - radius);
  return Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0)) + Math.min(Math.max(beyondX, beyondY), 0) - radius;
}
