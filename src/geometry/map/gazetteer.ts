import type { Id, LonLat } from '../../domain/dossier';
import type { Text } from '../../domain/text';
import { roundPoint } from '../round';
import type { XY } from '../viewport';
import { distanceKm, sightKm, type MapFrame } from './frames';
import type { MapData } from './map-data';
import type { MapProjection } from './projection';

/** A name written on the base map that is not a country's. */
export interface MapPlace {
  readonly id: string;
  readonly kind: 'sea' | 'lake' | 'capital' | 'disputed';
  /** On the map's plane: the label's middle for seas and areas, the town for capitals. */
  readonly at: XY;
  readonly name: Text;
  /** The narrowest and the widest view, in km across the frame's shorter side, in which the name is worth its room. */
  readonly from?: number;
  readonly upTo: number;
  /** Of a capital: whose. Of an area that is a country of its own: which. */
  readonly country?: Id;
}

/** The widest view in which a capital is named: of a country of the story, and of any other. */
const CAPITAL_UP_TO = { story: 24_000, other: 3500 };

/** Names are kept for what a reader comes to see when looking a little around the frames. */
const AROUND = 1.5;

/**
 * The names besides countries' that a map may write: seas, lakes, areas of the border policy, and the capitals of the
 * story's countries wherever they are, and of others near the frames.
 * @param story the ids of the dossier's entities
 */
export function gazetteer(
  data: Pick<MapData, 'waters' | 'capitals' | 'areaNames' | 'policy'>,
  frames: readonly MapFrame[],
  story: ReadonlySet<Id>,
  { project, spec, rim }: MapProjection,
): MapPlace[] {
  const onPlane = (at: LonLat): XY => roundPoint(project(at));
  const isOnMap = ([x, y]: XY): boolean => spec.reach === 180 || Math.hypot(x, y) < rim;
  const near = (at: LonLat): boolean => frames.some((f) => distanceKm(f.centre, at) < sightKm(f) * AROUND);
  const places: MapPlace[] = [
    ...data.waters
      .filter(({ at }) => near(at))
      .map(({ id, kind, at, name, upTo, from }) => ({ id, kind, at: onPlane(at), name, upTo, ...(from && { from }) })),
    ...data.capitals
      .filter(({ country, at }) => story.has(country) || near(at))
      .map(({ country, at, name }) => ({
        id: `capital-${country}`,
        kind: 'capital' as const,
        at: onPlane(at),
        name,
        country,
        upTo: story.has(country) ? CAPITAL_UP_TO.story : CAPITAL_UP_TO.other,
      })),
    ...Object.entries(data.areaNames)
      .filter(([, { at }]) => near(at))
      .map(([id, { at, name, upTo }]) => {
        const own = data.policy.areas.find((area) => area.id === id && area.own)?.country;
        return { id, kind: 'disputed' as const, at: onPlane(at), name, upTo, ...(own && { country: own }) };
      }),
  ];
  return places.filter(({ at }) => isOnMap(at));
}
