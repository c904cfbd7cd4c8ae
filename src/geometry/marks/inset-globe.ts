/** Where the small globe stands that shows how far away a chosen place is. */
import type { Id } from '../../domain/dossier';
import { grow, overlaps } from '../labels/boxes';
import { GLOBE_PX } from '../map/globe-size';
import { landUnder } from '../map/land-under';
import { projectionOf } from '../map/projection';
import { toScreen, type Box, type XY } from '../viewport';
import { allOver } from './around';
import { groundFor, openGround } from './callout-ground';
import type { MapRequest, PlacedGlobe } from './map-request';
import type { PlacedGroup } from './pointers';

/** Page px between the places that are tried, and round the globe. */
const GRID = 8;
const AIR = 5;

/**
 * The globe for what is lit beyond the frame: at sea or on land outside the story, where nothing that matters stands, as
 * near as can be to where its place lies. Where there is no room, as on most phones, there is none: the chip says enough.
 * @param far groups that are lit and lie beyond the frame, each with the words of its chip
 * @param taken what it must not cover
 */
export function placeGlobe(
  far: readonly { readonly placed: PlacedGroup; readonly words: string }[],
  request: MapRequest,
  taken: readonly Box[],
): PlacedGlobe | null {
  const { map, dossier, hatched, camera, frame, px } = request;
  const { globe, home, projection } = map;
  const shown = far.filter(({ placed }) => globe?.far[placed.group.id] !== undefined);
  const [first] = shown;
  if (!globe || !first || !isInSight(toScreen(camera, projectionOf(projection).project([home.lon, home.lat])), request))
    return null;
  const half = (GLOBE_PX + AIR) * px;
  const boxAt = ([x, y]: XY): Box => grow({ x, y, width: 0, height: 0 }, half);
  const inside = ([x, y]: XY): boolean =>
    Math.abs(x) <= frame.width / 2 - half && Math.abs(y) <= frame.height / 2 - half;
  const isFree = (at: XY): boolean => inside(at) && !taken.some((box) => overlaps(box, boxAt(at)));
  const ground = groundFor(landUnder(map, new Set<Id>(hatched.split(' ')), camera, frame), openGround(dossier, map));
  const at = allOver(frame, GRID * px, [first.placed.x, first.placed.y], isFree).find(
    (spot) => ground.mayAllow(boxAt(spot)) && ground.allows(boxAt(spot)),
  );
  return at ? { at, far: shown.map(({ placed, words }) => ({ id: placed.group.id, words })) } : null;
}

const isInSight = ([x, y]: XY, { frame }: MapRequest): boolean =>
  Math.abs(x) <= frame.width / 2 && Math.abs(y) <= frame.height / 2;

/** The room a globe takes. @param px page px in frame units */
export const globeBox = ({ at: [x, y] }: PlacedGlobe, px: number): Box =>
  grow({ x, y, width: 0, height: 0 }, (GLOBE_PX + AIR) * px);
