import { expect, it } from 'vitest';
import { overlaps } from '../../../src/geometry/labels/boxes';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { eventBox } from '../../../src/geometry/marks/event-marks';
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
  const placer = createMapPlacer();
  const inSight = dossier.events.flatMap(({ id }) => {
    const dated = placer.place({ ...request, selected: id }, atRest);
    return dated.events.length === 0 ? [] : [dated];
  });
  expect(inSight.length).toBeGreaterThan(0);
  for (const { events, labels } of inSight) {
    const marks = events.map((one) => eventBox(one, request.camera, request.px));
    const mayStay = atRest.labels.filter(
      ({ box, weight }) => weight !== null || marks.every((mark) => !overlaps(mark, box)),
    );
    expect(labels).toEqual(mayStay);
  }
});
