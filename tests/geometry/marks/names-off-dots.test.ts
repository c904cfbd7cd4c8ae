import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import { MAP_COLUMN, MAP_FRAME, toScreen } from '../../../src/geometry/viewport';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { restingRequest } from '../../support/map-request';
import { mapSceneOf } from '../../support/scene';
import { storyOfCountries } from '../../support/story-of-countries';

describe('the name of a country', () => {
  it.each([
    ['small islands', ['FJI', 'WSM', 'TON']],
    ['a coast', ['MAR', 'DZA', 'MRT']],
    ['neighbours', ['BEL', 'NLD', 'LUX']],
    ['a subcontinent', ['IND', 'NPL', 'BTN', 'BGD']],
  ])('leaves the dot of a capital that is named to be seen: %s', (_, countries) => {
    const dossier = storyOfCountries(...countries);
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

describe('the name of an area that is drawn like a country', () => {
  it('stands on its land or in the sea, where the story is a neighbour’s', () => {
    const dossier = storyOfCountries('MAR', 'DZA', 'MRT');
    const { map } = mapSceneOf(dossier);
    const { labels } = createMapPlacer().place(restingRequest(dossier, map));
    expect(labels.find(({ id }) => id === 'western-sahara')?.lines.join(' ')).toBe('Western Sahara*');
  });

  it('stands in two lines where one has no room, as on a phone', () => {
    const dossier = storyOfCountries('MAR', 'DZA', 'MRT');
    const { map } = mapSceneOf(dossier);
    const phone = { frame: { width: 343, height: 447 }, px: 1 };
    const { labels } = createMapPlacer().place({ ...restingRequest(dossier, map), ...phone });
    expect(labels.find(({ id }) => id === 'western-sahara')?.lines).toEqual(['Western', 'Sahara*']);
  });
});
