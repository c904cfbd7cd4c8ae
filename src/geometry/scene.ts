import type { BaseMap } from './base-map';
import type { NetworkScene } from './network';

/** Everything that is placed at build: numbers and paths, no judgement left to make. */
export interface Scene {
  readonly map: BaseMap;
  /** The outlines of the dossier's regions, by entity id. */
  readonly areas: readonly { readonly entity: string; readonly d: string }[];
  readonly network: NetworkScene;
}
