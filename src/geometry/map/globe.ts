/** The small globe that shows where a far place lies: pure geometry, made at build. */
import { geoDistance, geoOrthographic } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { LonLat } from '../../domain/dossier';
import { roundPoint } from '../round';
import type { XY } from '../viewport';
import { drawnLines } from './drawn-lines';
import { fitFrame } from './fit-frame';
import { distanceKm, EARTH_RADIUS_KM, sightKm, type MapFrame } from './frames';
import { GLOBE_PX } from './globe-size';
import type { Globe, FarPlace } from './map-outlines';
import type { BaseMapTopology } from './world/make-base-map';
import { ringArea } from './outline-drawer';
import { writePath } from './svg-path';

/**
 * How long a way must be, in radians, to be worth a globe: on one of this size it is then some 13 px long and begins to
 * bend. A nearer place lies where the arrow of its chip points.
 */
const LEAST_WAY = 0.4;
/** How far beyond the frame's sight a place must lie, in shares of `across`: what lies just outside comes with a zoom. */
const WELL_OUTSIDE = 0.5;
/** Land smaller than this (square px) is not drawn. */
const LEAST_LAND = 6;
const STEP_PX = 1;
/** Points of land nearer than this to the one before are left out. */
const APART_PX = 1.8;

/**
 * The globe of a map: land as one, without a border, and the great circles to what lies beyond its first frame.
 * @param places marks by the id of their group, in degrees, longitude first
 * @returns null where nothing lies so far away
 */
export function makeGlobe(
  topology: BaseMapTopology,
  home: MapFrame,
  places: readonly { readonly id: string; readonly lonLat: LonLat }[],
): Globe | null {
  const distant = places.filter(({ lonLat }) => isWorthGlobe(home, lonLat));
  if (distant.length === 0) return null;
  const middle = fitFrame([home.centre, ...distant.map(({ lonLat }) => lonLat)]).centre;
  // Seen from nearer the equator, as globes are: from right above it a great circle would be a straight line.
  const centre: LonLat = [middle[0], middle[1] / 2];
  const projection = geoOrthographic().rotate([-centre[0], -centre[1]]).scale(GLOBE_PX).translate([0, 0]).clipAngle(90);
  const isSeen = (at: LonLat): boolean => geoDistance([at[0], at[1]], [centre[0], centre[1]]) < Math.PI / 2;
  const onGlobe = (at: LonLat): XY => roundPoint(projection([at[0], at[1]]) as [number, number]);
  if (!isSeen(home.centre)) return null;
  const land = merge(topology, topology.objects.land.geometries as TopoMultiPolygon[]);
  const ways = distant
    .filter(({ lonLat }) => isSeen(lonLat))
    .map(({ id, lonLat }): [string, FarPlace] => {
      const way = drawnLines(projection, { type: 'LineString', coordinates: [[...home.centre], [...lonLat]] });
      return [id, { at: onGlobe(lonLat), way: writePath(way, false) }];
    });
  return {
    land: writePath(
      drawnLines(projection, land)
        .filter((ring) => ringArea(ring) >= LEAST_LAND)
        .map(apart),
      true,
      () => STEP_PX,
    ),
    home: onGlobe(home.centre),
    far: Object.fromEntries(ways),
  };
}

/** Whether a place lies so far beyond a frame that a globe tells more of where than an arrow at the frame's edge. */
export function isWorthGlobe(frame: MapFrame, at: LonLat): boolean {
  const km = distanceKm(frame.centre, at);
  return km > LEAST_WAY * EARTH_RADIUS_KM && km > sightKm(frame) + WELL_OUTSIDE * frame.across;
}

function apart(ring: XY[]): XY[] {
  let last = ring[0]!;
  return ring.filter((p, i) => {
    if (i > 0 && Math.hypot(p[0] - last[0], p[1] - last[1]) < APART_PX) return false;
    last = p;
    return true;
  });
}
