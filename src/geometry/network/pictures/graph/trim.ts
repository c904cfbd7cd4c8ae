import type { Box } from '../../../viewport';
import type { DrawnRibbon } from './drawn-ribbon';
import type { GraphScene } from './graph-scene';

/** Px above and below what is drawn: discs and rings, which stand out of it, and air. */
const MARGIN = 24;

/**
 * Cuts what is empty above and below a picture, so that a story of three words stands where it is looked for. Nothing
 * moves, and a picture with a balloon is as high as its balloon.
 */
export function trimmed(scene: GraphScene, drawn: readonly DrawnRibbon[]): GraphScene {
  if (scene.balloon) return scene;
  const words = [...Object.values(scene.words), ...Object.values(scene.alone)].flat();
  const boxes: readonly Box[] = [
    ...[...scene.nodes, ...scene.sideNames, ...words].map(({ box }) => box),
    ...drawn.map(({ track }) => track.bounds),
    ...drawn.flatMap(({ ribbon, discs }) => [...discs, ...(ribbon.stub ? [ribbon.stub.box] : [])]),
  ];
  const top = Math.max(0, Math.floor(Math.min(...boxes.map(({ y }) => y)) - MARGIN));
  const bottom = Math.min(scene.height, Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN));
  return { ...scene, top, height: bottom - top };
}
