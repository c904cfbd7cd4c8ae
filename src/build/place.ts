import type { Dossier } from '../domain/dossier';
import { areaPath, baseMapPaths, type BaseMapTopology } from '../geometry/base-map';
import { layoutNetwork } from '../geometry/network';
import type { Scene } from '../geometry/scene';

/** Places everything a dossier draws: projection, outlines, layout. Nothing is placed again in the browser. */
export function place(dossier: Dossier, topology: BaseMapTopology): Scene {
  return {
    map: baseMapPaths(topology),
    areas: dossier.entities.flatMap((entity) =>
      entity.area && entity.area.length > 0 ? [{ entity: entity.id, d: areaPath(topology, entity.area) }] : [],
    ),
    network: layoutNetwork(dossier),
  };
}
