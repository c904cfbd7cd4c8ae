import type { Dossier } from '../../domain/dossier';
import { CROWD } from './large';

/** Tapes of more statements than this make a long roll. */
export const MANY_STATEMENTS = 40;

/**
 * Whether a network is drawn as marks and ties: one that has no graph, and no statement, too many of them for tapes, or
 * very many marks. Only these are laid out so; all others are a graph or tapes on every page.
 * @param graph the scene's graph; null where it has none
 */
export const drawnAsTies = (
  { entities, relations }: Pick<Dossier, 'entities' | 'relations'>,
  graph: unknown,
): boolean =>
  graph === null &&
  (relations.length === 0 ||
    relations.length > MANY_STATEMENTS ||
    entities.filter(({ background }) => !background).length > CROWD);
