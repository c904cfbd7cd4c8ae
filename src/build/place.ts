import { geoCircle } from 'd3-geo';
import type { Dossier, LonLat } from '../domain/dossier';
import { areaPath, baseMapPaths, type BaseMapTopology } from '../geometry/base-map';
import { layoutNetwork } from '../geometry/network';
import { writePath } from '../geometry/path-writer';
import { project } from '../geometry/projection';
import type { Scene } from '../geometry/scene';

/** Places everything a dossier draws: projection, outlines, layout. Nothing is placed again in the browser. */
export function place(dossier: Dossier, topology: BaseMapTopology): Scene {
  return {
    map: baseMapPaths(topology),
    areas: dossier.entities.flatMap((entity) => {
      if (entity.area && entity.area.length > 0) return [{ entity: entity.id, d: areaPath(topology, entity.area) }];
      if (entity.type === 'region' && entity.place) return [{ entity: entity.id, d: ringAround(entity.place) }];
      return [];
    }),
    network: layoutNetwork(dossier),
  };
}

/** How far the ring around a region without stated limits reaches, in degrees of arc: about 2,500 km. */
const RING_DEGREES = 22;

/** A region whose limits nobody states is drawn as a ring about its point: an area to touch, not a border. */
function ringAround([lon, lat]: LonLat): string {
  const ring = geoCircle().center([lon, lat]).radius(RING_DEGREES).precision(6)();
  return writePath(
    ring.coordinates.map((line) => line.map(([x, y]) => project([x!, y!]))),
    true,
  );
}
