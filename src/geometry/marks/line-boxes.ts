import { readPath } from '../map/read-path';
import { inFrame } from '../labels/boxes';
import { toScreen, type Box, type Camera, type Frame } from '../viewport';

/** How far apart the boxes along a line stand, and how large each is, in page px: no name slips between two. */
const APART = 6;

/** The room that lines take on a map, in sight, as small boxes along them: names keep off a line, so that it is read whole. */
export function lineBoxes(lines: readonly { readonly d: string }[], camera: Camera, frame: Frame, px: number): Box[] {
  const step = APART * px;
  return lines
    .flatMap(({ d }) => readPath(d))
    .flatMap((points) =>
      points.slice(1).flatMap((to, i) => {
        const [a, b] = [toScreen(camera, points[i]!), toScreen(camera, to)];
        const count = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
        return Array.from({ length: count }, (_, n): Box => {
          const share = (n + 0.5) / count;
          const [x, y] = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
          return { x: x - step / 2, y: y - step / 2, width: step, height: step };
        });
      }),
    )
    .filter((box) => inFrame(box, frame));
}
