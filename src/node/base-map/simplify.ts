import { feature } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LonLat } from '../../domain/dossier';
import { CENTRE, distanceKm, project, UNITS_PER_KM } from '../../geometry/map/projection';
import type { Countries } from './countries';
import { areaKm2, detailAt } from '../../geometry/map/detail';

/** A country's main outline keeps bends of at least this share of its size, however far away it is. */
const SMALLEST_BEND = 1 / 7;

/** Bends in km kept where more is to be seen than the country's size says: Transnistria is a strip along Moldova's border. */
const FINE: Readonly<Record<string, number>> = { MDA: 3.5 };

type Point = [number, number];
const key = (p: readonly number[]) => `${p[0]},${p[1]}`;

/**
 * Thins the outlines (Visvalingam's method): a point goes when the triangle it makes with its neighbours, measured on
 * the equal-area plane, is smaller than the detail worth drawing at that distance from the region. Arcs are shared, so
 * neighbours stay flush. Small countries keep enough points to be recognised wherever they are.
 * @param countries from `regroup`
 * @returns unquantized topology in degrees, rings that collapsed left out
 */
export function simplifyByDistance(countries: Countries): Countries {
  const caps = bendCaps(countries);
  const weight = (triangle: [Point, Point, Point]): number => {
    const [a, b, c] = triangle.map((p) => project(p as LonLat)) as [Point, Point, Point];
    const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 / UNITS_PER_KM ** 2;
    const bend = Math.min(detailAt(distanceKm(CENTRE, triangle[1])), caps.get(key(triangle[1])) ?? Infinity);
    return area / (bend * bend);
  };
  const weighted = presimplify(countries as Topology as never, weight as never) as unknown as Countries;
  const thin = simplify(weighted as never, 0.5) as unknown as Countries;
  // The published types say a ring of coordinates comes in; it is a ring of arc indexes.
  const standing = (ring: number[]): boolean => areaKm2(ringOf(thin, ring)) > 0;
  return filter(thin as never, standing as never) as unknown as Countries;
}

/** For the points of each country's main outline: the largest bend in km that may be lost there. */
function bendCaps(countries: Countries): Map<string, number> {
  const caps = new Map<string, number>();
  for (const g of countries.objects.countries.geometries) {
    const main = (g as MultiPolygon).arcs[0];
    if (!main) continue;
    const ring = ringOf(countries, main[0]!);
    const cap = FINE[String(g.id)] ?? Math.sqrt(areaKm2(ring)) * SMALLEST_BEND;
    for (const p of ring) caps.set(key(p), Math.min(cap, caps.get(key(p)) ?? Infinity));
  }
  return caps;
}

function ringOf(topology: Countries, arcs: number[]): Point[] {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: [arcs] } as Polygon);
  return geometry.type === 'Polygon' ? (geometry.coordinates[0] as Point[]) : [];
}
