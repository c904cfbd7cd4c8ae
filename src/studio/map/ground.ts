/** The ground that places and frames are set on: land, water and borders of one view, as readers' maps draw them. */
import { baseMapPaths } from '../../geometry/map/base-map';
import type { LonLat } from '../../domain/dossier';
import type { MapFrame } from '../../geometry/map/frames';
import type { MapData } from '../../geometry/map/map-data';
import { chooseProjection, projectionOf, type ProjectionSpec } from '../../geometry/map/projection';
import { isWithin, readPath } from '../../geometry/map/read-path';
import type { XY } from '../../geometry/viewport';

export interface GroundCountry {
  readonly id: string;
  /** SVG path data in plane units, as all that is drawn. */
  readonly d: string;
  /** Where its name goes, and how much room is there. */
  readonly anchor: XY;
  readonly width: number;
  /** Whether no plain line goes round it. */
  readonly open: boolean;
}

export interface Ground {
  /** The view it was made for. */
  readonly frame: MapFrame;
  readonly projection: ProjectionSpec;
  readonly countries: readonly GroundCountry[];
  readonly lakes: readonly string[];
  readonly borders: string;
  readonly openBorders: string;
  readonly dottedBorders: string;
  /** Areas outside their state's control, as they are now. */
  readonly disputed: readonly {
    readonly id: string;
    readonly d: string;
    readonly line: string;
    readonly style: string;
    readonly hatch: boolean;
  }[];
}

/** Makes the ground of a view, with the project's own border policy. */
export function makeGround(frame: MapFrame, maps: MapData): Ground {
  const { spec } = projectionOf(chooseProjection([frame]));
  const map = baseMapPaths(maps.makeMap([frame]), spec, [frame], maps.policy);
  return {
    frame,
    projection: spec,
    countries: map.countries.map(({ id, d, anchor, box }) => ({
      id,
      d,
      anchor,
      width: box.width,
      open: map.open.includes(id),
    })),
    lakes: map.lakes.map(({ d }) => d),
    borders: map.borders,
    openBorders: map.openBorders,
    dottedBorders: map.dottedBorders,
    disputed: map.disputed.map(({ id, d, line, phases }) => {
      const now = phases.findLast(({ until }) => until === undefined);
      return { id, d, line, style: now?.line ?? 'none', hatch: now?.hatch ?? false };
    }),
  };
}

/** The country a point lies in; undefined at sea. */
export function countryUnder({ countries, projection }: Ground, at: LonLat): string | undefined {
  const point = projectionOf(projection).project(at);
  return countries.find(({ d }) => isWithin(readPath(d), point))?.id;
}
