import { union } from 'polyclip-ts';
import { geoArea } from 'd3-geo';

type Point = [number, number];
type Rings = Point[][];

/** Polygons that come this near to the 180th meridian (degrees) are taken to be cut there. */
const NEAR = 0.001;

/**
 * Joins the halves of land that the source cuts along the 180th meridian (Chukotka, Wrangel Island, Fiji), so that no
 * seam shows on a map that has no edge there. Antarctica, whose ring begins and ends on that meridian, goes round the
 * pole as it is. Longitudes stay in [-180, 180].
 */
export function joinAtAntimeridian(polygons: readonly Rings[]): Rings[] {
  const isCut = ([outer]: Rings) =>
    outer!.some(([lon]) => Math.abs(lon) > 180 - NEAR) && !outer!.some(([, lat]) => lat < -80);
  const cut = polygons.filter(isCut);
  if (cut.length < 2) return [...polygons];
  const eastward = cut.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): Point => [lon < 0 ? lon + 360 : lon, lat])),
  );
  const joined = union(eastward[0] as never, ...(eastward.slice(1) as never[])) as unknown as Rings[];
  const back = joined.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]): Point => [lon > 180 ? lon - 360 : lon, lat])),
  );
  return [...back, ...polygons.filter((p) => !isCut(p))];
}

/** Rings for d3's sphere: clockwise outside, anticlockwise holes; three of the Maldives' in world-atlas are not. */
export const windForSphere = (rings: Rings): Rings =>
  rings.map((ring, i) => {
    const fillsGlobe = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
    return fillsGlobe === i > 0 ? ring : ring.toReversed();
  });
