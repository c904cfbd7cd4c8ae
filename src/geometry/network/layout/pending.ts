import type { Dossier } from '../../../domain/dossier';
import type { Frame } from '../../viewport';
import type { NetworkScene } from '../scene';

/** A network whose layout is left to whoever opens it. */
export const toBeLaidOut = (frame: Frame): NetworkScene => ({ frame, nodes: [], links: [] });

/** Whether a network has yet to be laid out. */
export const awaitsLayout = (
  { nodes }: Pick<NetworkScene, 'nodes'>,
  { entities }: Pick<Dossier, 'entities'>,
): boolean => nodes.length === 0 && entities.some(({ background }) => !background);
