import type { Box, Frame, XY } from '../viewport';
import { BoxGrid } from './box-grid';
import { inFrame, overlapArea } from './boxes';
import { nearestPoint, runsClear } from './leader';

/** Where a label may stand, seen from its anchor. */
export type LabelSpot =
  'centre' | 'right' | 'left' | 'above' | 'below' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export interface LabelCandidate {
  readonly id: string;
  /** Px from the frame's centre. */
  readonly anchor: XY;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Spots in the order they are liked. */
  readonly tries: readonly LabelSpot[];
  /** Px between the anchor and the label's box. */
  readonly gap: number;
  /** Where else its centre may be, from the anchor, after the spots. */
  readonly shifts?: readonly XY[];
  /** Smaller sizes that are tried everywhere, one after the other, such as the same words without capitals, or in two lines. */
  readonly smaller?: readonly Size[];
  /** Where its box may be, besides being free; a `must` keeps to it where it can. */
  allows?(box: Box): boolean;
  /** A wider gap to try all spots at once more before giving up. */
  readonly farther?: number;
  /** Where else its centre may be, from the anchor and far from it, with a line back; and where its box may be there. */
  readonly afar?: readonly Afar[];
  /** Placed come what may: where nothing is free, at the spot that covers least. */
  readonly must?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Places away from a label's anchor, the nearest first. */
export interface Afar {
  readonly shifts: readonly XY[];
  allows(box: Box): boolean;
}

/** A box labels keep off. One with an `id` does not bother the label of the same id (a mark and its own name). */
export type Obstacle = Box & { readonly id?: string };

export interface Placed {
  readonly id: string;
  readonly box: Box;
  readonly spot: LabelSpot;
  /** Which of its sizes it has: 0 is its own, then its smaller ones. */
  readonly size: number;
  /** Whether it stands far from its anchor and wants a line back to it. */
  readonly led: boolean;
}

/** Which part of the label's box faces the anchor: -1 the box lies before it on that axis, 1 after it, 0 across it. */
const SIDES: Readonly<Record<LabelSpot, readonly [number, number]>> = {
  centre: [0, 0],
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
};

/** Boxes that really cover part of `box` and are not the candidate's own. */
const covering = (taken: BoxGrid<Obstacle>, box: Box, id: string): Obstacle[] =>
  taken.under(box).filter((other) => other.id !== id);

/** The box of a candidate's label at one of its spots. */
export function labelBox(candidate: LabelCandidate, spot: LabelSpot): Box {
  const [sideX, sideY] = SIDES[spot];
  const { anchor, width, height, gap } = candidate;
  // On a diagonal the gap is shared, so that the corner is `gap` away and no more.
  const reach = sideX !== 0 && sideY !== 0 ? gap * Math.SQRT1_2 : gap;
  return {
    x: anchor[0] + sideX * (reach + width / 2) - width / 2,
    y: anchor[1] + sideY * (reach + height / 2) - height / 2,
    width,
    height,
  };
}

/**
 * Finds each label a free place, the important ones first. Greedy and deterministic.
 * @param candidates labels with the spots they may take; equal priorities go by order given
 * @param obstacles boxes to keep off, in px from the frame's centre
 * @param frame nothing leaves it, except a `must` that fits nowhere
 * @returns the labels that found a place, `must` ones first, then by priority. Boxes overlap neither each other nor an
 * obstacle; only a `must` for which nothing was free may
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Obstacle[],
  frame: Frame,
): Placed[] {
  const taken = new BoxGrid<Obstacle>();
  for (const box of obstacles) taken.add(box);
  const placed: Placed[] = [];
  const order = [...candidates].sort(
    (a, b) => Number(b.must ?? false) - Number(a.must ?? false) || b.priority - a.priority,
  );
  for (const candidate of order) {
    const near = optionsOf(candidate);
    const isFree = ({ box }: Option): boolean => inFrame(box, frame) && covering(taken, box, candidate.id).length === 0;
    const chosen =
      near.find((option) => isFree(option) && (candidate.allows?.(option.box) ?? true)) ??
      placeAfar(candidate, isFree, taken) ??
      (candidate.must ? leastCovering(candidate, near, taken, frame) : undefined);
    if (chosen === undefined) continue;
    placed.push({ id: candidate.id, ...chosen });
    // Kept without its id: another label of the same id must still keep off.
    taken.add(chosen.box);
  }
  return placed;
}

type Option = Omit<Placed, 'id'>;

/** A free place away from the anchor, in the last of its sizes, if the line back runs over nothing that is taken. */
function placeAfar(
  candidate: LabelCandidate,
  isFree: (option: Option) => boolean,
  taken: BoxGrid<Obstacle>,
): Option | undefined {
  const sizes = sizesOf(candidate);
  const { width, height } = sizes.at(-1)!;
  const { x, y } = labelBox({ ...candidate, width, height }, 'centre');
  for (const { shifts, allows } of candidate.afar ?? []) {
    for (const [dx, dy] of shifts) {
      const box = { x: x + dx, y: y + dy, width, height };
      const option = { spot: 'centre' as const, box, size: sizes.length - 1, led: true };
      if (isFree(option) && allows(box) && runsClear(candidate.anchor, nearestPoint(box, candidate.anchor), taken))
        return option;
    }
  }
  return undefined;
}

const sizesOf = ({ width, height, smaller = [] }: LabelCandidate): Size[] => [{ width, height }, ...smaller];

/** All places of a label, the best liked first: its spots, then its shifts; at its full size, then at its smaller ones. */
function optionsOf(candidate: LabelCandidate): Option[] {
  const gaps = [candidate, ...(candidate.farther ? [{ ...candidate, gap: candidate.farther }] : [])];
  return sizesOf(candidate).flatMap((dimensions, size) => {
    const sized = { ...candidate, ...dimensions };
    const spots = gaps.flatMap(({ gap }) =>
      candidate.tries.map((spot) => ({ spot, box: labelBox({ ...sized, gap }, spot), size, led: false })),
    );
    const { x, y, width, height } = labelBox(sized, 'centre');
    const shifted = (candidate.shifts ?? []).map(([dx, dy]) => ({
      spot: 'centre' as const,
      box: { x: x + dx, y: y + dy, width, height },
      size,
      led: false,
    }));
    return [...spots, ...shifted];
  });
}

function leastCovering(
  candidate: LabelCandidate,
  options: readonly Option[],
  taken: BoxGrid<Obstacle>,
  frame: Frame,
): Option | undefined {
  const within = options.map((option) => ({ ...option, box: pullIn(option.box, frame) }));
  const allowed = within.filter(({ box }) => candidate.allows?.(box) ?? true);
  const covered = (allowed.length > 0 ? allowed : within).map((option) => ({
    option,
    area: covering(taken, option.box, candidate.id).reduce((sum, other) => sum + overlapArea(other, option.box), 0),
  }));
  covered.sort((a, b) => a.area - b.area);
  return covered[0]?.option;
}

/** Moves a box into the frame where it sticks out; one larger than the frame is centred. */
function pullIn(box: Box, frame: Frame): Box {
  const along = (at: number, size: number, room: number): number =>
    size > room ? -size / 2 : Math.min(Math.max(at, -room / 2), room / 2 - size);
  return { ...box, x: along(box.x, box.width, frame.width), y: along(box.y, box.height, frame.height) };
}
