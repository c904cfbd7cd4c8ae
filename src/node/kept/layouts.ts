import {
  CROWD,
  layoutTask,
  toBeLaidOut,
  type LaidOut,
  type LayoutTask,
  type NetworkScene,
} from '../../geometry/network';
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import { columnGraph, type GraphScene } from '../../geometry/network/pictures/graph';
import type { Story } from '../../geometry/network/pictures/story';
import type { Frame } from '../../geometry/viewport';
import { codeHash } from './code-hash';
import { isKept, kept, keptName } from './store';

/** All the code a layout or a base map can depend on. */
export const geometryHash = (): string => codeHash('src/domain', 'src/geometry');

/**
 * `layoutNetwork`, asked only once for the same dossier and the same code: laying out a network well takes seconds and
 * always gives the same.
 * @param frame the frame to lay out for, in px
 */
export function keptLayout(dossier: LaidOut, frame: Frame): NetworkScene {
  const task = layoutTask(dossier, frame);
  return kept(layoutName(task), () => layoutNetwork(task.dossier, task.frame));
}

export const layoutName = ({ dossier, frame }: LayoutTask): string =>
  keptName('layout', [dossier, frame, geometryHash()]);

/** The graph of a story for the pages' column, asked for and kept in the same way; null where it must not be shown. */
export const keptGraph = (story: Story): GraphScene | null => kept(graphName(story), () => columnGraph(story));

export const graphName = (story: Story): string => keptName('graph', [story, geometryHash()]);

/**
 * The layout that is kept of a crowd; where none is, one that is left to whoever opens the page, for it takes seconds.
 * Others are laid out at once.
 */
export function keptOrLater(dossier: LaidOut, frame: Frame): NetworkScene {
  return dossier.entities.length <= CROWD || isKept(layoutName(layoutTask(dossier, frame)))
    ? keptLayout(dossier, frame)
    : toBeLaidOut(frame);
}
