/**
 * The words of the URL: each parameter's name, what it may say, and how it is said.
 * Tour steps and an embed's parameters speak the same vocabulary.
 */
import { VOICE_KINDS, type Dossier, type Id } from '../../domain/dossier';
import { daysOf } from '../../domain/record/dates';
import type { Lang } from '../../domain/text';
import type { LinkIndex } from '../../domain/link-index';
import { ACROSS_RANGE, roundMapView, sameMapView } from '../map-view';
import { openingView, type MapView, type ViewState } from '../view-state';

export const PARAMS = ['select', 'passage', 'voice', 'layer', 'year', 'camera', 'step', 'lang'] as const;
export type Param = (typeof PARAMS)[number];

export const isParam = (name: string): name is Param => (PARAMS as readonly string[]).includes(name);

/** Why a value was not taken: no such thing; not written as it must be; outside its range; given twice; not of the selection. */
export type Reason = 'unknown' | 'malformed' | 'out-of-range' | 'repeated' | 'not-of-selection';

/** A value the link gave that was not taken. */
export interface Complaint {
  readonly param: Param;
  readonly value: string;
  readonly reason: Reason;
}

/** What a value is checked against, derived once from the dossier. */
export interface UrlContext {
  readonly opening: ViewState;
  readonly marks: ReadonlySet<Id>;
  readonly passages: ReadonlySet<Id>;
  readonly layers: ReadonlySet<Id>;
  readonly languages: ReadonlySet<Lang>;
  /** In the dossier's order. The first one's view is said as null. */
  readonly presets: ReadonlyMap<Id, MapView>;
  /** Each step's patch, in order. */
  readonly steps: readonly Readonly<Record<string, string>>[];
  /** ISO dates, inclusive. */
  readonly dates: { readonly first: string; readonly last: string };
  readonly links: Pick<LinkIndex, 'passagesOf'>;
}

/** The year the map begins: the Soviet Union ends and the states shown appear. */
export const FIRST_YEAR = 1991;

/**
 * Derives what links are checked against.
 * @param dossier the dossier after the gate; without an as-of date any later year may be asked for
 */
export function urlContext(dossier: Dossier, links: Pick<LinkIndex, 'passagesOf'>): UrlContext {
  return {
    opening: openingView(dossier),
    marks: new Set([...dossier.entities, ...dossier.relations, ...dossier.events].map(({ id }) => id)),
    passages: new Set(dossier.passages.map(({ id }) => id)),
    layers: new Set([...dossier.layers, 'overlap', 'none']),
    languages: new Set(dossier.languages),
    presets: new Map(
      dossier.presets.map(({ id, centre: [lon, lat], across }) => [id, roundMapView({ lon, lat, across })!]),
    ),
    steps: dossier.tour.map(({ view }) => view),
    dates: { first: `${FIRST_YEAR}-01-01`, last: dossier.asOf ?? '9999-12-31' },
    links,
  };
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

const ok = <T>(value: T): Read<T> => ({ ok: true, value });
const no = (reason: Reason): Read<never> => ({ ok: false, reason });

const oneOf =
  (known: (context: UrlContext) => ReadonlySet<string>) =>
  (value: string, context: UrlContext): Read<string> =>
    known(context).has(value) ? ok(value) : no('unknown');

const VOICES: ReadonlySet<string> = new Set([...VOICE_KINDS, 'all']);

function readYear(value: string, { dates }: UrlContext): Read<string> {
  if (!/^\d{4}(-\d{2}-\d{2})?$/.test(value)) return no('malformed');
  if (daysOf(value) === undefined) return no('malformed');
  const within = value >= dates.first.slice(0, value.length) && value <= dates.last.slice(0, value.length);
  return within ? ok(value) : no('out-of-range');
}

function readCamera(value: string, { presets }: UrlContext): Read<MapView | null> {
  const preset = presets.get(value);
  const parts = value.split(',');
  if (!preset && parts.length === 1) return no('unknown');
  if (!preset && !(parts.length === 3 && parts.every((part) => /^-?\d{1,6}(\.\d{1,12})?$/.test(part)))) {
    return no('malformed');
  }
  const [lon, lat, across] = parts.map(Number) as [number, number, number];
  const inRange =
    Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && across >= ACROSS_RANGE.min && across <= ACROSS_RANGE.max;
  if (!preset && !inRange) return no('out-of-range');
  return ok(homed(preset ?? roundMapView({ lon, lat, across }), presets));
}

/** The first preset's view is home, which is said as null. */
export function homed(camera: MapView | null, presets: UrlContext['presets']): MapView | null {
  const [home] = presets.values();
  return home !== undefined && sameMapView(camera, home) ? null : camera;
}

function readStep(value: string, { steps }: UrlContext): Read<number> {
  if (!/^[1-9]\d{0,3}$/.test(value)) return no('malformed');
  return Number(value) <= steps.length ? ok(Number(value)) : no('out-of-range');
}

type Reader<P extends Param> = (value: string, context: UrlContext) => Read<ViewState[P]>;

/** How each parameter is read. Never throws, whatever the string. */
export const READERS: { readonly [P in Param]: Reader<P> } = {
  select: oneOf(({ marks }) => marks),
  passage: oneOf(({ passages }) => passages),
  voice: oneOf(() => VOICES) as Reader<'voice'>,
  layer: oneOf(({ layers }) => layers),
  year: readYear,
  camera: readCamera,
  step: readStep,
  lang: oneOf(({ languages }) => languages),
};

/** How a parameter's value is said; the empty string says null. */
export function sayParam(state: ViewState, param: Param, { presets }: UrlContext): string {
  if (param !== 'camera') return String(state[param] ?? '');
  const { camera } = state;
  if (camera === null) return '';
  for (const [id, view] of presets) if (sameMapView(view, camera)) return id;
  return [camera.lon, camera.lat, camera.across].join(',');
}
