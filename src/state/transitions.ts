/**
 * The moves a reader can make, as pure functions from state to state.
 * A move that changes nothing returns the very same object, so nobody is told and no history entry is made.
 */
import type { Id } from '../domain/dossier';
import type { Lang } from '../domain/text';
import type { LinkIndex } from '../domain/link-index';
import { roundMapView, sameMapView } from './map-view';
import type { MapView, ViewState } from './view-state';
import * as voices from './voice-choice';

function change(state: ViewState, patch: Partial<ViewState>): ViewState {
  const keys = Object.keys(patch) as (keyof ViewState)[];
  return keys.every((key) => Object.is(state[key], patch[key])) ? state : { ...state, ...patch };
}

/** Whether a passage is one of a mark's. */
export function passageBelongs(links: Pick<LinkIndex, 'passagesOf'>, mark: Id, passage: Id): boolean {
  return links.passagesOf(mark).includes(passage);
}

/**
 * Selects an entity, relation or event. The passage looked at stays when it is one of the mark's, and is let go otherwise.
 * Selecting the same mark again changes nothing.
 */
export function selectMark(state: ViewState, id: Id, links: Pick<LinkIndex, 'passagesOf'>): ViewState {
  const keep = state.passage !== null && passageBelongs(links, id, state.passage);
  return change(state, { select: id, passage: keep ? state.passage : null });
}

/** Looks at a passage. The selection stays when the passage is one of its own; otherwise the passage stands alone. */
export function selectPassage(state: ViewState, id: Id, links: Pick<LinkIndex, 'passagesOf'>): ViewState {
  const keep = state.select !== null && passageBelongs(links, state.select, id);
  return change(state, { select: keep ? state.select : null, passage: id });
}

/**
 * Goes to the next or previous passage; stops at either end. Without a passage, next is the first and previous the last.
 * @param passages ids in the order to walk: those of the selection, or the whole text's when nothing is selected
 */
export function stepPassage(state: ViewState, by: 1 | -1, passages: readonly Id[]): ViewState {
  if (passages.length === 0) return state;
  const at = state.passage === null ? -1 : passages.indexOf(state.passage);
  const to = at < 0 ? (by > 0 ? 0 : passages.length - 1) : Math.min(passages.length - 1, Math.max(0, at + by));
  return change(state, { passage: passages[to]! });
}

/** Escape: lets go of the selection and its passage at once; with nothing selected, lets every voice speak again. */
export function clear(state: ViewState): ViewState {
  if (state.select !== null || state.passage !== null) return change(state, { select: null, passage: null });
  return change(state, { voice: 'all' });
}

export const setVoice = (state: ViewState, voice: ViewState['voice']): ViewState => change(state, { voice });

/** Shows one voice more, or one less; with none left, all are shown. */
export const toggleVoice = (state: ViewState, token: string): ViewState =>
  change(state, { voice: voices.toggleVoice(state.voice, token) });

export const setLayer = (state: ViewState, layer: ViewState['layer']): ViewState => change(state, { layer });

/** @param year `YYYY`, `YYYY-MM-DD`, or null for the as-of date */
export const setYear = (state: ViewState, year: string | null): ViewState => change(state, { year });

/**
 * Moves the camera. The view is rounded to what a link carries; one with a number that is not finite is ignored.
 * @param camera null for the first preset
 */
export function setCamera(state: ViewState, camera: MapView | null): ViewState {
  if (camera === null) return change(state, { camera: null });
  const rounded = roundMapView(camera);
  return rounded === null || sameMapView(rounded, state.camera) ? state : { ...state, camera: rounded };
}

/** Marks a step as the current one and leaves the view as it is; `enterStep` in `tour` also takes the step's view. */
export const setStep = (state: ViewState, step: number | null): ViewState => change(state, { step });

/** @param picture null for the one the dossier opens with */
export const setPicture = (state: ViewState, picture: ViewState['picture']): ViewState => change(state, { picture });

export const setLang = (state: ViewState, lang: Lang): ViewState => change(state, { lang });
