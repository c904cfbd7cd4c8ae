/** What guides the reader: the map's frames, callouts and the tour. */
import type { Text } from '../text';
import type { Id, LonLat, Span } from './ids';

/** A callout on the map: a few exact words of a passage beside the place they speak of. */
export interface Annotation {
  readonly id: Id;
  readonly entity: Id;
  readonly passage: Id;
  readonly words: Span;
  /** The frames it is shown at. */
  readonly presets: readonly PresetId[];
  /** Where its text stands, in px from its entity's mark, x to the right, y down. */
  readonly offset: readonly [dx: number, dy: number];
}

export type PresetId = string;
/** A frame with a place of its own: a named place for the camera. */
export interface Preset {
  readonly id: PresetId;
  readonly label: Text;
  readonly centre: LonLat;
  /** Ground distance across the shorter side of the frame, in km. */
  readonly across: number;
}

/** A named place for the camera: a point and how much is seen, or entities that must all be seen. */
export type Frame =
  Preset | { readonly id: PresetId; readonly label: Text; readonly fit: readonly Id[]; readonly margin?: number };

/**
 * A border as somebody draws it: a dossier adds it to the map, over the borders of the policy and never in their place.
 * It is a stretch of the statement that says they draw it so, whose voice, evidence and answers are the border's.
 */
export interface DrawnBorder {
  readonly id: Id;
  /** Who draws it so; each is an end of the statement, or its voice. */
  readonly by: readonly Id[];
  readonly relation: Id;
  /** ISO date, as precise as known, of the map or the words that draw it so. */
  readonly date: string;
  /** Which border it is, in a few words. */
  readonly label: Text;
  /** Degrees, longitude first; joined by the shortest ways on the globe. An area's outline is closed: its last point is its first. Not in a page, which has it drawn. */
  readonly points?: readonly LonLat[];
}

export interface MapSpec {
  /** What the map shows, as a sentence. */
  readonly title?: Text;
  /** Frames in the order they are offered; the first is where the map opens. Empty: what the dossier has on the map decides. */
  readonly frames: readonly Frame[];
  /** Borders as somebody draws them, in the order of the key. */
  readonly borders: readonly DrawnBorder[];
}

/**
 * A question for class that an author chose: whose words something is. What is right is what the dossier says, never what
 * the question says.
 */
export interface AuthoredQuestion {
  readonly id: Id;
  /** The passage or relation it is about. */
  readonly about: Id;
  /** How it asks, where that is not “Whose words are these?”. */
  readonly ask?: Text;
  /** Our remark beside the answer. */
  readonly why?: Text;
}

/** A step may take this long where it does not say, in seconds. */
export const USUAL_SECONDS = 120;

export const STEP_PICTURES = ['map', 'network'] as const;
/** What a step of the tour shows beside its words. */
export type StepPicture = (typeof STEP_PICTURES)[number];

export const NETWORK_PICTURES = ['graph', 'statements'] as const;
/** The two ways the network is drawn. */
export type NetworkPicture = (typeof NETWORK_PICTURES)[number];

/** A saved view with a short text and a presenter's note. `view` is a view-state patch in URL vocabulary. */
export interface Step {
  readonly id: Id;
  readonly title: Text;
  readonly text: Text;
  readonly note: Text;
  readonly passage?: Id;
  /** Seconds a presenter may spend on it. */
  readonly seconds: number;
  readonly picture: StepPicture;
  readonly view: Readonly<Record<string, string>>;
}
