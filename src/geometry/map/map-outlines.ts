import type { Id } from '../../domain/dossier';
import type { BaseMap, DisputedShape } from './base-map';
import { MAP_FRAME, type Box, type Camera, type XY } from '../viewport';

export interface Outline {
  readonly id: Id;
  /** SVG path data in plane units; empty where the picture does not reach. */
  readonly d: string;
}

/** Where a country's name goes, and how much room it has. */
export interface CountryPlace {
  readonly id: Id;
  readonly anchor: XY;
  /** Where its name goes when the camera shows only the South Caucasus; null when it has no place there. */
  readonly regionAnchor: XY | null;
  /** The extent of its largest part, in plane units. */
  readonly box: Pick<Box, 'width' | 'height'>;
}

/** An area out of its state's control, and the line that is drawn around it. */
export type DisputedOutline = Pick<DisputedShape, 'id' | 'kind' | 'parent' | 'd' | 'line'>;

/** The base map as a page draws it: what is not in sight and not of the dossier is left out. */
export interface MapPicture {
  /** In drawing order: every country of the dossier, and every other that has an outline here. */
  readonly countries: readonly Outline[];
  /** Of the dossier's countries. */
  readonly places: readonly CountryPlace[];
  readonly lakes: readonly Outline[];
  readonly disputed: readonly DisputedOutline[];
  readonly borders: string;
  readonly openBorders: string;
}

/** A region's outline. */
export interface AreaShape {
  readonly entity: Id;
  readonly d: string;
  /** The longer side of its bounds, in plane units. */
  readonly size: number;
}

/** All outlines, to take the place of those that reach no farther than the first view. Lists are in the picture's order. */
export interface WideMap {
  /** Every country of the map, in drawing order. */
  readonly countries: readonly (readonly [id: Id, d: string])[];
  readonly lakes: readonly string[];
  readonly disputed: readonly (readonly [d: string, line: string])[];
  readonly borders: string;
  readonly openBorders: string;
  readonly areas: readonly string[];
}

/** How far outlines reach beyond the design frame before the wide map is needed: enough for the broadest pictures. */
export const NEAR = { width: 3 * MAP_FRAME.width, height: 1.6 * MAP_FRAME.height };

/** The part of the plane that a page's first view can show, whatever the shape of the reader's window. */
export function nearBox({ x, y, k }: Camera): Box {
  const [width, height] = [NEAR.width / k, NEAR.height / k];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The base map for a dossier. @param known the ids of its entities */
export function mapPicture(map: BaseMap, known: ReadonlySet<Id>): MapPicture {
  return {
    countries: map.countries.map(({ id, d }) => ({ id, d })),
    places: map.countries
      .filter(({ id }) => known.has(id))
      .map(({ id, anchor, regionAnchor, box: { width, height } }) => ({
        id,
        anchor: tenths(anchor),
        regionAnchor: regionAnchor && tenths(regionAnchor),
        box: { width, height },
      })),
    lakes: map.lakes.map(({ id, d }) => ({ id, d })),
    disputed: map.disputed.map(({ id, kind, parent, d, line }) => ({ id, kind, parent, d, line })),
    borders: map.borders,
    openBorders: map.openBorders,
  };
}

const tenths = ([x, y]: XY): XY => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** A picture whose outlines end somewhere, with all of them. */
export function widened<Picture extends { map: MapPicture; areas: readonly AreaShape[] }>(
  picture: Picture,
  wide: WideMap,
): Picture {
  const { map, areas } = picture;
  return {
    ...picture,
    map: {
      ...map,
      countries: wide.countries.map(([id, d]) => ({ id, d })),
      lakes: map.lakes.map((lake, i) => ({ ...lake, d: wide.lakes[i] ?? lake.d })),
      disputed: map.disputed.map((area, i) => {
        const [d, line] = wide.disputed[i] ?? [area.d, area.line];
        return { ...area, d, line };
      }),
      borders: wide.borders,
      openBorders: wide.openBorders,
    },
    areas: areas.map((area, i) => ({ ...area, d: wide.areas[i] ?? area.d })),
  };
}

/** The outlines of a picture alone. */
export function outlinesOf({ map, areas }: { map: MapPicture; areas: readonly AreaShape[] }): WideMap {
  return {
    countries: map.countries.map(({ id, d }) => [id, d]),
    lakes: map.lakes.map(({ d }) => d),
    disputed: map.disputed.map(({ d, line }) => [d, line]),
    borders: map.borders,
    openBorders: map.openBorders,
    areas: areas.map(({ d }) => d),
  };
}
