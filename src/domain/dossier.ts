/**
 * The dossier as it leaves the gate (`parse/`): every id resolves, every quote is exact, every text is a map of languages.
 * Nothing after the gate re-checks any of this.
 */
import type { Lang, Text } from './text';

/** Entities: ISO 3166-1 alpha-3 for countries, the dossier's own word otherwise. */
export type Id = string;

/** Degrees, longitude first (GeoJSON order). */
export type LonLat = readonly [lon: number, lat: number];

export const VOICE_KINDS = ['speaker', 'reporter', 'record'] as const;
/** Whose say-so: a named person as reported, the outlet itself, or a documented fact with a cited source. */
export type VoiceKind = (typeof VOICE_KINDS)[number];

export interface Voice {
  readonly kind: VoiceKind;
  /** The entity that speaks (person or outlet); none for the record. */
  readonly who?: Id;
  /** `implied`: the sentence itself names no speaker, the context does. */
  readonly attribution: 'stated' | 'implied';
}

export interface Source {
  readonly id: Id;
  /** `article`: a text that is quoted. `reference`: a document that is cited only. */
  readonly kind: 'article' | 'reference';
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO 8601, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  /** Why there is no date, or what the date means, in our words. */
  readonly dateNote?: Text;
  /** The language of the document. */
  readonly lang: Lang;
  /** What may be shipped: quoted sentences only, or the whole text. */
  readonly display: 'passages' | 'full';
  readonly rights?: Text;
  /** The frozen text, for articles. Passage offsets count UTF-16 units in it. Paragraphs are parted by one blank line; the first is the headline. */
  readonly text?: string;
}

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an entity is named in a source's text. */
export interface Mention extends Span {
  readonly entity: Id;
}

/** An exact quotation (a W3C TextQuoteSelector, resolved to a TextPositionSelector in the source's text). */
export interface Passage extends Span {
  readonly id: Id;
  readonly source: Id;
  readonly exact: string;
  readonly voice: Voice;
  /** How it is said: warns, suggests, argues… */
  readonly modality: Text;
  /** Our remark on the wording, where one is needed. */
  readonly note?: Text;
  /** Mentions inside the passage; offsets in the source's text, in reading order, never overlapping. */
  readonly mentions: readonly Mention[];
}

export const ENTITY_TYPES = [
  'country',
  'alliance',
  'organisation',
  'person',
  'place',
  'region',
  'medium',
  'concept',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Which side of the picture an entity stands on. It steers layout and tie colour, and is never shown as a judgement. */
export type Pole = 'east' | 'between' | 'west' | 'voices';

export interface Entity {
  readonly id: Id;
  readonly type: EntityType;
  readonly label: Text;
  /** A shorter label for maps and small nodes; the label where none is given. */
  readonly short: Text;
  /** One neutral line of our own. */
  readonly description: Text;
  /** Words in the sources that name it. */
  readonly aliases: readonly string[];
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

export const RELATION_TYPES = ['helps', 'harms', 'seeks', 'opposes', 'differs', 'speaks', 'belongs'] as const;
/** What a tie does. It is read from the arrowhead, not from colour. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** What a relation rests on. Exactly one of `passage` and `source` is set. */
export type Evidence =
  | {
      readonly passage: Id;
      /** The exact words within the passage that carry it; offsets in the source's text. */
      readonly words?: Span;
      /** The ends it speaks of, where it does not speak of all. */
      readonly only?: readonly Id[];
    }
  | { readonly source: Id };

/** A typed, directed link with its evidence. Several ends on a side mean one claim about each of them. */
export interface Relation {
  readonly id: Id;
  readonly from: readonly Id[];
  /** What the tie runs through ("through its CSTO membership", "national databases"). */
  readonly via: readonly Id[];
  readonly to: readonly Id[];
  readonly type: RelationType;
  /** Reads between `from` and `to`: "could make joint defence work impossible with". Contains its modality. */
  readonly verb: Text;
  readonly voice: Voice;
  readonly modality: Text;
  readonly evidence: readonly Evidence[];
  readonly note?: Text;
}

export const SPELL_STATUSES = [
  'member',
  'observer',
  'associate',
  'candidate',
  'partner',
  'former',
  'suspended-participation',
] as const;
export type SpellStatus = (typeof SPELL_STATUSES)[number];

/** One spell of a country in an alliance, as in `memberships.csv`. `former`: was a member from `from` to `to`. */
export interface Membership {
  readonly id: Id;
  readonly alliance: Id;
  readonly country: Id;
  readonly status: SpellStatus;
  readonly from?: string;
  readonly to?: string;
  readonly source: Id;
  readonly note: string;
  readonly confidence: 'high' | 'medium';
  /** False where the note says it must not be coloured (observers of a parliamentary assembly only). */
  readonly coloured: boolean;
  /** True where an overlay is on its way out rather than frozen (Moldova in the CIS). */
  readonly leaving: boolean;
}

export interface DatedEvent {
  readonly id: Id;
  readonly date: string;
  readonly title: Text;
  readonly actors: readonly Id[];
  readonly placeName?: string;
  readonly place?: LonLat;
  readonly sources: readonly Id[];
  readonly confidence: 'high' | 'medium';
  readonly note?: string;
  /** The event is the article's own interview. */
  readonly interview: boolean;
}

/** A callout on the map: a few exact words of a passage beside the place they speak of. */
export interface Annotation {
  readonly id: Id;
  readonly entity: Id;
  readonly passage: Id;
  readonly words: Span;
  /** The zoom presets it is shown at. */
  readonly presets: readonly PresetId[];
  /** Where its text stands, in px from its entity's mark, x to the right, y down. */
  readonly offset: readonly [dx: number, dy: number];
}

export type PresetId = string;
/** A named place for the camera. */
export interface Preset {
  readonly id: PresetId;
  readonly label: Text;
  readonly centre: LonLat;
  /** Ground distance across the shorter side of the frame, in km. */
  readonly across: number;
}

export const STEP_PICTURES = ['map', 'network'] as const;
/** What a step of the tour shows beside its words. */
export type StepPicture = (typeof STEP_PICTURES)[number];

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

export interface Dossier {
  readonly id: Id;
  readonly lang: Lang;
  readonly languages: readonly Lang[];
  readonly title: Text;
  /** One sentence: who says it, where, when; that it is a claim. */
  readonly summary: Text;
  /** ISO date the recorded facts stand at. */
  readonly asOf?: string;
  /** How the page says it: "as of late June 2026". */
  readonly asOfNote?: Text;
  /** The entity whose claims the first article reports. */
  readonly speaker?: Id;
  readonly outlet?: Id;
  /** The relation gently marked when nothing is selected. */
  readonly telling?: Id;
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly memberships: readonly Membership[];
  readonly events: readonly DatedEvent[];
  /** Alliances that can be shown as a map layer, in order. */
  readonly layers: readonly Id[];
  readonly annotations: readonly Annotation[];
  readonly presets: readonly Preset[];
  readonly tour: readonly Step[];
}
