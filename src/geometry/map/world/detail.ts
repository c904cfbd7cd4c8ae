import type { LonLat } from '../../../domain/dossier';
import { EARTH_RADIUS_KM, sightKm, vectorOf, type MapFrame } from '../frames';

/** The size in km of the smallest bend worth drawing at a place. */
export type Detail = (at: LonLat | readonly number[]) => number;

/**
 * Shares of a frame's `across` that the smallest bend measures in sight of it: under a px of the first view, which is
 * looked at most and zoomed into, and about one of the others.
 */
const FINE = { first: 1 / 680, other: 1 / 330 };

/** How the smallest bend grows with each km beyond what a frame shows: a map zoomed out that far shows it as 2 or 3 px. */
const SLOPE = 0.0105;

/** No map needs less, in km: the source's own points are about this far apart. */
const FINEST = 0.3;

/** How many times coarser than usual a map is drawn, in sight of its frames and beyond. */
export interface Coarser {
  readonly near: number;
  readonly far: number;
  /** The share of the usual number of points that its outlines may have. */
  readonly points: number;
}

const USUAL: Coarser = { near: 1, far: 1, points: 1 };

/** Detail that falls with the distance from the frames; see ADR 4. */
export function detailOf(frames: readonly MapFrame[], coarser = USUAL): Detail {
  const around = frames.map((frame, i) => ({
    centre: vectorOf(frame.centre),
    sight: sightKm(frame),
    fine: coarser.near * Math.max(FINEST, frame.across * (i === 0 ? FINE.first : FINE.other)),
  }));
  return (at) => {
    const [x, y, z] = vectorOf(at);
    let least = Infinity;
    for (const { centre, sight, fine } of around) {
      const km = Math.acos(Math.min(1, Math.max(-1, x * centre[0] + y * centre[1] + z * centre[2]))) * EARTH_RADIUS_KM;
      least = Math.min(least, fine + Math.max(0, km - sight) * SLOPE * coarser.far);
    }
    return least;
  };
}
