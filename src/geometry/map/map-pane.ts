import { round2 } from '../round';
import { MAP_FRAME, type Pane } from '../viewport';

/** The pane of a page's part, in px, that shows the whole of `MAP_FRAME` and more of the ground on two sides. */
export function mapPane(width: number, height: number): Pane {
  const px = Math.max(MAP_FRAME.width / width, MAP_FRAME.height / height);
  return { frame: { width: round2(width * px), height: round2(height * px) }, px: round2(px) };
}
