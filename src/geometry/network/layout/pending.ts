import type { Dossier } from '../../../domain/dossier';
import type { Frame } from '../../viewport';
import { drawnAsTies } from '../drawn-as-ties';
import type { NetworkScene } from '../scene';

/** A network whose layout is left to whoever opens it. */
export const toBeLaidOut = (frame: Frame): NetworkScene => ({ frame, nodes: [], links: [] });

/** Whether a network has yet to be laid out. */
export const awaitsLayout = (
  { nodes }: Pick<NetworkScene, 'nodes'>,
  { entities }: Pick<Dossier, 'entities'>,
): boolean => nodes.length === 0 && entities.some(({ background }) => !background);

/** Whether a scene's network has yet to be laid out: a page that draws it as a graph or as tapes carries no other picture. */
export const sceneAwaitsLayout = (
  { network, graph }: { readonly network: Pick<NetworkScene, 'nodes'>; readonly graph: unknown },
  dossier: Pick<Dossier, 'entities' | 'relations'>,
): boolean => drawnAsTies(dossier, graph) && awaitsLayout(network, dossier);
