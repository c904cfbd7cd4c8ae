import type { Id } from '../../../domain/dossier';
import { overlaps } from '../../labels/boxes';
import { placeLabels } from '../../labels/place-labels';
import { textWidth } from '../../labels/text-width';
import type { Box, Frame } from '../../viewport';
import { standing, type NetworkNode } from '../scene';

/** A mark as it stands on the page, in px from the frame's centre. */
export interface CrowdMark {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** Half its extent, px. */
  readonly size: number;
  readonly words: string;
}

export interface CrowdLabel {
  readonly id: Id;
  readonly words: string;
  /** The middle of the name, relative to its mark's centre, in px. */
  readonly dx: number;
  readonly dy: number;
}

/** Names tried at once: more could not be read, and each costs time. */
const MOST = 160;
const TRIES = ['below', 'right', 'above', 'left'] as const;

/**
 * Names the marks of a crowd where there is room, the largest first.
 * @param marks all marks; those outside the frame are passed over
 * @param px the names' font size
 * @param taken boxes to keep off besides the named marks' own
 */
export function crowdLabels(
  marks: readonly CrowdMark[],
  frame: Frame,
  px: number,
  taken: readonly Box[] = [],
): CrowdLabel[] {
  const inside = marks.filter(({ x, y }) => Math.abs(x) < frame.width / 2 && Math.abs(y) < frame.height / 2);
  const named = inside
    .map((mark, order) => ({ mark, order }))
    .sort((a, b) => b.mark.size - a.mark.size || a.order - b.order)
    .slice(0, MOST)
    .map(({ mark }) => mark);
  const byId = new Map(named.map((mark) => [mark.id, mark]));
  const boxes = named.map(({ id, x, y, size }) => ({
    id,
    x: x - size,
    y: y - size,
    width: 2 * size,
    height: 2 * size,
  }));
  const placed = placeLabels(
    named.map(({ id, x, y, size, words }) => ({
      id,
      anchor: [x, y] as const,
      width: textWidth(words, px) + 6,
      height: px + 4,
      priority: size,
      tries: TRIES,
      gap: size + 2,
    })),
    [...boxes, ...taken],
    frame,
  );
  return placed.map(({ id, box }) => {
    const { x, y, words } = byId.get(id)!;
    return { id, words, dx: box.x + box.width / 2 - x, dy: box.y + box.height / 2 - y };
  });
}

/**
 * Of marks that stand where they stand, those whose own label has room beside the others.
 * @param first the mark that is named come what may
 */
export function namedAmong(nodes: readonly NetworkNode[], first: Id | null): Set<Id> {
  const shapes = nodes.map((node) => ({
    id: node.entity,
    x: node.x - node.size,
    y: node.y - node.size,
    width: 2 * node.size,
    height: 2 * node.size,
  }));
  const taken: Box[] = [];
  const named = new Set<Id>();
  const order = [...nodes].sort((a, b) => Number(b.entity === first) - Number(a.entity === first) || b.size - a.size);
  for (const node of order) {
    const box = standing(node, node.labelBox);
    const covered =
      taken.some((other) => overlaps(other, box)) ||
      shapes.some((shape) => shape.id !== node.entity && overlaps(shape, box));
    if (covered && node.entity !== first) continue;
    named.add(node.entity);
    taken.push(box);
  }
  return named;
}
