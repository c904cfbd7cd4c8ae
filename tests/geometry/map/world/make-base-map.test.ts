import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../../src/domain/dossier';
import { ringOf } from '../../../../src/geometry/map/world/border-policy';
import { detailOf } from '../../../../src/geometry/map/world/detail';
import { isInFrame, type MapFrame } from '../../../../src/geometry/map/frames';
import {
  makeBaseMap,
  type BaseMapTopology,
  type LandProperties,
} from '../../../../src/geometry/map/world/make-base-map';
import { areaKm2 } from '../../../../src/geometry/map/world/thin';
import { points, policy, sources, type TestPoint } from './sources';

const frame = (lon: number, lat: number, across: number): MapFrame => ({ centre: [lon, lat], across });

const MAPS: Readonly<Record<string, readonly MapFrame[]>> = {
  'the South Caucasus, and out to Washington': [frame(45, 41.2, 950), frame(62, 50, 6500), frame(-10, 60, 10_500)],
  'the Sahel': [frame(1, 15, 2600), frame(0.5, 14, 700)],
  'the Levant': [frame(36, 33, 900)],
  Kashmir: [frame(76.5, 34.5, 900)],
  Europe: [frame(15, 48, 3500)],
  Africa: [frame(18, 5, 7000)],
  'the Caribbean': [frame(-66, 17, 2500)],
  'the China Sea': [frame(118, 18, 3500)],
  'the Pacific over 180°': [frame(178, -12, 6000)],
  'the Indian Ocean': [frame(65, -5, 6000)],
  'the world': [frame(10, 10, 20_000)],
};

interface Piece {
  readonly id: string;
  readonly country: string;
  readonly shape: MultiPolygon;
  readonly south: number;
  readonly north: number;
}

const piecesOf = (map: BaseMapTopology): Piece[] =>
  map.objects.land.geometries.map((g) => {
    const { country } = g.properties as LandProperties;
    const shape = (feature(map, g) as Feature<MultiPolygon>).geometry;
    const lats = shape.coordinates.flat(2).map(([, lat]) => lat!);
    // A great circle between two corners bends towards the pole.
    const [south, north] = country === 'ATA' ? [-90, -60] : [Math.min(...lats) - 2, Math.max(...lats) + 2];
    return { id: String(g.id), country, shape, south, north };
  });

/** The pieces a point lies in. */
const piecesAt = (pieces: readonly Piece[], point: LonLat): Piece[] =>
  pieces.filter(
    ({ shape, south, north }) => south <= point[1] && point[1] <= north && geoContains(shape, [point[0], point[1]]),
  );

/** Km from a point to the outlines of pieces, on the plane that touches the globe there. */
const kmTo = (at: LonLat, pieces: readonly Piece[]): number =>
  Math.min(
    Infinity,
    ...pieces.flatMap(({ shape }) => shape.coordinates.flat().map((ring) => kmToRing(at, ring as [number, number][]))),
  );

function kmToRing([lon, lat]: LonLat, ring: readonly (readonly [number, number])[]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const flat = ring.map(([x, y]) => [(((x - lon + 540) % 360) - 180) * shrink * 111.2, (y - lat) * 111.2] as const);
  let least = Infinity;
  for (let i = 1; i < flat.length; i++) {
    const [[ax, ay], [bx, by]] = [flat[i - 1]!, flat[i]!];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return least;
}

/** The source's polygons, each with a box around it. */
const POLYGONS = feature(sources.world, sources.world.objects.countries).features.flatMap(({ geometry }) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates).map((rings) => {
    const [xs, ys] = [rings[0]!.map(([x]) => x!), rings[0]!.map(([, y]) => y!)];
    return { rings, west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
  }),
);

/** The size of the source's polygon at a place, or of the smallest within 6 km of it: too small an island is not drawn. */
function islandKm2([x, y]: LonLat): number {
  const near = 0.06;
  const there = POLYGONS.filter(
    (p) => p.west - near < x && x < p.east + near && p.south - near < y && y < p.north + near,
  );
  return Math.min(
    Infinity,
    ...there.map(({ rings }) => geoArea({ type: 'Polygon', coordinates: [rings[0]!] }) * 6371 ** 2),
  );
}

/** Areas that nobody could see are not cut out. */
function isTooSmallToCut(id: string | null, bend: number): boolean {
  const area = policy.areas.find((a) => a.id === id || (a.own && a.country === id));
  return (
    area?.cut !== undefined &&
    areaKm2([...ringOf(area.cut, policy.lines), ringOf(area.cut, policy.lines)[0]!]) < 4 * bend * bend
  );
}

/** What a point should lie in: pieces by id or country; none, for open sea and what has no shape. */
function wanted({ expected }: TestPoint): string | null {
  if (expected === 'none') return null;
  if (!expected.startsWith('disputed:')) return expected;
  const id = expected.slice('disputed:'.length);
  const area = policy.areas.find((a) => a.id === id);
  if (id === 'shaksgam') return 'CHN';
  if (id === 'mayotte') return 'FRA';
  if (area?.dots) return area.country;
  return area?.own ? area.country : id;
}

describe.each(Object.entries(MAPS))('the base map of %s', (_, frames) => {
  const map = makeBaseMap(frames, sources);
  const pieces = piecesOf(map);
  const bend = detailOf(frames);
  const shown = points.filter(({ at }) => frames.some((f) => isInFrame(f, at)));

  test('draws every test point it shows where the border policy sees it', () => {
    const wrong = shown.flatMap((point) => {
      const want = wanted(point);
      const hit = piecesAt(pieces, point.at);
      if (hit.some(({ id, country }) => id === want || country === want)) return [];
      // No state, by the Antarctic Treaty.
      if (want === null && hit.every(({ id }) => id === 'ATA')) return [];
      // A coast or border is only as fine as its detail; some capitals lie a few km off the source's own coast.
      const near = Math.max(6, 2 * bend(point.at));
      const parent = policy.areas.find(({ id }) => id === want)?.country;
      const own = pieces.filter(({ id, country }) => [want, parent].includes(id) || [want, parent].includes(country));
      if (
        kmTo(point.at, own) <= near ||
        isTooSmallToCut(want, bend(point.at)) ||
        islandKm2(point.at) < 3 * bend(point.at) ** 2
      )
        return [];
      return [`${point.why} (${point.at.join()}): ${want}, drawn in ${hit.map(({ id }) => id).join() || 'the sea'}`];
    });
    expect(wrong).toEqual([]);
  });

  test('gives no land in sight to two countries', () => {
    const twice = shown
      .map((point) => ({ point, ids: piecesAt(pieces, point.at) }))
      .filter(({ ids }) => new Set(ids.map(({ country }) => country)).size > 1)
      // Enclaves too small for a hole in the country around them are drawn over it.
      .filter(({ ids }) => !ids.some(({ id }) => ['SMR', 'VAT'].includes(id)))
      // Where outlines are coarse, a narrow strip may turn over.
      .filter(({ point, ids }) => kmTo(point.at, ids) > bend(point.at));
    expect(twice.map(({ point, ids }) => [point.why, ...ids.map(({ id }) => id)])).toEqual([]);
  });

  test('keeps every state, wherever it is', () => {
    const ids = new Set(pieces.map(({ country }) => country));
    for (const iso of [
      'TUV',
      'NRU',
      'MCO',
      'VAT',
      'SMR',
      'MDV',
      'SGP',
      'MLT',
      'BHR',
      'STP',
      'KIR',
      'FJI',
      'PSE',
      'XKX',
    ])
      expect(ids).toContain(iso);
    for (const { shape } of pieces) expect(shape.coordinates.length).toBeGreaterThan(0);
  });

  test('fills no more than a country: no ring is inside out', () => {
    const overSea = pieces.filter(({ shape }) => geoContains(shape, [-140, -45]) || geoContains(shape, [-30, -45]));
    expect(overSea.map(({ id }) => id)).toEqual([]);
  });
});

test('a border across the 180th meridian has no seam', () => {
  const map = makeBaseMap([frame(178, 65, 2500)], sources);
  const rus = piecesOf(map).filter(({ country }) => country === 'RUS');
  const seams = rus.flatMap(({ shape }) =>
    shape.coordinates.flat().flatMap((ring) =>
      ring.slice(1).filter(([x, y], i) => {
        const [x0, y0] = ring[i]! as [number, number];
        return Math.abs(x!) > 179.99 && Math.abs(x0) > 179.99 && Math.abs(y! - y0) > 0.3;
      }),
    ),
  );
  expect(seams).toEqual([]);
});
