import { describe, expect, it } from 'vitest';
import type { Dossier, Entity } from '../../../src/domain/dossier';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import { MAP_COLUMN, MAP_FRAME, toScreen } from '../../../src/geometry/viewport';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { loadDossier } from '../../data/load-dossier';
import { restingRequest } from '../../support/map-request';
import { mapSceneOf } from '../../support/scene';

const minimal = loadDossier('minimal');

/** Countries that have no place of their own: their capitals are the map's dots. */
const storyOf = (...countries: string[]): Dossier => {
  const entities = countries.map((id): Entity => {
    const { place: _place, placeName: _name, ...rest } = minimal.entities[0]!;
    return { ...rest, id, type: 'country', label: { en: id }, short: { en: id }, background: false };
  });
  return {
    ...minimal,
    subject: countries[0]!,
    entities,
    relations: [],
    annotations: [],
    presets: [],
    layers: [],
    memberships: [],
    events: [],
  };
};

describe('the name of a country', () => {
  it.each([
    ['small islands', ['FJI', 'WSM', 'TON']],
    ['a coast', ['MAR', 'DZA', 'MRT']],
    ['neighbours', ['BEL', 'NLD', 'LUX']],
    ['a subcontinent', ['IND', 'NPL', 'BTN', 'BGD']],
  ])('leaves the dot of a capital that is named to be seen: %s', (_, countries) => {
    const dossier = storyOf(...countries);
    const { map } = mapSceneOf(dossier);
    const camera = cameraFor(projectionOf(map.projection), map.home, MAP_FRAME);
    const { labels } = createMapPlacer().place(restingRequest(dossier, map));
    const dots = labels.filter(({ dot }) => dot);
    expect(dots.length).toBeGreaterThan(0);
    for (const { id, at } of dots) {
      const [x, y] = toScreen(camera, at);
      const half = 2.5 * MAP_COLUMN.px;
      const dot = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
      expect([id, labels.filter(({ box }) => overlaps(box, dot)).map((label) => label.id)]).toEqual([id, []]);
    }
  });
});
