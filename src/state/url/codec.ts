/**
 * view state <-> query string. Canonical links leave out what is as it would be anyway: the opening view, or, with
 * `step`, that step's view. So `?step=3` alone shows all of step 3, and an empty value (`select=`) undoes a part of it.
 */
import { applyPatch } from './patch';
import { viewOfStep } from '../selectors/tour';
import { isViewParam, VIEW_PARAMS, type ViewParam } from '../../domain/view-params';
import { PARAMS, writeParam } from './params';
import type { Complaint } from './read';
import type { UrlContext } from './url-context';
import type { ViewState } from '../view-state';

/**
 * Reads the view a link asks for. Never throws, whatever the string.
 * @param search `location.search`, with or without its `?`
 * @returns the view, with defaults for what is missing or not known, and the values that were not taken
 */
export function readViewState(search: string, context: UrlContext): { state: ViewState; complaints: Complaint[] } {
  const given: Partial<Record<ViewParam, string>> = {};
  const complaints: Complaint[] = [];
  for (const { name, value } of segments(search)) {
    if (name === null) continue;
    if (Object.hasOwn(given, name)) complaints.push({ param: name, value, reason: 'repeated' });
    else given[name] = value;
  }
  const step = PARAMS.step.read(given.step ?? '', context);
  const base = viewOfStep(step.ok ? step.value : null, context);
  const patched = applyPatch(base, given, context);
  return { state: patched.state, complaints: [...complaints, ...patched.complaints] };
}

/**
 * Says a view as a query string.
 * @param state a view whose ids are the dossier's
 * @param search the present query: parameters that are not ours are kept, untouched and in front
 * @returns the query with its `?`, or the empty string when there is nothing to say
 */
export function writeViewState(state: ViewState, search: string, context: UrlContext): string {
  const base = { ...viewOfStep(state.step, context), step: null };
  const foreign = segments(search).flatMap(({ name, raw }) => (name === null ? [raw] : []));
  const ours = VIEW_PARAMS.flatMap((param) => {
    const said = writeParam(state, param, context);
    return said === writeParam(base, param, context) ? [] : [`${param}=${encode(said)}`];
  });
  const all = [...foreign, ...ours];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/**
 * The whole link to a view, to be shared: our parameters and no others, for those of the address may be about the reader
 * who has it open.
 * @param href the page's present address; its path and hash are kept
 */
export function linkToView(state: ViewState, href: string, context: UrlContext): string {
  const url = new URL(href);
  url.search = writeViewState(state, '', context);
  return url.href;
}

interface Segment {
  /** One of our parameters, or null. */
  readonly name: ViewParam | null;
  readonly value: string;
  /** As it stands in the query. */
  readonly raw: string;
}

function segments(search: string): Segment[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .flatMap(partedAgain)
    .filter((raw) => raw !== '')
    .map((raw) => {
      // The leading & keeps URLSearchParams from eating a question mark that belongs to the name.
      const [pair] = new URLSearchParams(`&${raw}`);
      const [name, value] = pair ?? ['', ''];
      const known = name.toLowerCase();
      return { name: isViewParam(known) ? known : null, value, raw };
    });
}

/** Programs that add a parameter to an address may begin a second query: `?select=ARM?from=letter`. */
function partedAgain(raw: string): string[] {
  const [first = '', ...rest] = raw.split('?');
  const name = first.slice(0, Math.max(0, first.indexOf('='))).toLowerCase();
  return rest.length > 0 && isViewParam(name) ? [first, ...rest] : [raw];
}

/** Encodes a value as forms do, but leaves commas, colons, at signs and tildes readable, as a query may. */
function encode(value: string): string {
  return new URLSearchParams([['', value]])
    .toString()
    .slice(1)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%40', '@')
    .replaceAll('%7E', '~');
}
