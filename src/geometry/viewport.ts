/**
 * A point on the map's plane: the projection's centre is (0, 0), y points down,
 * and one unit is one px when the camera's `k` is 1 (the South Caucasus fills the design frame).
 */
export type XY = readonly [x: number, y: number];

/** The part of the page a picture is drawn in, in px. Its centre is the origin of screen points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What a picture is laid out for: a frame in the picture's units, and how many of them a px on the page takes. */
export interface Pane {
  readonly frame: Frame;
  readonly px: number;
}

/** A rectangle in px; x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the frame shows: the plane point at its centre, and px per plane unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** The frame the pages are drawn for at build, before the real one is known. */
export const MAP_FRAME: Frame = { width: 480, height: 600 };
/** Beside a network and an article the map is a column of 372 × 430 px: that frame, and its units in a px. */
export const MAP_COLUMN = { frame: { width: 519, height: 600 } satisfies Frame, px: 600 / 430 };
export const NETWORK_FRAME: Frame = { width: 560, height: 600 };
/** The map's where it is wider than high, on a screen in front of a class and on paper. */
export const WIDE_MAP_FRAME: Frame = { width: 800, height: 600 };

/** Where a plane point stands on the screen, in px from the frame's centre. */
export function toScreen(camera: Camera, [x, y]: XY): XY {
  return [(x - camera.x) * camera.k, (y - camera.y) * camera.k];
}

/** The plane point under a screen point given in px from the frame's centre. */
export function fromScreen(camera: Camera, [x, y]: XY): XY {
  return [x / camera.k + camera.x, y / camera.k + camera.y];
}
