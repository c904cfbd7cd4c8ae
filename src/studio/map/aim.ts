/** Where a map looks and where a frame stands, moved by hand and by keys. */
import type { LonLat } from '../../domain/dossier';
import type { MapFrame } from '../../geometry/map/frames';
import { cameraFor, projectionOf, type ProjectionSpec } from '../../geometry/map/projection';
import { fromScreen, toScreen, type Camera, type Frame, type XY } from '../../geometry/viewport';

/** The narrowest and the widest a map looks, in km. */
const LEAST = 20;
const MOST = 20_000;

/** Where no place is known yet: the world. */
export const WORLD_VIEW: MapFrame = { centre: [10, 25], across: 14_000 };

const camera = (spec: ProjectionSpec, view: MapFrame, size: Frame): Camera =>
  cameraFor(projectionOf(spec), { lon: view.centre[0], lat: view.centre[1], across: view.across }, size);

/** What draws a view on a ground made for it, or for one near it. */
export interface Looking {
  readonly camera: Camera;
  /** Px from the picture's centre. */
  toPx(at: LonLat): XY;
  /** Degrees, rounded to what the picture can show; null beyond the globe's edge. */
  toPlace(px: XY): LonLat | null;
  /** Px that a distance takes at the projection's centre. */
  kmToPx(km: number): number;
}

export function looking(spec: ProjectionSpec, view: MapFrame, size: Frame): Looking {
  const shown = camera(spec, view, size);
  const { project, unproject } = projectionOf(spec);
  return {
    camera: shown,
    toPx: (at) => toScreen(shown, project(at)),
    toPlace: (px) => {
      const [lon, lat] = unproject(fromScreen(shown, px));
      return Number.isFinite(lon) && Number.isFinite(lat) ? rounded([lon, lat], view.across) : null;
    },
    kmToPx: (km) => km * spec.unitsPerKm * shown.k,
  };
}

/** Digits that a picture of so many km can show: some half px. */
function rounded([lon, lat]: LonLat, across: number): LonLat {
  const digits = across > 5000 ? 1 : across > 500 ? 2 : 3;
  const round = (degrees: number): number => Number(degrees.toFixed(digits));
  return [round(((((lon + 180) % 360) + 360) % 360) - 180), round(Math.min(90, Math.max(-90, lat)))];
}

/** The same middle, by so many times wider or narrower. */
export const zoomed = ({ centre, across }: MapFrame, times: number): MapFrame => ({
  centre,
  across: tidyAcross(across * times),
});

/** Km as an author would write them. */
export function tidyAcross(km: number): number {
  const within = Math.min(MOST, Math.max(LEAST, km));
  const step = within > 2000 ? 100 : within > 200 ? 10 : 1;
  return Math.round(within / step) * step;
}

/** A view or a frame moved by px of the picture, where that is still on the globe. */
export function movedByPx(frame: MapFrame, { toPx, toPlace }: Looking, [dx, dy]: XY): MapFrame {
  const [x, y] = toPx(frame.centre);
  const centre = toPlace([x + dx, y + dy]);
  return centre === null ? frame : { ...frame, centre };
}

/** A frame whose corner was drawn to some px from the picture's centre: its middle stays. */
export function sizedTo(frame: MapFrame, { toPx, kmToPx }: Looking, [x, y]: XY): MapFrame {
  const [cx, cy] = toPx(frame.centre);
  const reach = Math.max(Math.abs(x - cx), Math.abs(y - cy));
  return { ...frame, across: tidyAcross((2 * reach) / kmToPx(1)) };
}

/** The view that keeps a frame, or a point, in sight: the same where it is. */
export function keptInSight(view: MapFrame, looks: Looking, at: LonLat, size: Frame, across = 0): MapFrame {
  const [x, y] = looks.toPx(at);
  const out = Math.abs(x) > size.width * 0.42 || Math.abs(y) > size.height * 0.42;
  const wide = across > view.across * 0.95;
  if (!out && !wide) return view;
  return { centre: out ? at : view.centre, across: wide ? tidyAcross(across * 1.4) : view.across };
}
