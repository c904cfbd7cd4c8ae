import { round1 } from '../round';
import { type Camera, type Frame, toScreen, type XY } from '../viewport';
import { distanceKm } from '../map/frames';
import type { MapProjection } from '../map/projection';
import type { MarkGroup } from './groups';

/** A mark group as the frame shows it: in place, or pointed at from the edge. */
export interface PlacedGroup {
  readonly group: MarkGroup;
  /** Px from the frame's centre. */
  readonly x: number;
  readonly y: number;
  readonly inside: boolean;
  /** Direction to the place in degrees, 0 to the right, clockwise. */
  readonly angle: number;
  /** Great-circle distance from the frame's centre, rounded to two significant digits. */
  readonly km: number;
  /** Whether its mark is no more than the sign of a capital. */
  readonly capital?: boolean;
}

/** Room kept free at the frame's edges, in px. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** @param px page px in frame units */
export const scaledInset = ({ top, right, bottom, left }: Inset, px: number): Inset => ({
  top: top * px,
  right: right * px,
  bottom: bottom * px,
  left: left * px,
});

/** Two significant digits are all a pointer can honestly promise. */
export function roundKm(km: number): number {
  if (km < 10) return Math.round(km);
  const unit = 10 ** (Math.floor(Math.log10(km)) - 1);
  return Math.round(km / unit) * unit;
}

/**
 * Places a group in the frame. What lies outside is moved to where the straight line from the frame's centre
 * crosses the inset frame, and says in which direction and how far the real place is.
 */
export function placeGroup(
  group: MarkGroup,
  { unproject }: Pick<MapProjection, 'unproject'>,
  camera: Camera,
  frame: Frame,
  inset: Inset,
): PlacedGroup {
  const [x, y] = toScreen(camera, group.at);
  const right = frame.width / 2 - inset.right;
  const left = -frame.width / 2 + inset.left;
  const bottom = frame.height / 2 - inset.bottom;
  const top = -frame.height / 2 + inset.top;
  const angle = (Math.atan2(y, x) * 180) / Math.PI;
  const centre = unproject([camera.x, camera.y]);
  const km = roundKm(distanceKm(centre, group.lonLat));
  if (x >= left && x <= right && y >= top && y <= bottom) return { group, x, y, inside: true, angle, km };
  const t = Math.min(x > 0 ? right / x : left / Math.min(x, -1e-9), y > 0 ? bottom / y : top / Math.min(y, -1e-9));
  return { group, x: x * t, y: y * t, inside: false, angle, km };
}

/** Where an arc between two screen points bends: a quadratic curve lifted to the left of its direction. */
export function arcPath([x1, y1]: XY, [x2, y2]: XY, lift = 0.18): { d: string; middle: XY; end: number } {
  const cx = (x1 + x2) / 2 + (y2 - y1) * lift;
  const cy = (y1 + y2) / 2 - (x2 - x1) * lift;
  const middle: XY = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
  const end = (Math.atan2(y2 - cy, x2 - cx) * 180) / Math.PI;
  return { d: `M${round1(x1)},${round1(y1)}Q${round1(cx)},${round1(cy)} ${round1(x2)},${round1(y2)}`, middle, end };
}
