import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';
import type { LonLat } from '../domain/dossier';
import type { Camera, Frame, XY } from './plane';

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

/**
 * A fresh d3 projection of the map: azimuthal equal-area around `CENTRE`, cut at `CLIP_ANGLE`.
 * For d3's path and clip machinery; single points are simpler with `project`.
 */
export function mapProjection() {
  return geoAzimuthalEqualArea()
    .rotate([-CENTRE[0], -CENTRE[1]])
    .scale(EARTH_RADIUS_KM * UNITS_PER_KM)
    .translate([0, 0])
    .clipAngle(CLIP_ANGLE);
}

const projection = mapProjection();

/**
 * Puts a point of the earth on the plane. Points beyond the rim have a place too, they are only never drawn.
 * @param lonlat degrees, longitude first
 * @returns plane units, y down
 */
export function project(lonlat: LonLat): XY {
  const [x, y] = projection([lonlat[0], lonlat[1]]) ?? [NaN, NaN];
  return [x, y];
}

/**
 * The point of the earth under a plane point.
 * @param xy plane units
 * @returns degrees, longitude first, longitude in [-180, 180]; NaN for points farther out than the antipode
 */
export function unproject(xy: XY): LonLat {
  const [lon, lat] = projection.invert?.([xy[0], xy[1]]) ?? [NaN, NaN];
  return [lon, lat];
}

/** Great-circle distance in km between two points in degrees, longitude first. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_RADIUS_KM;
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
