import { mapPane } from '../../geometry/map/map-pane';
import type { Pane } from '../../geometry/viewport';

/**
 * The panes an embed's map is laid out for before its own is known: how high each is at least, in px, and how many times
 * as wide. The style sheet shows the one that fits (`embed.css` has the same figures), so that no name is smaller than
 * it was meant to be or cut by the edge, and none is much larger.
 */
export const LEAST_SIZES: readonly { readonly height: number; readonly aspects: readonly number[] }[] = [
  { height: 150, aspects: [1.3, 1.9, 2.6] },
  { height: 210, aspects: [1, 1.35, 1.7, 2.1] },
  { height: 290, aspects: [0.85, 1.2] },
  { height: 400, aspects: [0.8, 1] },
];

export const EMBED_MAP_PANES: readonly Pane[] = LEAST_SIZES.flatMap(({ height, aspects }) =>
  aspects.map((aspect) => mapPane(height * aspect, height)),
);
