import fc from 'fast-check';
import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/dossier';
import { fitFrame } from '../../../src/geometry/map/fit-frame';
import { distanceKm, EARTH_RADIUS_KM, isInFrame } from '../../../src/geometry/map/frames';
import { chooseProjection, createProjection } from '../../../src/geometry/map/projection';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -85, max: 85, noNaN: true });
const place = fc.tuple(lon, lat) as fc.Arbitrary<LonLat>;
const frames = fc.record({ centre: place, across: fc.integer({ min: 200, max: 20_000 }) });

describe('a projection chosen for any frame', () => {
  test('takes points to the plane and back', () => {
    fc.assert(
      fc.property(frames, place, (frame, at) => {
        const { project, unproject, spec } = createProjection(chooseProjection([frame]));
        fc.pre(spec.kind === 'equal-earth' || distanceKm(at, frame.centre) < 12_000);
        expect(distanceKm(unproject(project(at)), at)).toBeLessThan(0.5);
      }),
    );
  });

  test('has its centre in the middle, with north up and its scale true', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const { project, spec } = createProjection(chooseProjection([frame]));
        fc.pre(Math.abs(frame.centre[1]) < 84);
        const [x, y] = project(frame.centre);
        expect(Math.hypot(x, y)).toBeLessThan(1e-6);
        const north = project([frame.centre[0], frame.centre[1] + 0.5]);
        expect(north[1]).toBeLessThan(0);
        expect(Math.abs(north[0])).toBeLessThan(1e-6 * spec.unitsPerKm * EARTH_RADIUS_KM);
      }),
    );
  });

  test('keeps areas: a square km is the same everywhere', () => {
    fc.assert(
      fc.property(frames, place, (frame, [lo, la]) => {
        const { project, spec } = createProjection(chooseProjection([frame]));
        fc.pre(Math.abs(lo) < 179 && distanceKm([lo, la], frame.centre) < 11_500);
        const far = ((lo - frame.centre[0] + 540) % 360) - 180;
        fc.pre(Math.abs(far) < 178);
        const s = 0.05;
        const ring: LonLat[] = [[lo - s, la - s], [lo - s, la + s], [lo + s, la + s], [lo + s, la - s], [lo - s, la - s]]; // prettier-ignore
        const flat = ring.map(project);
        const area = Math.abs(flat.slice(1).reduce((n, [x, y], i) => n + flat[i]![0] * y - x * flat[i]![1], 0)) / 2;
        const ground = geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) * EARTH_RADIUS_KM ** 2;
        expect(area / spec.unitsPerKm ** 2 / ground).toBeCloseTo(1, 2);
      }),
    );
  });

  test('is of the world for a frame of the world, and around its centre for all that is less', () => {
    expect(chooseProjection([{ centre: [0, 10], across: 20_000 }]).kind).toBe('equal-earth');
    expect(chooseProjection([{ centre: [178, -15], across: 4000 }])).toMatchObject({
      kind: 'azimuthal',
      centre: [178, -15],
    });
    expect(chooseProjection([{ centre: [0, 90], across: 5000 }]).kind).toBe('azimuthal');
  });

  test('reaches every frame: one beyond an azimuthal map makes it a map of the world', () => {
    const home = { centre: [178, -15] as LonLat, across: 3000 };
    expect(chooseProjection([home, { centre: [0, 51], across: 1000 }]).kind).toBe('equal-earth');
    expect(chooseProjection([home, { centre: [151, -33], across: 1000 }]).kind).toBe('azimuthal');
  });
});

describe('a frame fitted to points', () => {
  test('shows them all', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (points) => {
        const frame = fitFrame(points);
        fc.pre(frame.across < 20_000);
        for (const p of points) expect(isInFrame(frame, p)).toBe(true);
      }),
    );
  });

  test('goes over the antimeridian where that is nearer', () => {
    const { centre, across } = fitFrame([[178.4, -18.1], [-175.2, -21.1]]); // prettier-ignore
    expect(Math.abs(centre[0])).toBeGreaterThan(175);
    expect(across).toBeLessThan(1200);
  });
});
