import { layerIds } from '../../../src/domain/record/layers';
import { describe, expect, it } from 'vitest';
import { loadMapData } from '../../../src/node/map-data';
import { makeMapScene } from '../../../src/site/make-scene';
import { everShown } from '../../../src/domain/record/map-status';
import { countriesInFrame } from '../../../src/geometry/marks/countries-in-frame';
import { TARGET_PX } from '../../../src/geometry/marks/sizes';
import { smallCountries, type SmallCountry } from '../../../src/geometry/marks/small-countries';
import { toScreen, MAP_FRAME, type Box, type Camera } from '../../../src/geometry/viewport';
import { cameraFor, projectionOf } from '../../../src/geometry/map/projection';
import { loadDossier } from '../../data/load-dossier';

const dossier = loadDossier('armenia-csto');
const { map } = makeMapScene(dossier, loadMapData());
const countries = map.places;
const projection = projectionOf(map.projection);
const cameras = dossier.presets.map(
  ({ id, centre: [lon, lat], across }) => [id, cameraFor(projection, { lon, lat, across }, MAP_FRAME)] as const,
);
/** A wide page, a tablet and a phone: page px in frame units. */
const SIZES = [0.95, 1.06, 1.28];
const cases = [...layerIds(dossier), 'overlap'].flatMap((layer) =>
  cameras.flatMap(([preset, camera]) => SIZES.map((px) => ({ layer, preset, camera, px }))),
);
const spot = ({ at, dx, dy }: SmallCountry, camera: Camera) => {
  const [x, y] = toScreen(camera, at);
  return { x: x + dx, y: y + dy };
};

describe('the targets of small countries', () => {
  it.each(cases)('$layer, $preset, $px: each coloured country has its own', ({ layer, camera, px }) => {
    const ids = everShown(dossier, layer);
    const small = smallCountries(countries, ids, camera, MAP_FRAME, px);
    const need = TARGET_PX * px;
    for (const { id, anchor, box } of countries) {
      const [x, y] = toScreen(camera, anchor);
      const inside = Math.abs(x) < MAP_FRAME.width / 2 && Math.abs(y) < MAP_FRAME.height / 2;
      const fits = Math.min(box.width, box.height) * camera.k >= need;
      if (ids.has(id) && inside) expect(fits || small.some((country) => country.id === id)).toBe(true);
    }
    const spots = small.map((country) => spot(country, camera));
    spots.forEach((a, i) => {
      expect(Math.abs(a.x)).toBeLessThanOrEqual(MAP_FRAME.width / 2 - need / 2 + 0.1);
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(need - 0.2);
    });
  });

  it('are where there is something to touch at all: none in the South Caucasus view', () => {
    expect(smallCountries(countries, everShown(dossier, 'CSTO'), cameras[0]![1], MAP_FRAME, 1)).toEqual([]);
  });

  it('keep off the marks', () => {
    const camera = cameras[1]![1];
    const [before] = smallCountries(countries, new Set(['GEO']), camera, MAP_FRAME, 1);
    const { x, y } = spot(before!, camera);
    const mark: Box = { x: x - 13, y: y - 13, width: 26, height: 26 };
    const [after] = smallCountries(countries, new Set(['GEO']), camera, MAP_FRAME, 1, [mark]);
    const moved = spot(after!, camera);
    const gap = Math.max(Math.abs(moved.x - x), Math.abs(moved.y - y));
    expect(gap).toBeGreaterThanOrEqual(13 + TARGET_PX / 2);
  });
});

describe('the countries a keyboard walks through', () => {
  it('stand in the frame, in the order asked for', () => {
    const near = countriesInFrame(map, ['RUS', 'ARM', 'USA', 'XXX'], cameras[0]![1], MAP_FRAME);
    expect(near.map(({ id }) => id)).toEqual(['RUS', 'ARM']);
  });
});
