import type { Id } from '../../domain/dossier';
import type { SaysoState } from '../../state/store';
import { selectLit } from '../../state/selectors/mark-state';
import { selectStory } from '../../state/selectors/picture';
import { rowsFor } from '../../state/selectors/statement-rows';

/** So many statements as a frame has room for. */
export const selectRows = rowsFor(6);

/**
 * The statement whose words stand under the picture: the one that is chosen, and while nothing is, the first in the
 * picture, which is not chosen by being read. Null while something else is chosen, and where nothing is stated.
 */
export function statementShown(state: SaysoState): Id | null {
  const { primary } = selectLit(state);
  if (primary !== null) return state.links.isRelation(primary) ? primary : null;
  return selectRows(state)[0]?.id ?? selectStory(state).statements[0]?.id ?? null;
}
