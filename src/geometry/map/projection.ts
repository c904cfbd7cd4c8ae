import type { LonLat } from '../../domain/dossier';
import type { Camera, Frame, XY } from '../viewport';

/** Mean earth radius in km (IUGG, 6371.0088). */
export const EARTH_RADIUS_KM = 6371.0088;

/** The middle of the South Caucasus: the point the plane touches, and the plane's (0, 0). */
export const CENTRE: LonLat = [45, 41];

/** The ground distance across the region's first view, and the px it fills in the design frame (`MAP_FRAME`). */
export const REGION_ACROSS_KM = 950;
const REGION_ACROSS_PX = 480;

/** Plane units per km at the centre. The projection is equal-area, so a square km is the same everywhere. */
export const UNITS_PER_KM = REGION_ACROSS_PX / REGION_ACROSS_KM;

/**
 * How far from the centre the map reaches, in degrees of arc: about 12,000 km, far enough for Los Angeles,
 * Tokyo and Cape Town, near enough that shapes stay readable at the rim.
 */
export const CLIP_ANGLE = 108;

/** Where the camera looks: degrees, and the ground distance in km across the frame's shorter side. */
export interface GroundView {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
}

const RADIANS = Math.PI / 180;

/** Radius of the map's rim in plane units (equal-area azimuthal: r = 2R sin(c/2)). */
export const RIM_RADIUS = 2 * EARTH_RADIUS_KM * UNITS_PER_KM * Math.sin((CLIP_ANGLE / 2) * RADIANS);

const RADIUS = EARTH_RADIUS_KM * UNITS_PER_KM;
const [LON0, LAT0] = [CENTRE[0] * RADIANS, CENTRE[1] * RADIANS];
const [SIN0, COS0] = [Math.sin(LAT0), Math.cos(LAT0)];

/**
 * Puts a point of the earth on the plane: Lambert's azimuthal equal-area projection around `CENTRE` (Snyder, Map
 * Projections, 1987, equations 24-2 to 24-4), for single points; `map-projection` has d3's, for outlines.
 * Points beyond the rim have a place too, they are only never drawn.
 * @param lonlat degrees, longitude first
 * @returns plane units, y down
 */
export function project([lon, lat]: LonLat): XY {
  const east = lon * RADIANS - LON0;
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const stretch = RADIUS * Math.sqrt(2 / (1 + SIN0 * sin + COS0 * cos * Math.cos(east)));
  return [stretch * cos * Math.sin(east), -stretch * (COS0 * sin - SIN0 * cos * Math.cos(east))];
}

/**
 * The point of the earth under a plane point (Snyder, equations 20-14 and 20-15).
 * @param xy plane units
 * @returns degrees, longitude first, longitude in [-180, 180]; NaN for points farther out than the antipode
 */
export function unproject([x, y]: XY): LonLat {
  const distance = Math.hypot(x, y);
  if (distance === 0) return CENTRE;
  const arc = 2 * Math.asin(distance / (2 * RADIUS));
  const [sin, cos] = [Math.sin(arc), Math.cos(arc)];
  const lat = Math.asin(cos * SIN0 - (y * sin * COS0) / distance);
  const lon = LON0 + Math.atan2(x * sin, distance * COS0 * cos + y * SIN0 * sin);
  return [((((lon / RADIANS + 180) % 360) + 360) % 360) - 180, lat / RADIANS];
}

/** Great-circle distance in km between two points in degrees, longitude first (the haversine formula). */
export function distanceKm(a: LonLat, b: LonLat): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const chord = half(a[1], b[1]) + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * half(a[0], b[0]);
  return 2 * Math.asin(Math.min(1, Math.sqrt(chord))) * EARTH_RADIUS_KM;
}

/**
 * The camera that shows a piece of ground. The scale is the projection's at its centre; away from it distances
 * are stretched across and shrunk outward by up to 1.7 at the rim, areas stay true.
 * @param view degrees, and km across the frame's shorter side (> 0)
 * @param frame px
 */
export function cameraFor(view: GroundView, frame: Frame): Camera {
  const [x, y] = project([view.lon, view.lat]);
  return { x, y, k: Math.min(frame.width, frame.height) / (view.across * UNITS_PER_KM) };
}

/**
 * The piece of ground a camera shows: the inverse of `cameraFor` for the same frame.
 * @returns degrees and km across the frame's shorter side, unrounded
 */
export function viewOf(camera: Camera, frame: Frame): GroundView {
  const [lon, lat] = unproject([camera.x, camera.y]);
  return { lon, lat, across: Math.min(frame.width, frame.height) / (camera.k * UNITS_PER_KM) };
}
