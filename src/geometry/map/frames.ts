import { round1 } from '../round';
import { geoCentroid } from 'd3-geo';
import type { LonLat } from '../../domain/dossier';

/** Mean earth radius in km (IUGG, 6371.0088). */
export const EARTH_RADIUS_KM = 6371.0088;

/** A place for the map's camera: degrees, longitude first, and km of ground across the picture's shorter side. */
export interface MapFrame {
  readonly centre: LonLat;
  readonly across: number;
}

/** A picture is often wider than high: what lies this many times `across` from a frame's centre may still be in sight. */
const IN_SIGHT = 0.75;

/** How far from its centre a frame shows the ground, in km. */
export const sightKm = ({ across }: MapFrame): number => across * IN_SIGHT;

/** Great-circle distance in km between two points in degrees, longitude first. */
export function distanceKm(a: LonLat, b: LonLat): number {
  const [u, v] = [vectorOf(a), vectorOf(b)];
  const across = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
  return Math.atan2(across, u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) * EARTH_RADIUS_KM;
}

/** Whether a point can be in sight in a frame. */
export const isInFrame = (frame: MapFrame, at: LonLat): boolean => distanceKm(frame.centre, at) <= sightKm(frame);

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

/** A point of the unit sphere. */
export function vectorOf([lon, lat]: LonLat | readonly number[]): [number, number, number] {
  const [l, p] = [((lon ?? 0) * Math.PI) / 180, ((lat ?? 0) * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
