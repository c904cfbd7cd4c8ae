/** Whom and what a dossier speaks of, and the sides it groups them in. */
import type { Text } from '../text';
import type { Evidence } from './claims';
import type { Id, LonLat } from './ids';

export const ENTITY_TYPES = [
  'country',
  'alliance',
  'organisation',
  'person',
  'group',
  'party',
  'place',
  'region',
  'medium',
  'document',
  'concept',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * Where the network's layout pulls an entity, told from its side: the first side's are east, the second's west, who
 * only speaks is among the voices. Only for layouts that know no sides; it means nothing else.
 */
export type Pole = 'east' | 'between' | 'west' | 'voices';

export interface Entity {
  readonly id: Id;
  readonly type: EntityType;
  readonly label: Text;
  /** A shorter label for maps and small nodes; the label where none is given. */
  readonly short: Text;
  /** The short name as it stands inside a sentence, where that is another: “the West”. */
  readonly inside?: Text;
  /** One neutral line of our own; empty where none is given. */
  readonly description: Text;
  /** Words in the sources that name it. One may begin or end in `*`, for endings and clitics. */
  readonly aliases: readonly string[];
  /** The side it is on, by the dossier's own grouping. */
  readonly side?: Id;
  /** For whom it speaks: a spokeswoman for a ministry. */
  readonly speaksFor?: Id;
  /** False for people the article does not name: "a senior official". */
  readonly named: boolean;
  /** `plural` where sentences about it need a plural verb: "two officials say". */
  readonly number: 'singular' | 'plural';
  readonly pole: Pole;
  /** Where its mark stands on the map. */
  readonly place?: LonLat;
  /** The name of that point when it is not the entity's own ("Moscow" for Russia). */
  readonly placeName?: Text;
  /** ISO 3166-1 alpha-3 codes of the countries a region covers. */
  readonly area?: readonly string[];
  readonly iso?: string;
  readonly wikidata?: string;
  /** True: not in any article of the dossier, there for the record only (a state with dated memberships). */
  readonly background: boolean;
  /** Cited sources for the description. */
  readonly sources: readonly Id[];
}

/** A group of entities, made and labelled by the dossier and said to be so. Sides are equal in rank. */
export interface Side {
  readonly id: Id;
  readonly label: Text;
  readonly note?: Text;
  readonly evidence: readonly Evidence[];
  /** One of six tones; that of its place in the list where none is given. */
  readonly tone: 1 | 2 | 3 | 4 | 5 | 6;
}
