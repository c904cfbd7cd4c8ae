import { geoIdentity } from 'd3-geo';
import { drawnLines } from './drawn-lines';
import { readPath } from './read-path';
import { writePath } from './svg-path';
import type { Box } from '../viewport';

/**
 * The part of a path that lies within a box. For the build, which ships no outline the first view cannot show.
 * @param d path data as `writePath` writes it, in plane units
 * @param closed whether its lines are rings
 * @returns path data, empty where nothing lies within
 */
export function clipPath(d: string, { x, y, width, height }: Box, closed: boolean): string {
  const coordinates = readPath(d).map((line) => line.map(([px, py]) => [px, py]));
  if (coordinates.length === 0) return '';
  const rings = coordinates.map((ring) => [...ring, ring[0]!]);
  const box = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const geometry = closed
    ? { type: 'Polygon' as const, coordinates: rings }
    : { type: 'MultiLineString' as const, coordinates };
  return writePath(drawnLines(box, geometry), closed);
}
