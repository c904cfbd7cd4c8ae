import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { inFrame, overlaps } from '../../../src/geometry/labels/boxes';
import { distanceKm } from '../../../src/geometry/map/frames';
import { landUnder } from '../../../src/geometry/map/land-under';
import type { Capital } from '../../../src/geometry/map/map-data';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { isWithin, readPath } from '../../../src/geometry/map/read-path';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import { storyCountries } from '../../../src/geometry/marks/story-countries';
import { MAP_COLUMN, MAP_FRAME, toScreen, type XY } from '../../../src/geometry/viewport';
import { randomNumbers } from '../../support/generated-dossier';
import { restingRequest } from '../../support/map-request';
import { assets, mapSceneOf } from '../../support/scene';
import { countryEntity, storyOfEntities } from '../../support/story-of-countries';

const RUNS = process.env['SAYSO_LONG'] ? 24 : 3;
const { capitals, policy, notes } = assets().maps;
const OPENING_DAY = '2026-01-01';

/** How far, in px of the first view, a capital may stand off its own drawn coast or border. */
const OFF_PX = 4;

/** Ten capitals: neighbours of one another, or from anywhere. */
function tenOf(seed: number): Capital[] {
  const random = randomNumbers(seed);
  const any = (): Capital => capitals[Math.floor(random() * capitals.length)]!;
  const first = any();
  const near = [...capitals].sort((a, b) => distanceKm(a.at, first.at) - distanceKm(b.at, first.at));
  const pool = seed % 3 === 2 ? [...near].sort(() => random() - 0.5) : near;
  return [...new Map(pool.map((one) => [one.country, one])).values()].slice(0, 10);
}

/** A story on ten countries that says nothing of its map. */
const dossierOf = (ten: readonly Capital[]): Dossier =>
  storyOfEntities(ten.map(({ country, at, name }) => ({ ...countryEntity(country), place: at, placeName: name })));

const distanceTo = (rings: readonly (readonly XY[])[], [x, y]: XY): number =>
  Math.min(
    ...rings.flatMap((ring) =>
      ring.map((a, i) => {
        const b = ring[(i + 1) % ring.length]!;
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const share = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
        return Math.hypot(a[0] + share * dx - x, a[1] + share * dy - y);
      }),
    ),
  );

describe('the map of any ten capitals', () => {
  it.each(
    Array.from({ length: RUNS }, (_, seed) => ({
      seed,
      names: tenOf(seed)
        .map(({ country }) => country)
        .join(' '),
    })),
  )('is right, legible and footnoted: $seed, $names', ({ seed }) => {
    const ten = tenOf(seed);
    const dossier = dossierOf(ten);
    const { map } = mapSceneOf(dossier);
    const projection = projectionOf(map.projection);
    const camera = cameraFor(projection, map.home, MAP_FRAME);
    const { frame, px } = MAP_COLUMN;

    for (const { country, at } of ten) {
      const point = projection.project(at);
      const rings = readPath(map.countries.find(({ id }) => id === country)?.d ?? '');
      // What is too small to be drawn in so wide a view has its mark alone.
      if (rings.length > 0 && !isWithin(rings, point))
        expect(distanceTo(rings, point) * camera.k, country).toBeLessThan(OFF_PX * px);
    }

    const hatched = map.disputed.filter(({ phases }) =>
      phases.some(({ hatch, since = '', until = '9999' }) => hatch && since <= OPENING_DAY && OPENING_DAY <= until),
    );
    const { labels, groups } = createMapPlacer().place({
      ...restingRequest(dossier, map),
      hatched: hatched.map(({ id }) => id).join(' '),
    });
    const land = landUnder(map, new Set(hatched.map(({ id }) => id)), camera, frame);
    const story = storyCountries(dossier);
    const elsewhere = map.countries.flatMap(({ id }) => (story.has(id) ? [] : [id]));
    expect(groups.length).toBeGreaterThan(0);
    const subject = ten[0]!.country;
    if (map.countries.some(({ id, d }) => id === subject && d !== ''))
      expect(labels.map(({ id }) => id)).toContain(`country-${subject}`);
    for (const [i, { id, kind, box, leader }] of labels.entries()) {
      expect(inFrame(box, frame), id).toBe(true);
      for (const other of labels.slice(i + 1)) expect(overlaps(box, other.box), `${id} ${other.id}`).toBe(false);
      if (kind === 'lake') continue;
      const area = map.disputed.find((one) => one.id === id);
      const own = area ? [area.id, area.parent] : [id.replace(/^(country|capital)-/, '')];
      expect([id, land.isOn(box, new Set(leader ? [...own, ...elsewhere] : own))]).toEqual([id, true]);
    }

    const footnoted = new Set(map.notes.flatMap(({ areas }) => areas));
    for (const area of policy.areas) {
      const shown = hatched.find(({ id }) => id === area.id);
      if (!shown || !notes[area.id]) continue;
      const points = readPath(shown.d)
        .flat()
        .map((p) => toScreen(camera, p));
      const heights = points.map(([, y]) => y);
      const isLarge = Math.max(...heights) - Math.min(...heights) > MAP_FRAME.height / 20;
      const isInSight = points.some((p) =>
        p.every((n, k) => Math.abs(n) < [MAP_FRAME.width, MAP_FRAME.height][k]! / 2.2),
      );
      if (isLarge && isInSight) expect(footnoted, area.id).toContain(area.own ? area.country : area.id);
    }
  });
});
