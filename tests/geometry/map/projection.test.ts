import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cameraFor,
  CENTRE,
  CLIP_ANGLE,
  distanceKm,
  project,
  REGION_ACROSS_KM,
  RIM_RADIUS,
  unproject,
  UNITS_PER_KM,
  viewOf,
} from '../../../src/geometry/map/projection';
import { mapProjection } from '../../../src/geometry/map/map-projection';
import { MAP_FRAME, type XY } from '../../../src/geometry/viewport';
import type { LonLat } from '../../../src/domain/dossier';

const YEREVAN: LonLat = [44.514, 40.181];
const WASHINGTON: LonLat = [-77.037, 38.907];
const MOSCOW: LonLat = [37.618, 55.756];

const lonlat = fc.tuple(
  fc.double({ min: -179.99, max: 179.99, noNaN: true }),
  fc.double({ min: -89.9, max: 89.9, noNaN: true }),
);
const onMap = lonlat.filter((p) => distanceKm(CENTRE, p) < 15_000);

describe('the projection', () => {
  it('puts the centre at the origin, north up and east right', () => {
    const [x, y] = project(CENTRE);
    expect(x).toBeCloseTo(0, 9);
    expect(y).toBeCloseTo(0, 9);
    expect(project([45, 42])[1]).toBeLessThan(0);
    expect(project([46, 41])[0]).toBeGreaterThan(0);
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(onMap, (p) => {
        expect(distanceKm(p, unproject(project(p)))).toBeLessThan(0.001);
      }),
    );
  });

  it("agrees with d3's, which draws the outlines", () => {
    const drawn = mapProjection();
    fc.assert(
      fc.property(lonlat, (p) => {
        const [x, y] = project(p);
        const [x3, y3] = drawn([...p])!;
        // Towards the antipode a point may lie anywhere on the outermost circle.
        if (distanceKm(CENTRE, p) > 19_900) return;
        expect(Math.hypot(x - x3, y - y3)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps areas: a small square is as large at the rim as in the middle', () => {
    const area = ([lon, lat]: LonLat): number => {
      const d = 0.05;
      const stretch = 1 / Math.cos((lat * Math.PI) / 180);
      const [a, b, c] = [project([lon, lat]), project([lon + d * stretch, lat]), project([lon, lat + d])] as [
        XY,
        XY,
        XY,
      ];
      return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
    };
    const here = area(CENTRE);
    for (const there of [YEREVAN, WASHINGTON, MOSCOW, [100, 10] as LonLat])
      expect(area(there) / here).toBeCloseTo(1, 2);
  });

  it('holds Washington within the rim', () => {
    expect(Math.hypot(...project(WASHINGTON))).toBeLessThan(RIM_RADIUS);
    expect(Math.hypot(...project([45, 41 - CLIP_ANGLE]))).toBeCloseTo(RIM_RADIUS, 6);
  });

  it('measures the ground', () => {
    expect(distanceKm(YEREVAN, WASHINGTON)).toBeGreaterThan(9_200);
    expect(distanceKm(YEREVAN, WASHINGTON)).toBeLessThan(9_500);
    expect(distanceKm(YEREVAN, MOSCOW)).toBeGreaterThan(1_750);
    expect(distanceKm(YEREVAN, MOSCOW)).toBeLessThan(1_850);
  });
});

describe('the camera', () => {
  it('is 1 when the region fills the design frame', () => {
    expect(cameraFor({ lon: 45, lat: 41, across: REGION_ACROSS_KM }, MAP_FRAME).k).toBeCloseTo(1, 9);
    expect(UNITS_PER_KM * REGION_ACROSS_KM).toBe(MAP_FRAME.width);
  });

  it('goes by the shorter side', () => {
    const view = { lon: 45, lat: 41, across: 950 };
    expect(cameraFor(view, { width: 960, height: 300 }).k).toBeCloseTo(300 / 480, 9);
  });

  it('shows the view it was made for', () => {
    const frame = fc.record({
      width: fc.integer({ min: 100, max: 3000 }),
      height: fc.integer({ min: 100, max: 3000 }),
    });
    fc.assert(
      fc.property(onMap, fc.double({ min: 50, max: 25_000, noNaN: true }), frame, ([lon, lat], across, f) => {
        const back = viewOf(cameraFor({ lon, lat, across }, f), f);
        expect(distanceKm([lon, lat], [back.lon, back.lat])).toBeLessThan(0.001);
        expect(back.across).toBeCloseTo(across, 6);
      }),
    );
  });
});
