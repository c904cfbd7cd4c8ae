import { geoIdentity, geoPath } from 'd3-geo';
import { readPath } from './read-path';
import { writePath } from './svg-path';
import type { Box, XY } from '../viewport';

/**
 * The part of a path that lies within a box. For the build, which ships no outline the first view cannot show.
 * @param d path data as `writePath` writes it, in plane units
 * @param closed whether its lines are rings
 * @returns path data, empty where nothing lies within
 */
export function clipPath(d: string, { x, y, width, height }: Box, closed: boolean): string {
  const coordinates = readPath(d).map((line) => line.map(([px, py]) => [px, py]));
  if (coordinates.length === 0) return '';
  const lines: XY[][] = [];
  const pen = {
    beginPath() {},
    arc() {},
    moveTo: (px: number, py: number) => void lines.push([[px, py]]),
    lineTo: (px: number, py: number) => void lines.at(-1)!.push([px, py]),
    closePath() {},
  };
  const rings = coordinates.map((ring) => [...ring, ring[0]!]);
  geoPath(
    geoIdentity().clipExtent([
      [x, y],
      [x + width, y + height],
    ]),
    pen,
  )(closed ? { type: 'Polygon', coordinates: rings } : { type: 'MultiLineString', coordinates });
  return writePath(lines, closed);
}
