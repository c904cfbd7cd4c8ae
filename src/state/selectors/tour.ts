import { applyPatch } from '../url/patch';
import type { UrlContext } from '../url/url-context';
import type { ViewState } from '../view-state';

/**
 * The view a step of the tour shows: the dossier's opening view with the step's patch, in the given language.
 * @param step counted from 1; outside the tour, or null, gives the opening view
 */
export function viewOfStep(step: number | null, context: UrlContext, lang = context.opening.lang): ViewState {
  const opening = { ...context.opening, lang };
  const patch = step === null ? undefined : context.steps[step - 1];
  if (patch === undefined) return opening;
  // A step says what is seen, never which step or language it is.
  const { step: _step, lang: _lang, ...seen } = patch;
  return { ...applyPatch(opening, seen, context).state, step };
}

/** Goes to a step and takes its whole view, keeping the reader's language. Steps outside the tour are clamped into it. */
export function enterStep(state: ViewState, step: number, context: UrlContext): ViewState {
  const count = context.steps.length;
  if (count === 0) return state;
  return viewOfStep(Math.min(count, Math.max(1, Math.round(step))), context, state.lang);
}
