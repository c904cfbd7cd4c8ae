import { geoAzimuthalEqualAreaRaw, geoEqualEarthRaw, geoRotation } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azimuthalEqualArea, equalEarth, rotation } from '../../../src/geometry/map/raw-projections';

const lon = fc.double({ min: -179.9, max: 179.9, noNaN: true });
const lat = fc.double({ min: -89.9, max: 89.9, noNaN: true });
const RADIAN = Math.PI / 180;
const near = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((n, i) => Math.abs(n - other[i]!) < 1e-9);

describe.each([
  ['azimuthal equal-area', azimuthalEqualArea, geoAzimuthalEqualAreaRaw],
  ['Equal Earth', equalEarth, geoEqualEarthRaw],
])('%s', (_, ours, theirs) => {
  it('is d3-geo’s, both ways', () => {
    fc.assert(
      fc.property(lon, lat, (l, p) => {
        const plane = theirs(l * RADIAN, p * RADIAN);
        expect(near(ours.forward(l * RADIAN, p * RADIAN), plane)).toBe(true);
        expect(near(ours.invert(...plane), theirs.invert!(...plane))).toBe(true);
      }),
    );
  });
});

it('turns the globe as d3-geo does, both ways', () => {
  fc.assert(
    fc.property(lon, lat, lon, fc.oneof(fc.constant(0), lat), (l, p, turn, tilt) => {
      const theirs = geoRotation([turn, tilt]);
      const ours = rotation([turn, tilt]);
      const turned = theirs([l, p]);
      const degrees = ours.forward([l, p]).map((n) => n / RADIAN);
      expect(near(degrees, turned)).toBe(true);
      expect(near(ours.invert([turned[0] * RADIAN, turned[1] * RADIAN]), theirs.invert(turned))).toBe(true);
    }),
  );
});
