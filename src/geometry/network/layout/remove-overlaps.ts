import { grow, inFrame, overlaps } from '../../labels/boxes';
import type { Box, Frame } from '../../viewport';
import { MARGIN, ROOM, type Spot } from './arrangement';
import { standing } from '../scene';

const ROUNDS = 400;

/** A spot's box where it stands. */
export function boxOf(spot: Spot): Box {
  return standing(spot, spot.draft.boxes[spot.side].whole);
}

/**
 * Pushes boxes apart, each pair along the way that takes least, and back into the frame, until none overlap.
 * Moves the spots it is given. Where pushing does not settle, boxes are set one by one on the nearest free ground.
 * @param fixed places in the list of spots that stay where they are
 * @returns false when the frame has no room for them all
 */
export function separate(spots: readonly Spot[], frame: Frame, fixed: ReadonlySet<number>): boolean {
  for (let round = 0; round < ROUNDS; round++) {
    // Close to the end any bare separation will do.
    const room = round < ROUNDS / 2 ? ROOM / 2 : 1;
    let pushed = false;
    for (let i = 0; i < spots.length; i++) {
      for (let j = i + 1; j < spots.length; j++) pushed = pushApart(spots, i, j, fixed, room) || pushed;
    }
    spots.forEach((spot, index) => {
      if (!fixed.has(index)) pullIn(spot, frame);
    });
    if (!pushed) break;
  }
  return settled(spots, frame) || setOneByOne(spots, frame, fixed);
}

/** True when no two boxes overlap and all lie inside the frame's margin. */
export function settled(spots: readonly Spot[], frame: Frame): boolean {
  const boxes = spots.map(boxOf);
  return boxes.every(
    (box, i) => inFrame(box, frame, MARGIN - 1e-6) && !boxes.some((other, j) => j > i && overlaps(box, other)),
  );
}

function pushApart(spots: readonly Spot[], i: number, j: number, fixed: ReadonlySet<number>, room: number): boolean {
  const [one, other] = [spots[i]!, spots[j]!];
  if (farApart(one, other, room)) return false;
  const [a, b] = [grow(boxOf(one), room), grow(boxOf(other), room)];
  const byX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const byY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (byX <= 0 || byY <= 0 || (fixed.has(i) && fixed.has(j))) return false;
  // What share of the way the first one gives.
  const share = fixed.has(i) ? 0 : fixed.has(j) ? 1 : 0.5;
  if (byX < byY) {
    const sign = a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1;
    one.x -= sign * (byX + 0.02) * share;
    other.x += sign * (byX + 0.02) * (1 - share);
  } else {
    const sign = a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1;
    one.y -= sign * (byY + 0.02) * share;
    other.y += sign * (byY + 0.02) * (1 - share);
  }
  return true;
}

/** Most pairs are; told without making a box, for there are very many pairs. */
function farApart(one: Spot, other: Spot, room: number): boolean {
  const [a, b] = [one.draft.boxes[one.side].whole, other.draft.boxes[other.side].whole];
  const air = 2 * room + 1;
  return (
    one.x + a.x > other.x + b.x + b.width + air ||
    other.x + b.x > one.x + a.x + a.width + air ||
    one.y + a.y > other.y + b.y + b.height + air ||
    other.y + b.y > one.y + a.y + a.height + air
  );
}

/** Moves a spot so that its box keeps the frame's margin. */
export function pullIn(spot: Spot, frame: Frame): void {
  const box = boxOf(spot);
  const halfWidth = frame.width / 2 - MARGIN;
  const halfHeight = frame.height / 2 - MARGIN;
  spot.x += Math.max(0, -halfWidth - box.x) - Math.max(0, box.x + box.width - halfWidth);
  spot.y += Math.max(0, -halfHeight - box.y) - Math.max(0, box.y + box.height - halfHeight);
}

/** The fixed ones first, then large boxes: each on the nearest free point of a fine grid. */
function setOneByOne(spots: readonly Spot[], frame: Frame, fixed: ReadonlySet<number>): boolean {
  const order = spots
    .map((spot, index) => ({ spot, index, box: spot.draft.boxes[spot.side].whole }))
    .sort(
      (a, b) =>
        Number(fixed.has(b.index)) - Number(fixed.has(a.index)) ||
        b.box.width * b.box.height - a.box.width * a.box.height ||
        a.index - b.index,
    );
  const taken: Box[] = [];
  for (const { spot, box } of order) {
    let best: { x: number; y: number; distance: number } | null = null;
    for (let y = -frame.height / 2 + MARGIN - box.y; y + box.y + box.height <= frame.height / 2 - MARGIN; y += 4) {
      for (let x = -frame.width / 2 + MARGIN - box.x; x + box.x + box.width <= frame.width / 2 - MARGIN; x += 4) {
        const distance = (x - spot.x) ** 2 + (y - spot.y) ** 2;
        if (best !== null && distance >= best.distance) continue;
        const here = { ...box, x: box.x + x, y: box.y + y };
        if (!taken.some((other) => overlaps(here, other))) best = { x, y, distance };
      }
    }
    if (best === null) return false;
    spot.x = best.x;
    spot.y = best.y;
    taken.push(boxOf(spot));
  }
  return true;
}
