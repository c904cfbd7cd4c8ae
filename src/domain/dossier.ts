/**
 * The dossier as it leaves the gate (`parse/`): every id resolves, every quote is exact, every text is a map of languages.
 * Both versions of the format arrive here as this one model, and nothing after the gate re-checks any of it.
 */
import type { Answer, Relation, Saying } from './model/claims';
import type { Entity, Side } from './model/entities';
import type { Annotation, AuthoredQuestion, MapSpec, NetworkPicture, Preset, Step } from './model/guides';
import type { Id } from './model/ids';
import type { DatedEvent, Layer, Membership } from './model/record';
import type { Passage, Source } from './model/sources';
import type { Lang, Text } from './text';

export * from './model/claims';
export * from './model/entities';
export * from './model/guides';
export * from './model/ids';
export * from './model/record';
export * from './model/sources';
export * from './model/voices';

/** A correction that readers are told of. */
export interface Correction {
  /** ISO date of the day it was made. */
  readonly date: string;
  readonly text: Text;
}

export interface Dossier {
  readonly id: Id;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly title: Text;
  /** One sentence: who says it, where, when; that it is a claim. */
  readonly summary: Text;
  /** Who made the explainer, as readers are told: "By Ada Lund, The Courier". */
  readonly byline?: Text;
  /** ISO date the recorded facts stand at. Always there with memberships or events. */
  readonly asOf?: string;
  /** How the page says it: "as of late June 2026". */
  readonly asOfNote?: Text;
  /** What `voice: speaker` stands for where a dossier writes it. No heading may say it of a voice that is not this one's. */
  readonly speaker?: Id;
  /** The entity the story is about, where the author says so. */
  readonly subject?: Id;
  /** The relation gently marked when nothing is selected. */
  readonly telling?: Id;
  /** The picture the network opens with, where the author says so. */
  readonly picture?: NetworkPicture;
  /** Made up to show something: the library sets it apart from what is told of the world. */
  readonly example?: boolean;
  /** The date the story is told from, where the author says so. */
  readonly storyDate?: string;
  /** The year the timeline begins with, where the author says so. */
  readonly firstYear?: number;
  /** Languages in which texts await the check of a native editor; none where the author marks none. */
  readonly unconfirmed?: readonly Lang[];
  /** What was corrected, in the order it was written. */
  readonly corrections: readonly Correction[];
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** In order; 0 to 6. */
  readonly sides: readonly Side[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly answers: readonly Answer[];
  readonly sayings: readonly Saying[];
  readonly memberships: readonly Membership[];
  readonly events: readonly DatedEvent[];
  /** Alliances that can be shown as a map layer, in order. */
  readonly layers: readonly Layer[];
  /** What the layers cover and what they leave out. */
  readonly layersNote?: Text;
  readonly annotations: readonly Annotation[];
  /** `none`: the story has no map. */
  readonly map: MapSpec | 'none';
  /** The map's frames that say where they are, for what flies the camera. */
  readonly presets: readonly Preset[];
  readonly tour: readonly Step[];
  /** What a class is asked about whose words something is, in order; not there where questions are made by themselves. */
  readonly questions?: readonly AuthoredQuestion[];
}
