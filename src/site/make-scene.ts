import { geoCircle } from 'd3-geo';
import type { Dossier, Entity, LonLat } from '../domain/dossier';
import { bordersOf, hasTimeline } from '../domain/parts';
import { areaPath, baseMapPaths, type BaseMapTopology } from '../geometry/map/base-map';
import { bordersNotes } from '../geometry/map/border-notes';
import { drawnBorders } from '../geometry/map/drawn-borders';
import { framesOf } from '../geometry/map/dossier-frames';
import { EARTH_RADIUS_KM, type MapFrame } from '../geometry/map/frames';
import { gazetteer } from '../geometry/map/gazetteer';
import { makeGlobe } from '../geometry/map/globe';
import type { MapData } from '../geometry/map/map-data';
import { mapPicture } from '../geometry/map/map-outlines';
import { chooseProjection, projectionOf, type MapProjection } from '../geometry/map/projection';
import { writePath } from '../geometry/map/svg-path';
import { groupMarks } from '../geometry/marks/groups';
import type { Coarser } from '../geometry/map/world/detail';
import { NETWORK_FRAME } from '../geometry/viewport';
import type { AreaShape, Scene } from '../geometry/scene';
import { drawnAsTies, toBeLaidOut } from '../geometry/network';
import { storyOf } from '../geometry/network/pictures/story-of';
import type { LayOut, LayOutGraph } from './options';

/**
 * Places everything a dossier draws: projection, outlines, layout. Nothing is placed again in the browser.
 * @param layouts what lays out its network, as marks and as a graph
 */
export function makeScene(
  dossier: Dossier,
  maps: MapData,
  { layOut, layOutGraph }: { layOut: LayOut; layOutGraph: LayOutGraph },
): Scene {
  const graph = layOutGraph(storyOf(dossier));
  const network = drawnAsTies(dossier, graph) ? layOut(dossier, NETWORK_FRAME) : toBeLaidOut(NETWORK_FRAME);
  return { ...makeMapScene(dossier, maps), network, graph };
}

/**
 * The part of a scene that is drawn from the base map, which is made for the dossier's own frames.
 * @param coarser for a picture that is small and must come soon
 */
export function makeMapScene(dossier: Dossier, maps: MapData, coarser?: Coarser): Pick<Scene, 'map' | 'areas'> {
  const frames = framesOf(dossier, maps.capitals);
  const projection = projectionOf(chooseProjection(frames));
  const topology = maps.makeMap(frames, coarser);
  const map = baseMapPaths(topology, projection.spec, frames, maps.policy);
  const known = new Set(dossier.entities.map(({ id }) => id));
  const [home] = frames as [MapFrame];
  const place: Placing = { topology, frames, projection };
  return {
    map: {
      ...mapPicture(map, known),
      projection: projection.spec,
      home: { lon: home.centre[0], lat: home.centre[1], across: home.across },
      names: gazetteer(maps, frames, known, projection),
      notes: bordersNotes(maps, frames, topology, hasTimeline(dossier)),
      drawn: drawnBorders(bordersOf(dossier), projection.spec, frames),
      globe: makeGlobe(topology, home, groupMarks(dossier, projection)),
    },
    areas: dossier.entities.flatMap((entity) => areaOf(entity, place) ?? []),
  };
}

interface Placing {
  readonly topology: BaseMapTopology;
  readonly frames: readonly MapFrame[];
  readonly projection: MapProjection;
}

/** The area of an entity that covers countries, or of a region whose limits nobody states; null for all others. */
function areaOf({ id, type, place: at, area }: Entity, { topology, frames, projection }: Placing): AreaShape | null {
  if (area && area.length > 0) {
    return { entity: id, d: areaPath(topology, area, projection.spec, frames) };
  }
  if (type !== 'region' || at === undefined) return null;
  return { entity: id, d: ringAround(at, projection) };
}

/** How far the ring around a region without stated limits reaches. */
const RING_KM = 2400;

/** An area to touch, not a border: the ring is drawn on the ground about the region's point. */
function ringAround([lon, lat]: LonLat, { project, spec }: MapProjection): string {
  const degrees = (RING_KM / EARTH_RADIUS_KM) * (180 / Math.PI);
  const ring = geoCircle().center([lon, lat]).radius(degrees).precision(6)();
  return writePath(
    ring.coordinates.map((line) => line.map(([x, y]) => project([x!, y!]))),
    true,
    () => Math.max(0.1, spec.unitsPerKm * 2),
  );
}
