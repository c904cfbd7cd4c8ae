/** Where the small globe stands that shows how far away a chosen place is. */
import { grow, inFrame, overlaps } from '../labels/boxes';
import { GLOBE_PX } from '../map/globe-size';
import { landUnder, type LandUnder } from '../map/land-under';
import type { MapPicture } from '../map/map-outlines';
import { projectionOf } from '../map/projection';
import { toScreen, type Box, type Camera, type Frame, type XY } from '../viewport';
import { allOver } from './around';
import { groundFor, openGround } from './callout-ground';
import type { MapRequest, PlacedGlobe } from './map-request';
import type { PlacedGroup } from './pointers';
import { CHIP_HEIGHT } from './sizes';

/** Page px between the places that are tried, and round the globe. */
const GRID = 4;
const AIR = 3;
/** The sizes that are tried. */
const SIZES = [1, 0.75];

/**
 * The globe for what is lit beyond the frame: at sea or on land outside the story, where nothing that matters stands, as
 * near as can be to where its place lies. Where there is no room, as on most phones, there is none: the chip says enough.
 * @param far groups that are lit and lie beyond the frame, each with the words of its chip
 * @param rooms what it should not cover, and then what it must not: the first that leaves room is kept to
 */
export function placeGlobe(
  far: readonly { readonly placed: PlacedGroup; readonly words: string }[],
  request: MapRequest,
  rooms: readonly (readonly Box[])[],
): PlacedGlobe | null {
  const { map, dossier, hatched, camera, frame, px } = request;
  const { globe, home, projection } = map;
  const shown = far.filter(({ placed }) => globe?.far[placed.group.id] !== undefined);
  const [first] = shown;
  if (!globe || !first || !isInSight(toScreen(camera, projectionOf(projection).project([home.lon, home.lat])), request))
    return null;
  const ground = groundFor(landOf(map, hatched, camera, frame), openGround(dossier, map));
  const wanted: XY = [first.placed.x, first.placed.y];
  const spotFor = (size: number, taken: readonly Box[]): PlacedGlobe | null => {
    const half = (GLOBE_PX * size + AIR) * px;
    const boxAt = ([x, y]: XY): Box => grow({ x, y, width: 0, height: 0 }, half);
    const isFree = (spot: XY): boolean => {
      const box = boxAt(spot);
      // Chips stand on the edge, half of each within.
      return inFrame(box, frame, (CHIP_HEIGHT / 2) * px) && !taken.some((other) => overlaps(other, box));
    };
    const at = allOver(frame, GRID * px, wanted, isFree).find(
      (spot) => ground.mayAllow(boxAt(spot)) && ground.allows(boxAt(spot)),
    );
    return at ? { at, size, far: shown.map(({ placed, words }) => ({ id: placed.group.id, words })) } : null;
  };
  for (const size of SIZES)
    for (const taken of rooms) {
      const found = spotFor(size, taken);
      if (found) return found;
    }
  return null;
}

const isInSight = ([x, y]: XY, { frame }: MapRequest): boolean =>
  Math.abs(x) <= frame.width / 2 && Math.abs(y) <= frame.height / 2;

let last: { readonly key: readonly unknown[]; readonly land: LandUnder } | undefined;

/** `landUnder`, once for the same view: what is chosen changes more often. */
function landOf(...[map, hatched, camera, frame]: [MapPicture, string, Camera, Frame]): LandUnder {
  const key = [map, hatched, camera, frame];
  if (!last || key.some((part, i) => part !== last!.key[i]))
    last = { key, land: landUnder(map, new Set(hatched.split(' ')), camera, frame) };
  return last.land;
}

/** The room a globe takes. @param px page px in frame units */
export const globeBox = ({ at: [x, y], size }: PlacedGlobe, px: number): Box =>
  grow({ x, y, width: 0, height: 0 }, (GLOBE_PX * size + AIR) * px);
