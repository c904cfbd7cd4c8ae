import { azimuthalEqualArea, equalEarth, rotation } from './raw-projections';
import type { LonLat } from '../../domain/dossier';
import type { Camera, Frame, XY } from '../viewport';
import { distanceKm, EARTH_RADIUS_KM, sightKm, type MapFrame } from './frames';

/** What a page carries of its map's projection: plain numbers, so that build and browser draw the same. */
export interface ProjectionSpec {
  /** Both are equal-area: a square km is the same everywhere. */
  readonly kind: 'azimuthal' | 'equal-earth';
  /** Degrees: the point where north is up and shapes are true. */
  readonly centre: LonLat;
  /** Plane units per km at the centre. */
  readonly unitsPerKm: number;
  /** How far from the centre outlines are drawn, in degrees of arc; 180 is the whole globe. */
  readonly reach: number;
}

export interface MapProjection {
  readonly spec: ProjectionSpec;
  /** Degrees, longitude first, to plane units: the centre is (0, 0), y points down. */
  project(lonlat: LonLat): XY;
  /** Plane units to degrees, longitude in [-180, 180]; NaN beyond the globe's edge. */
  unproject(xy: XY): LonLat;
  /** The farthest anything is drawn from the centre, in plane units. */
  readonly rim: number;
}

/** What the narrowest frame's `across` fills, in plane units: one unit is then one px in a picture of that size. */
const FRAME_UNITS = 480;

/**
 * How far an azimuthal map reaches, in degrees of arc: about 12,000 km. Shapes beyond are too stretched to be read
 * (1.7 times at the rim).
 */
const AZIMUTHAL_REACH = 108;

/** A frame that shows more of the ground than this, in km, is one of the world. */
const WORLD_KM = 14_000;

/**
 * Chooses the projection for a map by the extent and the place of its frames (after Šavrič, Jenny and Jenny, Projection
 * Wizard, 2016: equal-area maps of the world in Equal Earth, of a hemisphere or less in Lambert's azimuthal). The first
 * frame is where the map is at home: north is up at its centre. The azimuthal is also what the Wizard takes for a
 * continent or a region as high as wide; for wider ones its conic is truer by some percent, but cannot be zoomed out of.
 * @param frames the dossier's, the first view first; at least one
 */
export function chooseProjection(frames: readonly MapFrame[]): ProjectionSpec {
  const [home] = frames as [MapFrame];
  const narrowest = Math.min(...frames.map(({ across }) => across));
  const unitsPerKm = Number((FRAME_UNITS / narrowest).toPrecision(6));
  const rimKm = (AZIMUTHAL_REACH * Math.PI * EARTH_RADIUS_KM) / 180;
  const isOfWorld =
    home.across > WORLD_KM ||
    frames.some((f) => distanceKm(home.centre, f.centre) + Math.min(sightKm(f), 3000) > rimKm);
  return isOfWorld
    ? { kind: 'equal-earth', centre: home.centre, unitsPerKm, reach: 180 }
    : { kind: 'azimuthal', centre: home.centre, unitsPerKm, reach: AZIMUTHAL_REACH };
}

/** The projection a specification describes. Pure, and the same in every engine to the last digits but one. */
export function createProjection(spec: ProjectionSpec): MapProjection {
  const azimuthal = spec.kind === 'azimuthal';
  const raw = azimuthal ? azimuthalEqualArea : equalEarth;
  const turn = rotation(rotationOf(spec));
  const scale = EARTH_RADIUS_KM * spec.unitsPerKm;
  const flat = (lonlat: LonLat): XY => {
    const [x, y] = raw.forward(...turn.forward(lonlat));
    return [x * scale, -y * scale];
  };
  const [x0, y0] = flat(spec.centre);
  return {
    spec,
    project: (lonlat) => {
      const [x, y] = flat(lonlat);
      return [x - x0, y - y0];
    },
    unproject: ([x, y]) => {
      const at = raw.invert((x + x0) / scale, -(y + y0) / scale);
      if (!at.every(Number.isFinite) || Math.abs(at[0]) > Math.PI + 1e-5 || Math.abs(at[1]) > Math.PI / 2 + 1e-5)
        return [NaN, NaN];
      return turn.invert(at);
    },
    rim: azimuthal ? 2 * scale * Math.sin((spec.reach * Math.PI) / 360) : Math.abs(raw.forward(Math.PI, 0)[0]) * scale,
  };
}

/** The turn of the globe, in d3's degrees, that brings the centre to the middle (of the equator, for Equal Earth). */
export const rotationOf = ({ kind, centre: [lon, lat] }: ProjectionSpec): [number, number] => [
  -lon,
  kind === 'azimuthal' ? -lat : 0,
];

/** Where the camera looks: degrees, and the ground distance in km across the frame's shorter side. */
export interface GroundView {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
}

/**
 * The camera that shows a piece of ground. The scale is the projection's at its centre; away from it distances are
 * stretched and shrunk, areas stay true.
 * @param view degrees, and km across the frame's shorter side (> 0)
 * @param frame px
 */
export function cameraFor({ project, spec }: MapProjection, view: GroundView, frame: Frame): Camera {
  const [x, y] = project([view.lon, view.lat]);
  return { x, y, k: Math.min(frame.width, frame.height) / (view.across * spec.unitsPerKm) };
}

/**
 * The piece of ground a camera shows: the inverse of `cameraFor` for the same frame.
 * @returns degrees and km across the frame's shorter side, unrounded
 */
export function viewOf({ unproject, spec }: MapProjection, camera: Camera, frame: Frame): GroundView {
  const [lon, lat] = unproject([camera.x, camera.y]);
  return { lon, lat, across: acrossOf(spec, camera, frame) };
}

/** The km of ground across a frame's shorter side. */
export const acrossOf = ({ unitsPerKm }: ProjectionSpec, { k }: Camera, frame: Frame): number =>
  Math.min(frame.width, frame.height) / (k * unitsPerKm);

const known = new WeakMap<ProjectionSpec, MapProjection>();

/** `createProjection`, once for each specification. */
export function projectionOf(spec: ProjectionSpec): MapProjection {
  const projection = known.get(spec) ?? createProjection(spec);
  known.set(spec, projection);
  return projection;
}
