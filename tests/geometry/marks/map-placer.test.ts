import { expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { createMapPlacer } from '../../../src/geometry/marks/map-placer';
import type { MapRequest } from '../../../src/geometry/marks/map-request';
import { MAP_COLUMN, MAP_FRAME } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { mapSceneOf } from '../../support/scene';

const dossier = loadDossier('armenia-csto');
const { map } = mapSceneOf(dossier);
const request: MapRequest = {
  map,
  dossier,
  lang: 'en',
  camera: cameraFor(projectionOf(map.projection), map.home, MAP_FRAME),
  ...MAP_COLUMN,
  layer: 'CSTO',
  places: map.names,
  hatched: '',
  selected: null,
  lit: new Set(),
  nameOf: null,
  chipOf: (id) => id,
  sayingsOf: () => [],
  voiceOf: ({ id }) => id,
};
const atRest = createMapPlacer().place(request);

it('adds what is chosen and lies beyond the frame, and moves nothing', () => {
  const chosen = createMapPlacer().place({ ...request, selected: 'RUS', lit: new Set(['RUS', 'CSTO']) }, atRest);
  expect(chosen.chips.length).toBeGreaterThan(0);
  expect(chosen.labels).toEqual(atRest.labels);
  expect(chosen.callouts).toEqual(atRest.callouts);
});

it('is the same from a map at rest that was handed to it as from its own', () => {
  const one = { ...request, selected: 'west', lit: new Set(['west', 'RUS', 'ARM']) };
  const placer = createMapPlacer();
  expect(placer.place(one, JSON.parse(JSON.stringify(atRest)) as typeof atRest)).toEqual(placer.place(one));
});

it('takes away the names of less weight that an event stands on, and no other', () => {
  const event = dossier.events.find(({ place }) => place !== undefined)!;
  const dated = createMapPlacer().place({ ...request, selected: event.id, lit: new Set() }, atRest);
  const gone = atRest.labels.filter(({ id }) => !dated.labels.some((label) => label.id === id));
  expect(gone.every(({ weight }) => weight === null)).toBe(true);
  expect(
    dated.labels.filter(({ box, weight }) => weight === null && gone.some((other) => overlaps(other.box, box))),
  ).toEqual([]);
});
