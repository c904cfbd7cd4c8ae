import { geoPath, type GeoPermissibleObjects, type GeoProjection, type GeoStreamWrapper } from 'd3-geo';
import type { XY } from '../viewport';

/** What d3 draws of a geometry, as points: each line or ring by itself, cut where the projection clips it. */
export function drawnLines(projection: GeoProjection | GeoStreamWrapper, geometry: GeoPermissibleObjects): XY[][] {
  const lines: XY[][] = [];
  const pen = {
    beginPath() {},
    arc() {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)!.push([x, y]),
    closePath() {},
  };
  geoPath(projection, pen)(geometry);
  return lines;
}
