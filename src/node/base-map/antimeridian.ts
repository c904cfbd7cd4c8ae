import type { MultiPolygon, Position } from 'geojson';
import { union } from 'polyclip-ts';
import { windForSphere } from './control-line';

/** Polygons that come this near to the 180th meridian (degrees) are taken to be cut there. */
const NEAR = 0.01;

/**
 * Joins the halves of land that its source cuts along the 180th meridian (Chukotka), so that no seam shows on a map
 * that has no edge there. Longitudes stay in [-180, 180].
 */
export function joinAtAntimeridian(area: MultiPolygon): MultiPolygon {
  const isCut = (polygon: Position[][]) => polygon[0]!.some(([lon]) => Math.abs(lon!) > 180 - NEAR);
  const cut = area.coordinates.filter(isCut);
  if (cut.length < 2) return area;
  const eastward = cut.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon! < 0 ? lon! + 360 : lon!, lat!])),
  );
  const joined = union(eastward[0] as never, ...(eastward.slice(1) as never[])) as unknown as Position[][][];
  const back = joined.map((rings) =>
    rings.map((ring, i) =>
      windForSphere(
        ring.map(([lon, lat]) => [lon! > 180 ? lon! - 360 : lon!, lat!]),
        i > 0,
      ),
    ),
  );
  return { type: 'MultiPolygon', coordinates: [...back, ...area.coordinates.filter((p) => !isCut(p))] };
}
