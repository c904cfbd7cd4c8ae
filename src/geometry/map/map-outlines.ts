import type { Id } from '../../domain/dossier';
import type { Text } from '../../domain/text';
import type { BaseMap, DisputedShape } from './base-map';
import type { MapPlace } from './gazetteer';
import type { GroundView, ProjectionSpec } from './projection';
import { MAP_FRAME, type Box, type Camera, type XY } from '../viewport';

export interface Outline {
  readonly id: Id;
  /** SVG path data in plane units; empty where the picture does not reach. */
  readonly d: string;
}

/** A country's largest part. */
export interface CountryPlace {
  readonly id: Id;
  /** The point farthest inside it. */
  readonly anchor: XY;
  /** Its extent, in plane units. */
  readonly box: Pick<Box, 'width' | 'height'>;
}

/** An area of the border policy, and the line that is drawn around it. */
export type DisputedOutline = DisputedShape;

/** A border as somebody draws it (`DrawnBorder`), as it is drawn over the others. */
export interface DrawnLine {
  readonly id: Id;
  /** The statement it is a stretch of. */
  readonly relation: Id;
  /** Which of the dashes for those who draw borders: the same for all of the same people's. */
  readonly sign: 1 | 2 | 3;
  readonly d: string;
}

/** A footnote to the map's borders, and the areas it speaks of. */
export interface BorderNote {
  readonly areas: readonly Id[];
  readonly text: Text;
}

/** Half a globe as it is seen from space, above the middle of what it shows. In page px from its centre. */
export interface Globe {
  readonly land: string;
  /** Where the map's first frame lies. */
  readonly home: XY;
  /** The places worth a globe, by the id of their group of marks. */
  readonly far: Readonly<Record<string, FarPlace>>;
}

export interface FarPlace {
  readonly at: XY;
  /** The great circle from the first frame to it. */
  readonly way: string;
}

/** The base map as a page draws it: what is not in sight and not of the dossier is left out. */
export interface MapPicture {
  readonly projection: ProjectionSpec;
  /** What the map shows before anyone moves it. */
  readonly home: GroundView;
  /** In drawing order: every country of the dossier, and every other that has an outline here. */
  readonly countries: readonly Outline[];
  /** Of the dossier's countries. */
  readonly places: readonly CountryPlace[];
  readonly lakes: readonly Outline[];
  /** Where land meets the sea. */
  readonly coasts: string;
  readonly rivers: string;
  readonly disputed: readonly DisputedOutline[];
  readonly borders: string;
  readonly openBorders: string;
  readonly dottedBorders: string;
  /** Countries no plain line goes round. */
  readonly open: readonly Id[];
  /** Names that may be written besides those of countries. */
  readonly names: readonly MapPlace[];
  readonly notes: readonly BorderNote[];
  /** Borders as somebody draws them: over all others, and in nobody's place. */
  readonly drawn: readonly DrawnLine[];
  /** Null where nothing of the dossier lies far beyond its first frame. */
  readonly globe: Globe | null;
}

/** A region's outline. */
export interface AreaShape {
  readonly entity: Id;
  readonly d: string;
}

/** How far outlines reach beyond the design frame before the wide map is needed: enough for the broadest pictures. */
export const NEAR = { width: 3 * MAP_FRAME.width, height: 1.6 * MAP_FRAME.height };

/** The part of the plane that a page's first view can show, whatever the shape of the reader's window. */
export function nearBox({ x, y, k }: Camera): Box {
  const [width, height] = [NEAR.width / k, NEAR.height / k];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The outlines of a base map for a dossier. @param known the ids of its entities */
export function mapPicture(
  { open, ...map }: BaseMap,
  known: ReadonlySet<Id>,
): Omit<MapPicture, 'projection' | 'home' | 'names' | 'notes' | 'drawn' | 'globe'> {
  return {
    ...map,
    countries: map.countries.map(({ id, d }) => ({ id, d })),
    places: map.countries
      .filter(({ id }) => known.has(id))
      .map(({ id, anchor, box: { width, height } }) => ({ id, anchor, box: { width, height } })),
    open: open.filter((id) => map.countries.some((country) => country.id === id)),
  };
}
