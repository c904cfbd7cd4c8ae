/** Borders as somebody draws them: lines that a dossier adds over those of the border policy, which stay as they are. */
import { geoInterpolate } from 'd3-geo';
import type { DrawnBorder, LonLat } from '../../domain/dossier';
import { isInFrame, type MapFrame } from './frames';
import type { DrawnLine } from './map-outlines';
import { outlineDrawer } from './outline-drawer';
import type { ProjectionSpec } from './projection';

/** How many kinds of dashes tell those apart who draw borders. */
const SIGNS = 3;

/**
 * The borders as they are drawn: in their order, those by the same people with the same sign.
 * @param frames those of the map; what lies in none of them is not of this map, and is neither drawn nor in its key
 */
export function drawnBorders(
  borders: readonly DrawnBorder[],
  spec: ProjectionSpec,
  frames: readonly MapFrame[],
): DrawnLine[] {
  const draw = outlineDrawer(spec, frames);
  const drawers = [...new Set(borders.map(drawerOf))];
  return borders.flatMap((border): DrawnLine[] => {
    const { id, relation, points = [] } = border;
    if (!frames.some((frame) => passes(frame, points))) return [];
    const sign = ((drawers.indexOf(drawerOf(border)) % SIGNS) + 1) as DrawnLine['sign'];
    const coordinates = [points.map(([lon, lat]) => [lon, lat])];
    return [{ id, relation, sign, d: draw.lines({ type: 'MultiLineString', coordinates }) }];
  });
}

/** Into how many parts the way between two points is cut to see whether a frame has some of it. */
const PARTS = 16;

/** Whether some of a line is in sight in a frame. */
const passes = (frame: MapFrame, points: readonly LonLat[]): boolean =>
  points.slice(1).some((to, i) => {
    const along = geoInterpolate([...points[i]!], [...to]);
    return Array.from({ length: PARTS + 1 }, (_, part) => along(part / PARTS)).some((at) => isInFrame(frame, at));
  });

const drawerOf = ({ by }: DrawnBorder): string => [...by].sort().join(' ');
