import type { Story } from '../story';
import type { GraphScene } from './graph-scene';
import { GRAPH_SIZE, layoutGraph } from './layout-graph';

/** Px: a story of so few statements stands in the lowest of these in which its graph passes. */
const LOW = [280, 400, 520];
const FEW_STATEMENTS = 6;

/** The graph of a story for the pages' column; null where it must not be shown. A short story has no empty balloon. */
export function columnGraph(story: Story): GraphScene | null {
  const lower = story.statements.length <= FEW_STATEMENTS ? LOW : [];
  for (const height of [...lower, GRAPH_SIZE.height]) {
    const { scene, verdict } = layoutGraph(story, { ...GRAPH_SIZE, height });
    if (verdict.passes) return scene;
  }
  return null;
}
