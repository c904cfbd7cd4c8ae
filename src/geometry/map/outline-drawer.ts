import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { XY } from '../viewport';
import { drawnLines } from './drawn-lines';
import { EARTH_RADIUS_KM, sightKm, type MapFrame } from './frames';
import { createProjection, rotationOf, type ProjectionSpec } from './projection';
import { writePath, type Step } from './svg-path';

/** Rings of one polygon on the plane, the outer ring first. */
export type Rings = XY[][];

/** Draws outlines on a map's plane: d3's projection and clipping, and paths as short as their place on the map allows. */
export interface OutlineDrawer {
  /** Each polygon's rings, cut at the map's edge; polygons wholly beyond it are left out. */
  polygons(geometry: Polygon | MultiPolygon): Rings[];
  areas(parts: readonly Rings[]): string;
  lines(geometry: MultiLineString): string;
  /** As `lines`, without those round islands that are specks for where they lie. */
  coasts(geometry: MultiLineString): string;
}

/** How far (plane units) a drawn straight line may stray from the great circle before d3 adds points. */
const PRECISION = 4;

export function outlineDrawer(spec: ProjectionSpec, frames: readonly MapFrame[]): OutlineDrawer {
  const projection = d3Projection(spec);
  const stepAt = stepsFor(spec, frames);
  const onPlane = (geometry: Polygon | MultiLineString): XY[][] => drawnLines(projection, geometry);
  return {
    polygons: (geometry) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .map((coordinates) => onPlane({ type: 'Polygon', coordinates }))
        .filter((rings) => rings.length > 0)
        .map((rings) => rings.sort((a, b) => ringArea(b) - ringArea(a))),
    areas: (parts) => writePath(parts.flat(), true, stepAt),
    lines: (geometry) => writePath(onPlane(geometry), false, stepAt),
    coasts: (geometry) => {
      const isSeen = (line: XY[]): boolean => !isLoop(line) || ringArea(line) >= (SPECK * stepAt(line[0]!)) ** 2;
      return writePath(onPlane(geometry).filter(isSeen), false, stepAt);
    },
  };
}

/** An island has waterlines when it is as large as a square of so many roundings. */
const SPECK = 20;

/** d3's projection for outlines; single points are simpler with `project`, in the browser too. */
export function d3Projection(spec: ProjectionSpec): GeoProjection {
  const azimuthal = spec.kind === 'azimuthal';
  const projection = (azimuthal ? geoAzimuthalEqualArea() : geoEqualEarth())
    .rotate(rotationOf(spec))
    .scale(EARTH_RADIUS_KM * spec.unitsPerKm)
    .translate([0, 0])
    .precision(PRECISION);
  const [x, y] = projection([spec.centre[0], spec.centre[1]])!;
  projection.translate([-x, -y]);
  return azimuthal ? projection.clipAngle(spec.reach) : projection;
}

/** Roundings, finest first, in plane units. */
const STEPS = [0.2, 0.5, 1, 2, 4, 8, 16];

/** How coarsely points are rounded: to a fraction of the smallest bend worth drawing there, as `detailOf` sees it. */
function stepsFor(spec: ProjectionSpec, frames: readonly MapFrame[]): Step {
  const { project } = createProjection(spec);
  const around = frames.map((frame) => ({
    at: project(frame.centre),
    sight: sightKm(frame) * spec.unitsPerKm,
    fine: Math.max(STEPS[0]!, (frame.across * spec.unitsPerKm) / 2400),
  }));
  return ([x, y]) => {
    const wanted = Math.min(
      ...around.map(({ at, sight, fine }) => fine + Math.max(0, Math.hypot(x - at[0], y - at[1]) - sight) / 500),
    );
    return STEPS.findLast((step) => step <= wanted) ?? STEPS[0]!;
  };
}

const isLoop = (line: readonly XY[]): boolean => line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1];

/** Without sign, in square plane units. */
export const ringArea = (ring: readonly XY[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0),
  ) / 2;
