import { round1 } from '../round';
import { type Camera, type Frame, toScreen, type XY } from '../viewport';
import type { MarkGroup } from './groups';

/** A mark group as the camera has it, in the frame or outside it. */
export interface PlacedGroup {
  readonly group: MarkGroup;
  /** Px from the frame's centre. */
  readonly x: number;
  readonly y: number;
  readonly inside: boolean;
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

/** Where a group stands for a camera, and whether that is in the frame with room about it. */
export function placeGroup(group: MarkGroup, camera: Camera, frame: Frame, inset: Inset): PlacedGroup {
  const [x, y] = toScreen(camera, group.at);
  const [right, bottom] = [frame.width / 2, frame.height / 2];
  const inside =
    x >= inset.left - right && x <= right - inset.right && y >= inset.top - bottom && y <= bottom - inset.bottom;
  return { group, x, y, inside };
}

/** Where an arc between two screen points bends: a quadratic curve lifted to the left of its direction. */
export function arcPath([x1, y1]: XY, [x2, y2]: XY, lift = 0.18): { d: string; middle: XY; end: number } {
  const cx = (x1 + x2) / 2 + (y2 - y1) * lift;
  const cy = (y1 + y2) / 2 - (x2 - x1) * lift;
  const middle: XY = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
  const end = (Math.atan2(y2 - cy, x2 - cx) * 180) / Math.PI;
  return { d: `M${round1(x1)},${round1(y1)}Q${round1(cx)},${round1(cy)} ${round1(x2)},${round1(y2)}`, middle, end };
}
