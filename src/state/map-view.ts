import type { MapView } from './view-state';

/** How near and how far the camera may stand, in km across: a town and its surroundings, and half the globe's girth. */
export const ACROSS_RANGE = { min: 20, max: 20000 } as const;

/** Rounding adds 0 so that a minus zero, which reads back as zero, never enters the state. */
const round = (n: number, digits: number): number => Number(n.toFixed(digits)) + 0;

const clamp = (n: number, min: number, max: number): number => Math.min(max, Math.max(min, n));

/**
 * Rounds a view to what a link carries, so that the state and its link always say the same:
 * degrees to two decimals (about 1 km), the distance to whole km; both clamped into range.
 * Views keep their own exact camera while a gesture runs and hand in this one at its end.
 * @param view degrees, longitude first, and km across
 * @returns null where a number is not finite
 */
export function roundMapView({ lon, lat, across }: MapView): MapView | null {
  if (![lon, lat, across].every(Number.isFinite)) return null;
  return {
    lon: round(clamp(lon, -180, 180), 2),
    lat: round(clamp(lat, -90, 90), 2),
    across: round(clamp(across, ACROSS_RANGE.min, ACROSS_RANGE.max), 0),
  };
}

/** Whether two views are the same place; null is the first preset. */
export function sameMapView(a: MapView | null, b: MapView | null): boolean {
  if (a === null || b === null) return a === b;
  return a.lon === b.lon && a.lat === b.lat && a.across === b.across;
}
