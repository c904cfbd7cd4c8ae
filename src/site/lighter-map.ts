import { presimplify, simplify } from 'topojson-simplify';
import type { LonLat } from '../domain/dossier';
import type { BaseMapTopology } from '../geometry/map/base-map';
import { CENTRE, distanceKm, project, UNITS_PER_KM } from '../geometry/map/projection';
import { detailAt } from '../geometry/map/detail';

/** How much coarser than the base map an embed draws: less in the region it opens on, more around it. */
const COARSER = { near: 1.8, far: 3 };

/** Where the region ends, in km from its centre. */
const NEAR_KM = 700;

/**
 * The base map with fewer points, for a frame that is mostly small and must show before its reader scrolls past.
 * Nothing is left out: every country stands, and neighbours stay flush.
 */
export function lighterMap(topology: BaseMapTopology): BaseMapTopology {
  const weight = (triangle: readonly [LonLat, LonLat, LonLat]): number => {
    const [a, b, c] = triangle.map(project) as [LonLat, LonLat, LonLat];
    const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2 / UNITS_PER_KM ** 2;
    const km = distanceKm(CENTRE, triangle[1]);
    const bend = detailAt(km) * (km < NEAR_KM ? COARSER.near : COARSER.far);
    return area / (bend * bend);
  };
  return simplify(presimplify(topology as never, weight as never), 0.5) as unknown as BaseMapTopology;
}
