import { interpolateZoom } from 'd3-interpolate';
import type { Camera } from '../../../geometry/viewport';

/**
 * Flies from one camera to another along d3's smooth path (van Wijk and Nuij, 2003), slowing down towards the end.
 * @param width px across the frame
 * @param ms how long it takes
 * @param put called at each frame on the way
 * @param arrive called once, at the end
 * @returns stops the flight where it is; `arrive` is then never called
 */
export function fly(
  from: Camera,
  to: Camera,
  width: number,
  ms: number,
  put: (camera: Camera) => void,
  arrive: () => void,
): () => void {
  const between = interpolateZoom([from.x, from.y, width / from.k], [to.x, to.y, width / to.k]);
  const started = performance.now();
  const step = (now: number): void => {
    const t = Math.max(0, now - started) / ms;
    if (t >= 1) return arrive();
    const [x, y, across] = between(1 - (1 - t) ** 3);
    put({ x, y, k: width / across });
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
