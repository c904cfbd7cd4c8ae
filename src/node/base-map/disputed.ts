import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Objects, Topology } from 'topojson-specification';
import type { DisputedProperties } from '../../geometry/map/base-map-topology';
import { cutAlong, wholeOutline, type Cut } from './control-line';
import type { Countries } from './countries';
import { NAGORNO_KARABAKH, SOUTH_OSSETIA_LINE } from './indicative-outlines';

interface District {
  name: string;
  adm1_code: string;
}

export type Admin1 = FeatureCollection<Polygon | MultiPolygon, District>;

export interface Disputed extends Cut {
  readonly id: string;
  readonly properties: DisputedProperties;
}

/** Natural Earth's codes of the districts east of the Dniester, and of Bender. Some villages among them are under Moldovan control. */
const TRANSNISTRIA = new Set(['MDA-1628', 'MDA-1637', 'MDA-1638', 'MDA-1645', 'MDA-1650', 'MDA-1652']);

/** Roughly, for thinning lines at 42-48 degrees north: the mean of a degree's length and height. */
const KM_PER_DEGREE = 94;

/**
 * The disputed areas, each cut out of (and left inside) the state that United Nations usage sees there.
 * @param countries the thinned countries
 * @param georgia Natural Earth's first-level districts of Georgia
 * @param moldova the same of Moldova
 */
export function disputedAreas(countries: Countries, georgia: Admin1, moldova: Admin1): Disputed[] {
  const geo = outline(countries, 'GEO');
  return [
    {
      id: 'abkhazia',
      properties: { parent: 'GEO', kind: 'not-controlled', indicative: false },
      ...cutAlong(
        geo,
        districtLine(georgia, (d) => d.name === 'Abkhazia', 1.4),
        [
          [41.4, 42.35],
          [39, 42.8],
          [39.2, 44.2],
          [42.15, 43.7],
        ],
      ),
    },
    {
      id: 'south-ossetia',
      properties: { parent: 'GEO', kind: 'not-controlled', indicative: true },
      ...cutAlong(geo, SOUTH_OSSETIA_LINE as unknown as Position[], [
        [44.35, 42.85],
        [43.9, 42.75],
      ]),
    },
    { id: 'crimea', properties: { parent: 'UKR', kind: 'not-controlled', indicative: false }, ...crimea(countries) },
    {
      id: 'transnistria',
      properties: { parent: 'MDA', kind: 'not-controlled', indicative: true },
      ...cutAlong(
        outline(countries, 'MDA'),
        districtLine(moldova, (d) => TRANSNISTRIA.has(d.adm1_code), 3),
        [
          [30.6, 46.4],
          [30.6, 48],
          [29, 48.7],
          [28.2, 48.5],
        ],
      ),
    },
    {
      id: 'nagorno-karabakh-until-2023',
      properties: { parent: 'AZE', kind: 'former', indicative: true },
      ...wholeOutline(NAGORNO_KARABAKH as unknown as Position[]),
    },
  ];
}

function outline(countries: Countries, id: string): MultiPolygon {
  const geometry = countries.objects.countries.geometries.find((g) => g.id === id);
  return feature(countries, geometry as TopoMultiPolygon).geometry;
}

/** Crimea is a polygon of world-atlas itself: its line was an arc of the topology before it was dissolved into Ukraine. */
function crimea(countries: Countries): Cut {
  const [area] = feature(countries, countries.objects.crimea).features;
  const [line] = feature(countries, countries.objects.crimeaLine).features;
  const polygon = area!.geometry as Polygon;
  return {
    area: { type: 'MultiPolygon', coordinates: [polygon.coordinates] },
    line: line!.geometry as Cut['line'],
  };
}

/** The line between the chosen districts and the others of the same country, end to end, without bends under `bendKm`. */
function districtLine(districts: Admin1, chosen: (d: District) => boolean, bendKm: number): Position[] {
  const joined = simplify(
    presimplify(topology({ districts }) as Topology<Objects<object>>),
    0.5 * (bendKm / KM_PER_DEGREE) ** 2,
  );
  const isChosen = (g: { properties?: unknown }) => chosen(g.properties as District);
  const object = joined.objects.districts as GeometryCollection;
  return endToEnd(mesh(joined, object, (a, b) => isChosen(a) !== isChosen(b)).coordinates);
}

/** Joins pieces that meet at their ends into one line. */
function endToEnd(pieces: Position[][]): Position[] {
  const rest = [...pieces];
  let line = rest.shift() ?? [];
  const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  while (rest.length) {
    const ends = [line[0], line.at(-1)];
    const i = rest.findIndex((p) => ends.some((e) => same(p[0], e) || same(p.at(-1), e)));
    if (i < 0) throw new Error(`the line between the districts is in ${rest.length + 1} pieces`);
    const [next] = rest.splice(i, 1) as [Position[]];
    if (same(next[0], line[0]) || same(next.at(-1), line[0])) line = [...line].reverse();
    line = [...line, ...(same(next[0], line.at(-1)) ? next : [...next].reverse()).slice(1)];
  }
  return line;
}
