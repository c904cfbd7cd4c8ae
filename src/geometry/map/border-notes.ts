import { geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { LonLat } from '../../domain/dossier';
import { isInFrame, type MapFrame } from './frames';
import type { MapData } from './map-data';
import type { BorderNote } from './map-outlines';
import type { AreaRule } from './world/border-policy';
import type { BaseMapTopology } from './world/make-base-map';

/** An area less high than this share of a frame is a speck in it, and is footnoted where it can be seen. */
const LEAST_SHARE = 1 / 40;

/**
 * The footnotes to a map's borders: those of the areas that lie in one of its frames and are large enough to be seen
 * there. The same in every language; areas that share a note share an entry.
 * @param past whether the map can be turned back in time, to areas that are no more
 */
export function bordersNotes(
  { policy, notes }: Pick<MapData, 'policy' | 'notes'>,
  frames: readonly MapFrame[],
  topology: BaseMapTopology,
  past: boolean,
): BorderNote[] {
  const byText = new Map<string, BorderNote>();
  for (const area of policy.areas) {
    const text = notes[area.id];
    if (!text || area.overseas || (area.former && !past) || !frames.some((frame) => isSeenIn(frame, area, topology)))
      continue;
    const key = JSON.stringify(text);
    byText.set(key, { text, areas: [...(byText.get(key)?.areas ?? []), area.own ? area.country! : area.id] });
  }
  return [...byText.values()];
}

function isSeenIn(frame: MapFrame, area: AreaRule, topology: BaseMapTopology): boolean {
  if (area.dots) return area.dots.some((at) => isInFrame(frame, at)) && frame.across < 4000;
  const id = area.own ? area.country : area.id;
  const piece = topology.objects.land.geometries.find((land) => land.id === id);
  if (!piece) return false;
  const { coordinates } = (feature(topology, piece) as { geometry: MultiPolygon }).geometry;
  const largest = coordinates.reduce((a, b) => (b[0]!.length > a[0]!.length ? b : a));
  const corners = largest[0]!.map(([lon, lat]): LonLat => [lon!, lat!]);
  const lats = corners.map(([, lat]) => lat);
  const km = (Math.max(...lats) - Math.min(...lats)) * 111;
  if (km < frame.across * LEAST_SHARE) return false;
  return (
    corners.some((at) => isInFrame(frame, at)) ||
    geoContains({ type: 'MultiPolygon', coordinates }, frame.centre as [number, number])
  );
}
