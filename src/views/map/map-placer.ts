/** What places the map, at hand at once. A page that fetches it late has another file in this one's place. */
import { createMapPlacer } from '../../geometry/marks/map-placer';

export type MakePlacer = typeof createMapPlacer;

/** What makes placers; null while its code is not here. */
export const placerAtHand = (): MakePlacer | null => createMapPlacer;

/** Brings the code that places maps. */
export const fetchPlacer = (): Promise<MakePlacer> => Promise.resolve(createMapPlacer);
