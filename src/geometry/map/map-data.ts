import type { Id, LonLat } from '../../domain/dossier';
import type { Text } from '../../domain/text';
import type { MapFrame } from './frames';
import type { BorderPolicy } from './world/border-policy';
import type { Coarser } from './world/detail';
import type { BaseMapTopology } from './world/make-base-map';

/** A sea, an ocean or a lake with a name. */
export interface Water {
  readonly id: string;
  readonly kind: 'sea' | 'lake';
  /** Degrees, longitude first: the middle of its name. */
  readonly at: LonLat;
  /** The narrowest and the widest view, in km across, in which the name is worth its room. */
  readonly from?: number;
  readonly upTo: number;
  readonly name: Text;
}

export interface AreaName {
  readonly at: LonLat;
  readonly upTo: number;
  readonly name: Text;
}

export interface Capital {
  /** ISO 3166-1 alpha-3. */
  readonly country: Id;
  readonly at: LonLat;
  readonly name: Text;
}

/** All that maps are made from, whatever the dossier: handed in, so that making one reads no files. */
export interface MapData {
  readonly policy: BorderPolicy;
  readonly waters: readonly Water[];
  readonly capitals: readonly Capital[];
  /** Names of the policy's areas, by their ids. */
  readonly areaNames: Readonly<Record<Id, AreaName>>;
  /** Footnotes of the policy's areas, by their ids. */
  readonly notes: Readonly<Record<Id, Text>>;
  /** The base map for some frames, the first view first. */
  makeMap(frames: readonly MapFrame[], coarser?: Coarser): BaseMapTopology;
}
