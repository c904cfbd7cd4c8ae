import type { Dossier } from '../domain/dossier';
import { framesOf, withPlacedFrames } from '../geometry/map/dossier-frames';
import type { MapFrame } from '../geometry/map/frames';
import type { MapData } from '../geometry/map/map-data';
import type { Coarser } from '../geometry/map/world/detail';
import { drawnAsTies, layoutTask, type LayoutTask } from '../geometry/network';
import type { Story } from '../geometry/network/pictures/story';
import { storyOf } from '../geometry/network/pictures/story-of';
import { NETWORK_FRAME } from '../geometry/viewport';
import { LIGHTER } from './dossier-parts';

/** What takes long in making a dossier's scenes, by what it is made from: a host with several cores has it made ahead. */
export interface ToPlace {
  readonly layouts: readonly LayoutTask[];
  readonly story: Story;
  /** Of its maps. */
  readonly frames: readonly MapFrame[];
  /** One for each map. */
  readonly coarser: readonly (Coarser | undefined)[];
}

/** @param given as it left the gate */
export function toPlace(given: Dossier, { capitals }: Pick<MapData, 'capitals'>): ToPlace {
  const dossier = withPlacedFrames(given, capitals);
  return {
    // Whether it has a graph is not known yet; most dossiers are drawn without marks and ties in either case.
    layouts: drawnAsTies(dossier, null) ? [layoutTask(dossier, NETWORK_FRAME)] : [],
    story: storyOf(dossier),
    frames: framesOf(dossier, capitals),
    coarser: [undefined, LIGHTER],
  };
}
