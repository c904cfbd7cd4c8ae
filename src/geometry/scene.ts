import type { BaseMap } from './base-map';
import type { NetworkScene } from './network';

/** A region's outline. */
export interface AreaShape {
  readonly entity: string;
  readonly d: string;
  /** The longer side of its bounds, in plane units. */
  readonly size: number;
}

/** Everything that is placed at build: numbers and paths, no judgement left to make. */
export interface Scene {
  readonly map: BaseMap;
  /** The outlines of the dossier's regions, by entity id. */
  readonly areas: readonly AreaShape[];
  readonly network: NetworkScene;
}
