import type { Id } from '../../domain/dossier';
import type { CountryPlace } from '../map/map-outlines';
import { type Camera, type Frame, toScreen, type XY } from '../viewport';

/** Px per plane unit above which names stand where the South Caucasus looks, not in a country's middle. */
export const NEAR = 0.45;

/** Where a country's name and mark go for a camera. */
export const countryAnchor = (
  { anchor, regionAnchor }: Pick<CountryPlace, 'anchor' | 'regionAnchor'>,
  { k }: Camera,
): XY => (k > NEAR ? (regionAnchor ?? anchor) : anchor);

/** A country that stands in the frame, with its anchor in px from the frame's centre. */
export interface CountryInFrame {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/**
 * The countries whose anchor is in the frame, for a keyboard to walk through.
 * @param known the ids to look among; the answer keeps their order
 */
export function countriesInFrame(
  shapes: readonly CountryPlace[],
  known: readonly Id[],
  camera: Camera,
  frame: Frame,
): CountryInFrame[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return known.flatMap((id) => {
    const shape = byId.get(id);
    if (shape === undefined) return [];
    const [x, y] = toScreen(camera, countryAnchor(shape, camera));
    return Math.abs(x) < frame.width / 2 && Math.abs(y) < frame.height / 2 ? [{ id, x, y }] : [];
  });
}
