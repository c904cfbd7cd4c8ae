/** The camera in a link: a frame's name, or `lon,lat,across` in degrees and km. */
import { ACROSS_RANGE, roundMapView, sameMapView } from '../map-view';
import type { MapView } from '../view-state';
import { no, ok, type Read } from './read';
import type { UrlContext } from './url-context';

type Frames = UrlContext['presets'];

/** The first frame's view is home, which is said as null, so that one view has one link. */
export function normaliseCamera(camera: MapView | null, frames: Frames): MapView | null {
  const [home] = frames.values();
  return home !== undefined && sameMapView(camera, home) ? null : camera;
}

/** Reads a frame's name in any letter case, or three numbers within the range of the map. */
export function readCamera(value: string, { presets }: UrlContext): Read<MapView | null> {
  const frame = [...presets].find(([id]) => id.toLowerCase() === value.toLowerCase())?.[1];
  if (frame) return ok(normaliseCamera(frame, presets));
  const parts = value.split(',');
  if (parts.length === 1) return no('unknown');
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,6}(\.\d{1,12})?$/.test(part))) return no('malformed');
  const [lon, lat, across] = parts.map(Number) as [number, number, number];
  const inRange =
    Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && across >= ACROSS_RANGE.min && across <= ACROSS_RANGE.max;
  return inRange ? ok(normaliseCamera(roundMapView({ lon, lat, across }), presets)) : no('out-of-range');
}

/** Writes a frame's name where the view is one, the numbers otherwise. */
export function writeCamera(camera: MapView, { presets }: UrlContext): string {
  for (const [id, view] of presets) if (sameMapView(view, camera)) return id;
  return [camera.lon, camera.lat, camera.across].join(',');
}
