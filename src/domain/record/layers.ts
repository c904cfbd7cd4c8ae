/** The alliances a dossier offers as layers of its map. */
import type { Dossier, Id } from '../dossier';

/** Their ids, in order. */
export const layerIds = ({ layers }: Pick<Dossier, 'layers'>): readonly Id[] => layers.map(({ id }) => id);
