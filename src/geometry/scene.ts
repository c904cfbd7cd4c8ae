import type { AreaShape, MapPicture } from './map/map-outlines';
import type { DrawnLink, NetworkScene } from './network';
import type { GraphScene } from './network/pictures/graph';

export type { AreaShape } from './map/map-outlines';

/** Everything that is placed at build: numbers and paths, no judgement left to make. */
export interface Scene {
  readonly map: MapPicture;
  /** The outlines of the dossier's regions, by entity id. */
  readonly areas: readonly AreaShape[];
  readonly network: Omit<NetworkScene, 'links'> & { readonly links: readonly DrawnLink[] };
  /** The network as a graph; null where the layout itself says that it must not be shown, and where nobody would. */
  readonly graph: GraphScene | null;
}
