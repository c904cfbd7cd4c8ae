/** The frame that shows some points. Apart from `frames.ts`, which every page with a map carries. */
import { geoCentroid } from 'd3-geo';
import type { LonLat } from '../../domain/dossier';
import { round1 } from '../round';
import { distanceKm, vectorOf, type MapFrame } from './frames';

/** The least a fitted frame shows, in km: a single town is shown with the country around it. */
const LEAST_KM = 200;
const MOST_KM = 20_000;

/**
 * The frame that shows all of some points.
 * @param points degrees, at least one; opposite points of the globe have no common frame, and get the widest
 * @param margin added all round, as a share of the distance they span
 */
export function fitFrame(points: readonly LonLat[], margin = 0.15): MapFrame {
  const centre = middleOf(points);
  const reach = Math.max(...points.map((p) => distanceKm(centre, p)));
  const across = Math.min(MOST_KM, Math.max(LEAST_KM, 2 * reach * (1 + margin)));
  return { centre: [round1(centre[0]), round1(centre[1])], across: Math.ceil(across / 10) * 10 };
}

/** The middle of the smallest circle around points on the sphere, near enough: steps towards the farthest, ever shorter. */
function middleOf(points: readonly LonLat[]): LonLat {
  const start = geoCentroid({ type: 'MultiPoint', coordinates: points.map(([lon, lat]) => [lon, lat]) });
  let at: LonLat = start.every(Number.isFinite) ? start : points[0]!;
  for (let step = 0.5; step > 0.001; step *= 0.93) {
    const far = points.reduce((a, b) => (distanceKm(at, b) > distanceKm(at, a) ? b : a));
    at = between(at, far, step / 2);
  }
  return at;
}

/** A point on the great circle from one point to another. @param share 0 to 1 */
function between(from: LonLat, to: LonLat, share: number): LonLat {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const v = a.map((n, i) => n * (1 - share) + b[i]! * share);
  return [(Math.atan2(v[1]!, v[0]!) * 180) / Math.PI, (Math.atan2(v[2]!, Math.hypot(v[0]!, v[1]!)) * 180) / Math.PI];
}
