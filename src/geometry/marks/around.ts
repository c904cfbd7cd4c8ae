import { roundPoint } from '../round';
import type { Frame, XY } from '../viewport';

const TURNS = 24;

/**
 * Places all round a point, the nearest first, as far as the frame reaches.
 * @param px page px in frame units
 * @param ring page px between one ring of places and the next
 */
export function around(frame: Frame, px: number, ring: number): XY[] {
  const rings = Math.ceil(Math.hypot(frame.width, frame.height) / (ring * px));
  return Array.from({ length: rings * TURNS }, (_, i): XY => {
    const r = (1 + Math.floor(i / TURNS)) * ring * px;
    const angle = ((i % TURNS) * 2 * Math.PI) / TURNS;
    return roundPoint([r * Math.cos(angle), r * Math.sin(angle)]);
  });
}

/** Places all over a frame that may be had, those nearest to a point first. */
export function allOver({ width, height }: Frame, step: number, [x, y]: XY, may: (at: XY) => boolean): XY[] {
  const columns = Math.floor(width / step);
  const all = Array.from({ length: columns * Math.floor(height / step) }, (_, i): XY => [
    ((i % columns) + 0.5) * step - width / 2,
    (Math.floor(i / columns) + 0.5) * step - height / 2,
  ]);
  return all
    .filter(may)
    .map((at) => ({ at, off: (at[0] - x) ** 2 + (at[1] - y) ** 2 }))
    .sort((a, b) => a.off - b.off)
    .map(({ at }) => at);
}
