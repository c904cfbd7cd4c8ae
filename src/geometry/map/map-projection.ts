import { geoAzimuthalEqualArea } from 'd3-geo';
import { CENTRE, CLIP_ANGLE, EARTH_RADIUS_KM, UNITS_PER_KM } from './projection';

/**
 * A fresh d3 projection of the map: azimuthal equal-area around `CENTRE`, cut at `CLIP_ANGLE`.
 * For d3's path and clip machinery, which runs at build; single points are simpler with `project`, in the browser too.
 */
export function mapProjection() {
  return geoAzimuthalEqualArea()
    .rotate([-CENTRE[0], -CENTRE[1]])
    .scale(EARTH_RADIUS_KM * UNITS_PER_KM)
    .translate([0, 0])
    .clipAngle(CLIP_ANGLE);
}
