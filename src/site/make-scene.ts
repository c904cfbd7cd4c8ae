import { geoCircle } from 'd3-geo';
import type { Dossier, Entity, LonLat } from '../domain/dossier';
import { areaPath, baseMapPaths, type BaseMap, type BaseMapTopology } from '../geometry/map/base-map';
import { mapPicture } from '../geometry/map/map-outlines';
import { writePath } from '../geometry/map/svg-path';
import { EARTH_RADIUS_KM, project, UNITS_PER_KM } from '../geometry/map/projection';
import { NETWORK_FRAME, WIDE_NETWORK_FRAME } from '../geometry/viewport';
import type { AreaShape, Scene } from '../geometry/scene';
import type { LayOut } from './options';

/**
 * Places everything a dossier draws: projection, outlines, layout. Nothing is placed again in the browser.
 * @param layOut lays out its network
 */
export function makeScene(dossier: Dossier, topology: BaseMapTopology, layOut: LayOut): Scene {
  return { ...makeMapScene(dossier, topology), network: layOut(dossier, NETWORK_FRAME) };
}

/** The scene with its network laid out anew, wider than high, for the presentation and for paper. */
export const makeWideScene = (dossier: Dossier, scene: Scene, layOut: LayOut): Scene => ({
  ...scene,
  network: layOut(dossier, WIDE_NETWORK_FRAME),
});

/** The part of a scene that is drawn from the base map. */
export function makeMapScene(dossier: Dossier, topology: BaseMapTopology): Pick<Scene, 'map' | 'areas'> {
  const map = baseMapPaths(topology);
  return {
    map: mapPicture(map, new Set(dossier.entities.map(({ id }) => id))),
    areas: dossier.entities.flatMap((entity) => areaOf(entity, topology, map) ?? []),
  };
}

/** The area of an entity that covers countries, or of a region whose limits nobody states; null for all others. */
function areaOf({ id, type, place: at, area }: Entity, topology: BaseMapTopology, map: BaseMap): AreaShape | null {
  if (area && area.length > 0) {
    const boxes = map.countries.filter((country) => area.includes(country.id)).map(({ box }) => box);
    const span = (from: 'x' | 'y', along: 'width' | 'height'): number =>
      Math.max(...boxes.map((box) => box[from] + box[along])) - Math.min(...boxes.map((box) => box[from]));
    const size = boxes.length === 0 ? 0 : Math.round(Math.max(span('x', 'width'), span('y', 'height')));
    return { entity: id, d: areaPath(topology, area), size };
  }
  if (type !== 'region' || at === undefined) return null;
  return { entity: id, d: ringAround(at), size: Math.round(2 * RING_KM * UNITS_PER_KM) };
}

/** How far the ring around a region without stated limits reaches. */
const RING_KM = 2400;

/** An area to touch, not a border: the ring is drawn on the ground about the region's point. */
function ringAround([lon, lat]: LonLat): string {
  const degrees = (RING_KM / EARTH_RADIUS_KM) * (180 / Math.PI);
  const ring = geoCircle().center([lon, lat]).radius(degrees).precision(6)();
  return writePath(
    ring.coordinates.map((line) => line.map(([x, y]) => project([x!, y!]))),
    true,
  );
}
