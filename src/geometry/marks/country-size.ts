import type { Id } from '../../domain/dossier';
import type { MapPicture } from '../map/map-outlines';
import { textWidth } from '../labels/text-width';
import type { Camera } from '../viewport';
import type { MarkGroup } from './groups';

/** Names are set in letters of so many px. */
const NAME_PX = 12;
/** The width, in page px, from which a country shows its own fill well enough. */
const LARGE_PX = 40;

/** Whether a country is large enough on the screen to show what it is by its own fill. */
export function showsItself(map: Pick<MapPicture, 'places'>, country: Id, { k }: Camera, px: number): boolean {
  const box = map.places.find(({ id }) => id === country)?.box;
  return box !== undefined && Math.max(box.width, box.height) * k >= LARGE_PX * px;
}

/**
 * Whether a group is a country alone that shows its own fill: its mark is then no more than the sign of a capital. A
 * country too small for that has its standing in the mark.
 */
export const isCapitalSign = (
  { entities: [first, ...more] }: MarkGroup,
  map: Pick<MapPicture, 'places'>,
  camera: Camera,
  px: number,
): boolean => more.length === 0 && showsItself(map, first!, camera, px);

/** A country this many times as wide as its name is large. */
const LARGE = 3;

/** Whether a country is so large on the screen that the map is sure to name it. */
export const namesItself = ({ box }: MapPicture['places'][number], words: string, camera: Camera): boolean =>
  (box.width * camera.k) / textWidth(words, NAME_PX) >= LARGE;
