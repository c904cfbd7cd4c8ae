import { geoContains } from 'd3-geo';
import type { Feature, Polygon as OneShape } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { areaKm2, isBeyondRim, isWorthDrawing, nearestKm } from '../../geometry/map/detail';
import { countryName, countryOf } from './country-codes';

type Arcs = number[][];
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export type Countries = Topology<{
  countries: GeometryCollection<{ name: string }>;
  crimea: GeometryCollection<object>;
  crimeaLine: GeometryCollection<object>;
}>;

/** A place well inside Crimea. */
const CRIMEA: [number, number] = [34.1, 45.2];

const polygonsOf = (g: Polygon | MultiPolygon): Arcs[] => (g.type === 'Polygon' ? [g.arcs] : g.arcs);

/**
 * Regroups world-atlas by the states of our map. Areas of one state are dissolved into one, so that no line is left
 * between them; Crimea, which world-atlas draws as a polygon of Russia, goes to Ukraine.
 * Islands too small for their distance and everything beyond the rim are left out.
 * @param world world-atlas countries-10m, untouched
 * @returns the same arcs, with countries by ISO code, Crimea's area, and the line between it and mainland Ukraine
 * @throws when no polygon of Russia holds Crimea: world-atlas has changed, the policy needs another look
 */
export function regroup(world: World): Countries {
  const shapeOf = (arcs: Arcs): Feature<OneShape> =>
    feature(world, { type: 'Polygon', arcs } as Polygon) as Feature<OneShape>;
  const byCountry = new Map<string, { name: string; polygons: Arcs[] }>();
  let crimea: Arcs | undefined;
  for (const g of world.objects.countries.geometries) {
    if (g.type !== 'Polygon' && g.type !== 'MultiPolygon') continue;
    const atlasName = g.properties?.name ?? '';
    const iso = countryOf(g.id?.toString(), atlasName);
    if (iso === null) continue;
    const country = byCountry.get(iso) ?? { name: countryName(iso, atlasName), polygons: [] };
    byCountry.set(iso, country);
    for (const arcs of polygonsOf(g)) {
      if (iso === 'RUS' && !crimea && arcs.length === 1 && geoContains(shapeOf(arcs), CRIMEA)) crimea = arcs;
      else country.polygons.push(arcs);
    }
  }
  if (!crimea) throw new Error('world-atlas: no polygon of Russia holds Crimea; see the border policy before going on');

  const ukraine = byCountry.get('UKR')!.polygons;
  const ukraineArcs = new Set(ukraine.flat(2).map((a) => (a < 0 ? ~a : a)));
  const line = crimea.flat().filter((a) => ukraineArcs.has(a < 0 ? ~a : a));
  ukraine.push(crimea);

  const geometries = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { name, polygons }]) => {
      const whole = mergeArcs(
        world,
        polygons.map((arcs) => ({ type: 'Polygon', arcs })),
      );
      const kept = worthKeeping(whole.arcs, shapeOf);
      return kept.length ? [{ type: 'MultiPolygon' as const, id, properties: { name }, arcs: kept }] : [];
    });
  return {
    ...world,
    objects: {
      countries: { type: 'GeometryCollection', geometries },
      crimea: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: crimea }] },
      crimeaLine: { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', arcs: line.map((a) => [a]) }] },
    },
  };
}

/**
 * Area in square km from which a country is kept whatever its distance, near the region and far from it.
 * Where a smaller one is an enclave or on a coast, its neighbours stand for it (Monaco, San Marino, the Vatican).
 */
const SMALLEST_COUNTRY = { near: 100, far: 4000 };
/** What counts as near for that, in km. */
const NEAR_KM = 5000;

/** A country's largest polygon, if it is near or large enough, and its others when they are large enough; none beyond the rim. */
function worthKeeping(polygons: Arcs[], shapeOf: (arcs: Arcs) => Feature<OneShape>): Arcs[] {
  const inside = polygons
    .map((arcs) => ({ arcs, rings: shapeOf(arcs).geometry.coordinates }))
    .filter(({ rings }) => !isBeyondRim(rings[0]!))
    .map((p) => ({ ...p, area: areaKm2(p.rings[0]!) }))
    .sort((a, b) => b.area - a.area);
  return inside
    .filter(({ rings, area }, i) => isWorthDrawing(rings[0]!) || (i === 0 && area > smallestAt(nearestKm(rings[0]!))))
    .map(({ arcs, rings }) => arcs.filter((_, r) => r === 0 || isWorthDrawing(rings[r]!)));
}

const smallestAt = (km: number): number => (km < NEAR_KM ? SMALLEST_COUNTRY.near : SMALLEST_COUNTRY.far);
