/**
 * The formulas of the two projections maps are drawn in, and of turning the globe. At build outlines are drawn by d3-geo,
 * which clips and joins as well; a browser only places points, and d3-geo is one file of which it would take 20 kB for
 * these three. A test holds them to d3-geo's.
 */

/** In radians: longitude, latitude. */
type Radians = readonly [lambda: number, phi: number];

export interface RawProjection {
  /** To the plane, the globe's radius being 1; y points up. */
  forward(lambda: number, phi: number): readonly [x: number, y: number];
  invert(x: number, y: number): Radians;
}

const asin = (x: number): number => (x > 1 ? Math.PI / 2 : x < -1 ? -Math.PI / 2 : Math.asin(x));

/** Lambert's azimuthal equal-area projection (Snyder, Map Projections: A Working Manual, 1987, pages 182–190). */
export const azimuthalEqualArea: RawProjection = {
  forward(lambda, phi) {
    const k = Math.sqrt(2 / (1 + Math.cos(lambda) * Math.cos(phi)));
    return k === Infinity ? [2, 0] : [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  },
  invert(x, y) {
    const z = Math.sqrt(x * x + y * y);
    const c = 2 * asin(z / 2);
    return [Math.atan2(x * Math.sin(c), z * Math.cos(c)), asin(z && (y * Math.sin(c)) / z)];
  },
};

/** Constants of Equal Earth (Šavrič, Patterson and Jenny, 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const slope = (l2: number): number => A1 + 3 * A2 * l2 + l2 ** 3 * (7 * A3 + 9 * A4 * l2);
const height = (l: number): number => l * (A1 + A2 * l * l + (l * l) ** 3 * (A3 + A4 * l * l));

export const equalEarth: RawProjection = {
  forward(lambda, phi) {
    const l = asin(M * Math.sin(phi));
    return [(lambda * Math.cos(l)) / (M * slope(l * l)), height(l)];
  },
  invert(x, y) {
    let l = y;
    for (let i = 0; i < 12; i++) {
      const step = (height(l) - y) / slope(l * l);
      l -= step;
      if (Math.abs(step) < 1e-12) break;
    }
    return [(M * x * slope(l * l)) / Math.cos(l), asin(Math.sin(l) / M)];
  },
};

const RADIAN = Math.PI / 180;
const around = (lambda: number): number =>
  Math.abs(lambda) > Math.PI ? lambda - Math.round(lambda / (2 * Math.PI)) * 2 * Math.PI : lambda;

/** Turns the globe about its axis and then north or south, in degrees. */
export function rotation([turn, tilt]: readonly [number, number]): {
  forward(point: readonly [lon: number, lat: number]): Radians;
  invert(point: Radians): readonly [lon: number, lat: number];
} {
  const [dl, sin, cos] = [turn * RADIAN, Math.sin(tilt * RADIAN), Math.cos(tilt * RADIAN)];
  return {
    forward([lon, lat]) {
      const [lambda, phi] = [around(lon * RADIAN + dl), lat * RADIAN];
      if (tilt === 0) return [lambda, phi];
      const [x, y, z] = [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
      return [Math.atan2(y, x * cos - z * sin), asin(z * cos + x * sin)];
    },
    invert([lambda, phi]) {
      if (tilt === 0) return [around(lambda - dl) / RADIAN, phi / RADIAN];
      const [x, y, z] = [Math.cos(lambda) * Math.cos(phi), Math.sin(lambda) * Math.cos(phi), Math.sin(phi)];
      return [around(Math.atan2(y, x * cos + z * sin) - dl) / RADIAN, asin(z * cos - x * sin) / RADIAN];
    },
  };
}
