import type { LonLat } from '../../domain/dossier';
import { CENTRE, CLIP_ANGLE, distanceKm, EARTH_RADIUS_KM, project, UNITS_PER_KM } from './projection';

/** Detail by distance from the region's centre: [distance km, size in km of the smallest bend worth drawing]. */
const DETAIL: readonly (readonly [number, number])[] = [
  [0, 1.4],
  [400, 1.4],
  [750, 3.5],
  [1200, 8],
  [2000, 16],
  [3500, 28],
  [5500, 60],
  [9000, 100],
];

/** A lone island (or a hole) is drawn when its area is at least this many squared detail sizes. */
const ISLAND = 3;

/** The size in km of the smallest bend worth drawing at a distance from the region's centre. */
export function detailAt(km: number): number {
  for (let i = 1; i < DETAIL.length; i++) {
    const [near, fine] = DETAIL[i - 1]!;
    const [far, coarse] = DETAIL[i]!;
    if (km <= far) return fine + ((coarse - fine) * Math.max(0, km - near)) / (far - near);
  }
  return DETAIL.at(-1)![1];
}

/** Area of a ring of degrees in square km, as seen on the equal-area plane; without sign. */
export function areaKm2(ring: readonly (readonly number[])[]): number {
  const points = ring.map((p) => project(p as unknown as LonLat));
  let twice = 0;
  for (let i = 0; i < points.length; i++) {
    const [ax, ay] = points[i]!;
    const [bx, by] = points[(i + 1) % points.length]!;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2 / UNITS_PER_KM ** 2;
}

/** Distance in km from the region's centre to the nearest vertex of a ring. */
export function nearestKm(ring: readonly (readonly number[])[]): number {
  return Math.min(...ring.map((p) => distanceKm(CENTRE, p as unknown as LonLat)));
}

/** Whether a ring lies wholly beyond the rim of the map. */
export function isBeyondRim(ring: readonly (readonly number[])[]): boolean {
  return nearestKm(ring) > (CLIP_ANGLE * Math.PI * EARTH_RADIUS_KM) / 180;
}

/** Whether a ring is large enough to be worth drawing where it lies. */
export function isWorthDrawing(ring: readonly (readonly number[])[]): boolean {
  return areaKm2(ring) >= ISLAND * detailAt(nearestKm(ring)) ** 2;
}
