/** What a map's overlay is placed for, and what comes of it: both plain data. */
import type { Annotation, Dossier, Id } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import type { MapPlace } from '../map/gazetteer';
import type { MapPicture } from '../map/map-outlines';
import type { Text } from '../../domain/text';
import type { Camera, Frame, XY } from '../viewport';
import type { ArrangedGroup } from './arrange-groups';
import type { PlacedCallout } from './callouts';
import type { CountryInFrame } from './countries-in-frame';
import type { PlacedEvent } from './event-marks';
import type { LitName } from './highlighted-names';
import type { MapLabel } from './map-labels';
import type { SmallCountry } from './small-countries';

/** All that decides where marks, names and callouts stand. The same parts as before keep what was made of them. */
export interface MapRequest {
  readonly map: MapPicture;
  readonly dossier: Dossier;
  readonly lang: Lang;
  /** Where the camera rests. */
  readonly camera: Camera;
  readonly frame: Frame;
  /** Page px in frame units. */
  readonly px: number;
  /** The layer shown. */
  readonly layer: string;
  /** The names besides countries and regions that may be written on the day shown. */
  readonly places: readonly MapPlace[];
  /** The ids of the areas that are hatched on the day shown, with a blank between them. */
  readonly hatched: string;
  readonly selected: Id | null;
  /** The entities that the selection lights up. */
  readonly lit: ReadonlySet<Id>;
  /** How lit marks are called, where they are to be named for those who cannot point at one; null elsewhere. */
  readonly nameOf: ((id: Id) => string) | null;
  /** What a chip says of a mark that lies beyond the frame. */
  readonly chipOf: (id: Id, place: Text) => string;
  /** All that may be said of a country under its name, on any day, in the layer shown. */
  readonly sayingsOf: (country: Id) => readonly string[];
  /** The line that says whose words a callout is. */
  readonly voiceOf: (annotation: Annotation) => string;
  /** What those words come from besides dossier and language: the same object, the same words. */
  readonly catalogue?: unknown;
}

/** A mark that is lit and lies beyond the frame: docked on its edge, with an arrow to where it lies. */
export interface PlacedChip {
  readonly entity: Id;
  readonly words: string;
  readonly arrow: string;
  /** Its middle, in px from the frame's centre. */
  readonly at: XY;
}

/** The small globe, and what it shows the way to. */
export interface PlacedGlobe {
  /** Its middle, in px from the frame's centre. */
  readonly at: XY;
  /** A share of its full size. */
  readonly size: number;
  /** Groups of marks, and what the chip of each says. */
  readonly far: readonly { readonly id: string; readonly words: string }[];
}

/** Everything that keeps its size while the ground is zoomed, where it stands. */
export interface PlacedMap {
  readonly groups: readonly ArrangedGroup[];
  readonly callouts: readonly PlacedCallout[];
  readonly labels: readonly MapLabel[];
  /** Names of the lit marks, where they are wanted. */
  readonly names: readonly LitName[];
  readonly events: readonly PlacedEvent[];
  readonly chips: readonly PlacedChip[];
  readonly globe: PlacedGlobe | null;
  /** Targets for the countries that are too small to touch, in the layer shown. */
  readonly small: readonly SmallCountry[];
  /** The countries in the frame, for a keyboard to walk through. */
  readonly countries: readonly CountryInFrame[];
  /** How many groups are in sight and not shown, because there are very many. */
  readonly leftOut: number;
}

/** A country that goes without saying is named where it stands; any other, once it is chosen. */
export const chosenCountry = ({ dossier, selected }: MapRequest): Id | null =>
  dossier.entities.some(({ id, background }) => id === selected && background) ? selected : null;

/** Places a map's overlay; one placer a map, as it keeps what has not changed. */
export interface MapPlacer {
  /** @param atRest how it stands with nothing chosen, where that is known already */
  place(request: MapRequest, atRest?: PlacedMap): PlacedMap;
  /** Finds out how a map stands with nothing chosen, so that it is known when it is asked for. */
  prepare(request: MapRequest): void;
  /** The groups of a placed map while the camera is on its way. */
  onTheWay(groups: readonly ArrangedGroup[], request: MapRequest, camera: Camera): readonly ArrangedGroup[];
}
