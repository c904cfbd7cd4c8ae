import { round1 } from '../round';
import type { Id } from '../../domain/dossier';
import type { CountryPlace } from '../map/map-outlines';
import { type Box, type Camera, type Frame, toScreen, type XY } from '../viewport';
import { DOT_PX, TARGET_PX } from './sizes';

/** A country too small to touch at this scale, and where its dot goes. */
export interface SmallCountry {
  readonly id: Id;
  /** Its anchor on the plane. */
  readonly at: XY;
  /** The dot's centre, from the anchor's place on the screen, in frame units. */
  readonly dx: number;
  readonly dy: number;
}

interface Spot {
  readonly id: Id;
  readonly at: XY;
  readonly x0: number;
  readonly y0: number;
  x: number;
  y: number;
}

const ROUNDS = 400;

/**
 * Finds the countries whose area is smaller than a touch target, and places a target for each, so that no two overlap
 * and none lies under a mark. What is crowded is moved as little as it takes.
 * Only additions, products and roots are used: every engine gets the very same numbers.
 * @param ids the countries that need a target
 * @param px page px in frame units
 * @param taken boxes of the marks that stand on the map, px from the frame's centre
 */
export function smallCountries(
  shapes: readonly CountryPlace[],
  ids: ReadonlySet<Id>,
  camera: Camera,
  frame: Frame,
  px: number,
  taken: readonly Box[] = [],
): SmallCountry[] {
  const apart = TARGET_PX * px;
  const spots: Spot[] = shapes.flatMap(({ id, anchor, box }) => {
    if (!ids.has(id) || Math.min(box.width, box.height) * camera.k >= apart) return [];
    const [x0, y0] = toScreen(camera, anchor);
    const inside = Math.abs(x0) < frame.width / 2 && Math.abs(y0) < frame.height / 2;
    return inside ? [{ id, at: anchor, x0, y0, x: x0, y: y0 }] : [];
  });
  for (let round = 0; round < ROUNDS; round++) {
    if (!separate(spots, apart, taken, frame)) break;
  }
  return spots.map(({ id, at, x0, y0, x, y }) => ({ id, at, dx: round1(x - x0), dy: round1(y - y0) }));
}

/** Moves what overlaps half the overlap apart; says whether anything did. */
function separate(spots: Spot[], apart: number, taken: readonly Box[], frame: Frame): boolean {
  let moved = false;
  spots.forEach((a, i) => {
    for (const b of spots.slice(i + 1)) {
      const distance = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
      if (distance >= apart) continue;
      moved = true;
      // A hair more than it takes, or roundings would keep them touching for ever.
      const push = (apart - distance) / 2 + 0.02 * apart;
      const [ux, uy] = distance > 1e-6 ? [(b.x - a.x) / distance, (b.y - a.y) / distance] : [1, 0];
      a.x -= ux * push;
      a.y -= uy * push;
      b.x += ux * push;
      b.y += uy * push;
    }
  });
  for (const spot of spots) {
    for (const box of taken) moved = leave(spot, box, apart / 2) || moved;
    spot.x = within(spot.x, frame.width / 2 - apart / 2);
    spot.y = within(spot.y, frame.height / 2 - apart / 2);
  }
  return moved;
}

/** Moves a spot out of a box the shortest way, keeping `radius` between its centre and the box. */
function leave(spot: Spot, box: Box, radius: number): boolean {
  const left = spot.x - (box.x - radius);
  const right = box.x + box.width + radius - spot.x;
  const up = spot.y - (box.y - radius);
  const down = box.y + box.height + radius - spot.y;
  const least = Math.min(left, right, up, down);
  if (least <= 0) return false;
  const step = least + 0.5;
  if (least === left) spot.x -= step;
  else if (least === right) spot.x += step;
  else if (least === up) spot.y -= step;
  else spot.y += step;
  return true;
}

/** The room a small country's dot takes, px from the frame's centre. */
export function dotBox({ id, at, dx, dy }: SmallCountry, camera: Camera, px: number): Box & { id: string } {
  const [x, y] = toScreen(camera, at);
  const size = (2 * DOT_PX + 2) * px;
  return { id: `dot-${id}`, x: x + dx - size / 2, y: y + dy - size / 2, width: size, height: size };
}

const within = (n: number, limit: number): number => Math.max(-limit, Math.min(limit, n));
