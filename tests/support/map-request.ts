import type { Dossier } from '../../src/domain/dossier';
import type { MapPicture } from '../../src/geometry/map/map-outlines';
import { cameraFor, projectionOf } from '../../src/geometry/map/projection';
import type { MapRequest } from '../../src/geometry/marks/map-request';
import { MAP_COLUMN, MAP_FRAME } from '../../src/geometry/viewport';

/** What a page asks of a map in its opening view, in a wide window's column, with nothing chosen and no layer. */
export const restingRequest = (dossier: Dossier, map: MapPicture): MapRequest => ({
  map,
  dossier,
  lang: 'en',
  camera: cameraFor(projectionOf(map.projection), map.home, MAP_FRAME),
  ...MAP_COLUMN,
  layer: 'none',
  places: map.names,
  hatched: '',
  selected: null,
  lit: new Set(),
  nameOf: null,
  chipOf: (id) => id,
  sayingsOf: () => [],
  voiceOf: ({ id }) => id,
});
