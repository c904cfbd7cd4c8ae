import type { Relation } from '../../domain/dossier';
import { remembered } from '../memoise';
import type { SaysoState } from '../store';
import { selectLit, selectMuted } from './mark-state';

/** More would be too small to be read from the back row; the network has them all. */
const MOST = 6;

/**
 * The statements that stand alone on a stage: the one that is chosen, or all that rest on the sentence a step is about,
 * in the dossier's order, without those of voices that are left out. None where anything else is chosen, or too many.
 */
export const selectStaged: (state: SaysoState) => readonly Relation[] = remembered(
  ({ dossier, view }) => [dossier, view.select, view.passage, view.voice],
  (state) => {
    const { dossier, view } = state;
    if (view.select !== null) return dossier.relations.filter(({ id }) => id === view.select);
    const [lit, muted] = [selectLit(state).relations, selectMuted(state).relations];
    const staged = dossier.relations.filter(({ id }) => lit.has(id) && !muted.has(id));
    return view.passage !== null && staged.length <= MOST ? staged : [];
  },
);
