/** What places the map, in a browser: a page opens with its map placed, so its code comes when somebody is about to act. */
import type { MakePlacer } from './map-placer';

let atHand: MakePlacer | null = null;

/** What makes placers; null while its code is not here. */
export const placerAtHand = (): MakePlacer | null => atHand;

/** Brings the code that places maps. */
export const fetchPlacer = async (): Promise<MakePlacer> =>
  (atHand ??= (await import('../../geometry/marks/map-placer')).createMapPlacer);
