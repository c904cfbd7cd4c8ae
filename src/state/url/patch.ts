import { passageBelongs, selectMark, selectPassage } from '../transitions';
import { VIEW_PARAMS, type ViewParam } from '../../domain/view-params';
import { changedParams, PARAMS } from './params';
import type { Complaint } from './read';
import type { UrlContext } from './url-context';
import type { ViewState } from '../view-state';

/**
 * Applies a patch written in URL vocabulary, as a tour step or an embedding page gives it.
 * An empty value means null for `select`, `passage`, `year`, `camera` and `step`, and the dossier's default otherwise.
 * A value that is not known leaves its part of the state as it was. Other keys are ignored.
 * @param state the state to start from
 * @param patch parameter names and values; only its own properties are read
 * @returns the new state (the same object when nothing changes), and the values that were not taken
 */
export function applyPatch(
  state: ViewState,
  patch: Readonly<Record<string, string>>,
  context: UrlContext,
): { state: ViewState; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const taken: Partial<Record<ViewParam, unknown>> = {};
  for (const param of VIEW_PARAMS) {
    if (!Object.hasOwn(patch, param)) continue;
    const value = String(patch[param]);
    const read =
      value === '' ? { ok: true as const, value: PARAMS[param].fallback(context) } : PARAMS[param].read(value, context);
    if (read.ok) taken[param] = read.value;
    else complaints.push({ param, value, reason: read.reason });
  }
  const { select, passage, ...rest } = taken as Partial<ViewState>;
  let next = withChosen({ ...state, ...rest }, select, passage, context);
  if (next === null) {
    complaints.push({ param: 'passage', value: String(passage), reason: 'not-of-selection' });
    next = withChosen({ ...state, ...rest }, select, null, context)!;
  }
  return { state: changedParams(state, next).length === 0 ? state : next, complaints };
}

/** Chooses a selection and a passage, where given; null when the patch names both and they do not go together. */
function withChosen(
  state: ViewState,
  select: ViewState['select'] | undefined,
  passage: ViewState['passage'] | undefined,
  { links }: UrlContext,
): ViewState | null {
  if (select && passage) {
    return passageBelongs(links, select, passage) ? { ...state, select, passage } : null;
  }
  let next = state;
  if (select) next = selectMark(next, select, links);
  else if (select === null) next = { ...next, select };
  if (passage) return selectPassage(next, passage, links);
  return passage === null ? { ...next, passage } : next;
}
