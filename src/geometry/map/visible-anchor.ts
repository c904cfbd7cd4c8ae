import polylabel from 'polylabel';
import { roundPoint } from '../round';
import { fromScreen, type Box, type Camera, type Frame, type XY } from '../viewport';
import { clipRing, isWithin, readPath } from './read-path';

/** Where the name of an outline goes for a camera. */
export interface Anchor {
  /** The plane point farthest inside what the frame shows of the outline's largest part. */
  readonly at: XY;
  /** From there to its edge, in plane units. */
  readonly room: number;
}

/** The plane under a frame. */
export function planeBox(camera: Camera, { width, height }: Frame): Box {
  const [x, y] = fromScreen(camera, [-width / 2, -height / 2]);
  return { x, y, width: width / camera.k, height: height / camera.k };
}

/** @param d path data as `writePath` writes it @returns null where nothing of it is in sight */
export function visibleAnchor(d: string, box: Box): Anchor | null {
  const rings = readPath(d)
    .map((ring) => clipRing(ring, box))
    .filter((ring) => ring.length > 2);
  const largest = rings.reduce<XY[] | null>((a, b) => (a && areaOf(a) >= areaOf(b) ? a : b), null);
  if (!largest || areaOf(largest) === 0) return null;
  const holes = rings.filter((ring) => ring !== largest && isWithin([largest], ring[0]!));
  const best = polylabel(
    [largest, ...holes].map(closed) as unknown as number[][][],
    Math.max(box.width, box.height) / 300,
  );
  return { at: roundPoint([best[0], best[1]]), room: best.distance };
}

const closed = (ring: XY[]): XY[] => [...ring, ring[0]!];

const areaOf = (ring: readonly XY[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)![1] - ring.at(i - 1)![0] * y, 0));
