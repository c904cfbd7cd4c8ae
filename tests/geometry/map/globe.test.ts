import { describe, expect, it } from 'vitest';
import { loadMapData } from '../../../src/node/map-data';
import type { LonLat } from '../../../src/domain/dossier';
import { isWorthGlobe, makeGlobe } from '../../../src/geometry/map/globe';
import { GLOBE_PX } from '../../../src/geometry/map/globe-size';
import { isWithin, readPath } from '../../../src/geometry/map/read-path';

const home = { centre: [45.5, 40.8] as LonLat, across: 560 };
const topology = loadMapData().makeMap([home]);
const at = (id: string, ...lonLat: LonLat) => ({ id, lonLat });
const washington = at('washington', -77.009, 38.9);
const tbilisi = at('tbilisi', 44.8, 41.7);

describe('the small globe', () => {
  it('shows the way to what is far, and nothing for what is near', () => {
    expect(makeGlobe(topology, home, [tbilisi])).toBeNull();
    const globe = makeGlobe(topology, home, [tbilisi, washington])!;
    expect(Object.keys(globe.far)).toEqual(['washington']);
    const [way] = readPath(globe.far['washington']!.way);
    expect(Math.hypot(way![0]![0] - globe.home[0], way![0]![1] - globe.home[1])).toBeLessThan(0.2);
    // A great circle from the Caucasus to Washington bulges north, over Scandinavia.
    expect(Math.min(...way!.map(([, y]) => y))).toBeLessThan(
      Math.min(globe.home[1], globe.far['washington']!.at[1]) - 1,
    );
  });

  it('is not for a place whose way would be a dash on it, nor for one just outside a wide frame', () => {
    const moscow = at('moscow', 37.62, 55.75);
    expect(makeGlobe(topology, home, [moscow])).toBeNull();
    expect(Object.keys(makeGlobe(topology, home, [moscow, washington])!.far)).toEqual(['washington']);
    // The same place, 3,350 km off, from frames of several widths about the same centre.
    const brussels: LonLat = [4.35, 50.85];
    const worth = [560, 2000, 2600, 3500].map((across) => isWorthGlobe({ ...home, across }, brussels));
    expect(worth).toEqual([true, true, true, false]);
  });

  it('keeps within its edge, with places on their land and the sea free', () => {
    const globe = makeGlobe(topology, home, [washington, at('paris', 2.33, 48.87)])!;
    const land = readPath(globe.land);
    for (const [x, y] of land.flat()) expect(Math.hypot(x, y)).toBeLessThanOrEqual(GLOBE_PX + 1);
    expect([globe.home, globe.far['paris']!.at].map((p) => isWithin(land, p))).toEqual([true, true]);
    expect(globe.land.length).toBeLessThan(1600);
  });

  it('leaves out what lies on its other side', () => {
    const places = [washington, at('wellington', 174.78, -41.29), at('santiago', -70.65, -33.45)];
    const shown = makeGlobe(topology, home, places);
    for (const {
      at: [x, y],
    } of Object.values(shown?.far ?? {}))
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(GLOBE_PX);
  });
});
