import type { LonLat } from '../dossier';

/**
 * A line as pieces that do not cross the 180th meridian, as RFC 7946 (3.1.9) wants them: many programs join two points on
 * either side of it right round the globe. Between two points the way is taken as straight in degrees.
 * @param points degrees, longitude first; two that are more than 180 degrees apart lie on either side of it
 */
export function cutAtAntimeridian(points: readonly LonLat[]): LonLat[][] {
  const pieces: LonLat[][] = [[]];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const side = before[0] < 0 ? -180 : 180;
      const share = (side - before[0]) / (point[0] + 2 * side - before[0]);
      const lat = Math.round((before[1] + share * (point[1] - before[1])) * 1e6) / 1e6;
      pieces.at(-1)!.push([side, lat]);
      pieces.push([[-side, lat]]);
    }
    pieces.at(-1)!.push(point);
  });
  return pieces;
}
