import type { Id } from '../../domain/dossier';
import { steady, type Camera, type Frame } from '../plane';
import { standing, type NetworkNode } from './scene';

/** Nearer than this, two names would fill the picture and nothing would say where they stand in it. */
const NEAREST = 1.8;
/** Room left around the marks, in px, for the ties and verbs that run beside them. */
const MARGIN = 36;

/**
 * The camera that shows all lit marks with their names, as large as they fit; the whole picture when none is lit.
 * @param lit ids of entities; those without a node do not count
 * @param frame px, as large as or larger than the frame the nodes are laid out for
 */
export function cameraOnLit(nodes: readonly NetworkNode[], lit: ReadonlySet<Id>, frame: Frame): Camera {
  const boxes = nodes.filter(({ entity }) => lit.has(entity)).map((node) => standing(node, node.box));
  if (boxes.length === 0) return { x: 0, y: 0, k: 1 };
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - top;
  const k = Math.max(1, Math.min(NEAREST, frame.width / width, frame.height / height));
  return {
    x: centre(left, width, frame.width / k, frame.width),
    y: centre(top, height, frame.height / k, frame.height),
    k: steady(k),
  };
}

/** The middle of a stretch, moved so that what is shown stays within the picture. */
function centre(from: number, size: number, shown: number, whole: number): number {
  const slack = Math.max(0, (whole - shown) / 2);
  return steady(Math.max(-slack, Math.min(slack, from + size / 2)));
}
