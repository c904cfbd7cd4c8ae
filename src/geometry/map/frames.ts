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

/** A point of the unit sphere. */
export function vectorOf([lon, lat]: LonLat | readonly number[]): [number, number, number] {
  const [l, p] = [((lon ?? 0) * Math.PI) / 180, ((lat ?? 0) * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}
