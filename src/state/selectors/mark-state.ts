/**
 * How each mark looks just now. These selectors return strings, booleans and remembered objects, so that a mark that
 * subscribes to its own slice is drawn again only when that slice changes.
 */
import type { Dossier, Id } from '../../domain/dossier';
import { remembered } from '../memoise';
import { litBy, litByMark, passagesOfSelection, type Lit, type PassageGroup } from './selection';
import type { SaysoState } from '../store';
import { mutedBy, type Muted } from './voice-filter';

/**
 * - `primary`: what was chosen, or the passage looked at
 * - `muted`: the voice filter leaves it out (even where the selection lights it)
 * - `lit`: the selection, or what the pointer rests on, lights it
 * - `faded`: something else is selected
 * - `plain`: none of these
 */
export type MarkState = 'primary' | 'lit' | 'muted' | 'faded' | 'plain';

/** What the selection lights up. */
export const selectLit: (state: SaysoState) => Lit = remembered(
  // With a selection, moving between its passages changes nothing that is lit.
  ({ view }) => [view.select, view.select === null ? view.passage : null],
  ({ links, view }) => litBy(links, view),
);

/** What resting the pointer lights up, null while it rests on nothing. */
export const selectPreview: (state: SaysoState) => Lit | null = remembered(
  ({ hover }) => [hover],
  ({ links, hover }) => (hover === null ? null : litByMark(links, hover)),
);

/** What the voice filter dims. */
export const selectMuted: (state: SaysoState) => Muted = remembered(
  ({ view }) => [view.voice],
  ({ dossier, view }) => mutedBy(dossier, view.voice),
);

/** The selection's passages, grouped by voice. */
export const selectPassageGroups: (state: SaysoState) => readonly PassageGroup[] = remembered(
  ({ view, whole }) => [view.select, view.select === null ? view.passage : null, whole],
  ({ links, whole, view }) => passagesOfSelection(links, whole, view),
);

/** What the panel says: one remembered object, so that it can follow a moment after the marks. */
export interface PanelView {
  readonly select: Id | null;
  readonly passage: Id | null;
  /** The selection, or the passage that stands alone; null while the panel has nothing to say. */
  readonly primary: Id | null;
  readonly groups: readonly PassageGroup[];
  readonly whole: Dossier;
}

export const selectPanelView: (state: SaysoState) => PanelView = remembered(
  ({ view, whole }) => [view.select, view.passage, whole],
  (state) => ({
    select: state.view.select,
    passage: state.view.passage,
    primary: selectLit(state).primary,
    groups: selectPassageGroups(state),
    whole: state.whole,
  }),
);

const within = (sets: Omit<Lit, 'primary'>, id: Id): boolean =>
  sets.entities.has(id) || sets.relations.has(id) || sets.passages.has(id) || sets.events.has(id);

/** Whether the selection lights a mark, row or passage up: what `data-selected` says. Hover and voice play no part. */
export function isSelected(state: SaysoState, id: Id): boolean {
  return within(selectLit(state), id);
}

/** How an entity, relation, event or passage looks just now. */
export function markState(state: SaysoState, id: Id): MarkState {
  const lit = selectLit(state);
  if (id === lit.primary || id === state.view.passage) return 'primary';
  if (id === state.hover) return 'lit';
  if (within(selectMuted(state), id)) return 'muted';
  const preview = selectPreview(state);
  if (within(lit, id) || (preview !== null && within(preview, id))) return 'lit';
  return lit.primary === null ? 'plain' : 'faded';
}

/** Whether this is the relation gently marked while nothing is selected. */
export function isTelling(state: SaysoState, id: Id): boolean {
  return state.dossier.telling === id && selectLit(state).primary === null;
}
