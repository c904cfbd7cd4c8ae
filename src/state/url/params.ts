/**
 * The words of the URL, one object a parameter: how it is read, written and compared, what it falls back to, and whether
 * a change of it makes a history entry. Tour steps and an embed's parameters speak the same vocabulary.
 */
import { daysOf } from '../../domain/record/dates';
import { NETWORK_PICTURES, TODAY, VIEW_PARAMS, type NetworkPicture, type ViewParam } from '../../domain/view-params';
import { sameMapView } from '../map-view';
import type { ViewState } from '../view-state';
import { readCamera, writeCamera } from './camera-param';
import { no, ok, type Read } from './read';
import type { UrlContext } from './url-context';

/** One query parameter of a view. */
export interface UrlParam<T> {
  /** Never throws, whatever the string; never called with an empty one. */
  read(value: string, context: UrlContext): Read<T>;
  /** The inverse of `read`; the empty string says null. */
  write(value: T, context: UrlContext): string;
  equals(a: T, b: T): boolean;
  /** What a link without it, or with an empty value, means. */
  fallback(context: UrlContext): T;
  /** `push`: a change is a history entry. `replace`: it is written into the present one, once it rests. */
  readonly history: 'push' | 'replace';
}

/** A parameter whose value is a string or number, or null, compared as it is: all but the camera. */
function param<P extends Exclude<ViewParam, 'camera'>>(
  name: P,
  read: UrlParam<ViewState[P]>['read'],
): UrlParam<ViewState[P]> {
  return {
    read,
    write: (value) => (value === null ? '' : String(value)),
    equals: Object.is,
    fallback: ({ opening }) => opening[name],
    history: 'push',
  };
}

/** What stands after an address in a sentence and is taken along with it. */
const AFTER_AN_ADDRESS = /[\s.,;:!?)\]}>"'”’»]+$/u;

/**
 * Reads one of the known words, in any letter case and whatever sign of a sentence stands after it: addresses are typed by
 * hand and altered by other programs.
 */
const oneOf =
  <T extends string>(known: (context: UrlContext) => ReadonlySet<T>) =>
  (value: string, context: UrlContext): Read<T> => {
    const words = known(context);
    if (words.has(value as T)) return ok(value as T);
    const alike = (given: string): T | undefined =>
      [...words].find((word) => word.toLowerCase() === given.toLowerCase());
    const found = alike(value) ?? alike(value.replace(AFTER_AN_ADDRESS, ''));
    return found === undefined ? no('unknown') : ok(found);
  };

const PICTURES: ReadonlySet<NetworkPicture> = new Set(NETWORK_PICTURES);

const readOneVoice = oneOf(({ voices }) => voices);

/** All voices, one, or several with commas between, each once. */
function readVoice(value: string, context: UrlContext): Read<string> {
  if (value.toLowerCase() === 'all') return ok('all');
  const read = value.split(',').map((one) => readOneVoice(one, context));
  const tokens = read.flatMap((one) => (one.ok ? one.value : []));
  if (tokens.length < read.length) return no('unknown');
  return new Set(tokens).size === tokens.length ? ok(tokens.join(',')) : no('repeated');
}

/** A language, also where a region is named that no text is in: `hy-AM` and `hy_AM` are `hy`. */
function readLang(value: string, context: UrlContext): Read<string> {
  const read = oneOf<string>(({ languages }) => languages);
  const tag = value.replaceAll('_', '-');
  const whole = read(tag, context);
  return whole.ok ? whole : read(tag.split('-')[0]!, context);
}

function readYear(value: string, { dates }: UrlContext): Read<string | null> {
  if (value.toLowerCase() === TODAY) return ok(null);
  if (!/^\d{4}(-\d{2}-\d{2})?$/.test(value)) return no('malformed');
  if (daysOf(value) === undefined) return no('malformed');
  const within = value >= dates.first.slice(0, value.length) && value <= dates.last.slice(0, value.length);
  return within ? ok(value) : no('out-of-range');
}

function readStep(value: string, { steps }: UrlContext): Read<number> {
  if (!/^[1-9]\d{0,3}$/.test(value)) return no('malformed');
  return Number(value) <= steps.length ? ok(Number(value)) : no('out-of-range');
}

/** Every parameter of a view. */
export const PARAMS: { readonly [P in ViewParam]: UrlParam<ViewState[P]> } = {
  select: param(
    'select',
    oneOf(({ marks }) => marks),
  ),
  passage: param(
    'passage',
    oneOf(({ passages }) => passages),
  ),
  voice: param('voice', readVoice),
  layer: param(
    'layer',
    oneOf(({ layers }) => layers),
  ),
  year: { ...param('year', readYear), write: (year) => year ?? TODAY },
  camera: {
    read: readCamera,
    write: (camera, context) => (camera === null ? '' : writeCamera(camera, context)),
    equals: sameMapView,
    fallback: ({ opening }) => opening.camera,
    history: 'replace',
  },
  step: param('step', readStep),
  picture: param(
    'picture',
    oneOf<NetworkPicture>(() => PICTURES),
  ),
  lang: param('lang', readLang),
};

/** A parameter whatever its values are: they come from a view, so that they are its own. */
const anyParam = (name: ViewParam): UrlParam<unknown> => PARAMS[name];

/** How a parameter of a view is written; the empty string says null. */
export const writeParam = (state: ViewState, name: ViewParam, context: UrlContext): string =>
  anyParam(name).write(state[name], context);

/** The parameters in which two views differ. */
export const changedParams = (a: ViewState, b: ViewState): readonly ViewParam[] =>
  VIEW_PARAMS.filter((name) => !anyParam(name).equals(a[name], b[name]));
