import type { Id } from '../../domain/dossier';
import { inFrame, overlaps } from '../labels/boxes';
import { textWidth } from '../labels/text-width';
import { toScreen, type Box } from '../viewport';
import { LABEL_PX, type LabelRequest } from './label-wishes';
import type { MapLabel } from './map-labels';
import { LABEL_LEADING } from './sizes';

/** Px on the page between a name's room and that of the words. */
const AIR = 0.5;
/** Where the words may stand beside the middle of a name, as shares of their width: the nearest first. */
const ASIDE = [0, 0.2, -0.2, 0.4, -0.4];

/**
 * Finds room for what countries are to an alliance, in words under their names, or over them: on their own land, off all
 * else. A name without room keeps none; the fill says it there, and the table.
 * @param labels countries' names that stand where they belong
 * @param taken what is there already
 * @param sayings all that may be said of a country on any day: the longest keeps its room, so that nothing moves with the date
 * @returns by label, the box of its words, px from the frame's centre
 */
export function placeStatusWords(
  labels: readonly MapLabel[],
  { land, camera, frame, px }: Pick<LabelRequest, 'land' | 'camera' | 'frame' | 'px'>,
  taken: readonly Box[],
  sayings: (country: Id) => readonly string[],
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  for (const { id, kind, leader, at, dx, dy, box } of labels) {
    const country = id.replace('country-', '');
    const width = Math.max(0, ...sayings(country).map((words) => textWidth(words, LABEL_PX))) * px;
    if (kind !== 'country' || leader !== null || width === 0) continue;
    const [x, y] = toScreen(camera, at);
    const height = LABEL_LEADING * px;
    const spots = [1, -1].flatMap((side) =>
      ASIDE.map((aside): Box => ({
        x: x + dx + aside * width - width / 2,
        y: y + dy + side * ((box.height + height) / 2 + AIR * px) - height / 2,
        width,
        height,
      })),
    );
    const others = [...taken, ...placed.values()];
    const free = spots.find(
      (spot) =>
        inFrame(spot, frame, 2 * px) &&
        !others.some((other) => overlaps(other, spot)) &&
        land.isOn(spot, new Set([country])),
    );
    if (free) placed.set(id, free);
  }
  return placed;
}
