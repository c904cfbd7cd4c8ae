import { expect, test } from 'vitest';
import { landUnder } from '../../../src/geometry/map/land-under';
import { isWithin, readPath } from '../../../src/geometry/map/read-path';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { fromScreen, MAP_FRAME, type XY } from '../../../src/geometry/viewport';
import { loadDossier } from '../../data/load-dossier';
import { mapSceneOf } from '../../support/scene';

test.each(['armenia-csto', 'sahel'])('what lies under each point is what the outlines of %s say', (name) => {
  const { map } = mapSceneOf(loadDossier(name));
  const camera = cameraFor(projectionOf(map.projection), map.home, MAP_FRAME);
  const hatched = new Set(map.disputed.map(({ id }) => id));
  const land = landUnder(map, hatched, camera, MAP_FRAME);
  const pieces = [...map.countries, ...map.disputed, ...map.lakes].map(({ id, d }) => ({ id, rings: readPath(d) }));
  const said = (p: XY): string | null =>
    pieces.findLast(({ rings }) => isWithin(rings, fromScreen(camera, p)))?.id ?? null;
  // No step of the cells that land is kept in, so that their insides and edges are both met.
  for (let x = -MAP_FRAME.width / 2; x < MAP_FRAME.width / 2; x += 7.3)
    for (let y = -MAP_FRAME.height / 2; y < MAP_FRAME.height / 2; y += 6.7)
      expect(land.at([x, y]), `at ${x}, ${y}`).toBe(said([x, y]));
});
