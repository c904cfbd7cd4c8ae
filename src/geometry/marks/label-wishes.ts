/** Which names a map's camera wishes for, how much each matters, and where it may stand. */
import type { Dossier, Id } from '../../domain/dossier';
import { say, type Lang } from '../../domain/text';
import { inFrame } from '../labels/boxes';
import type { LabelCandidate } from '../labels/place-labels';
import { textWidth } from '../labels/text-width';
import type { MapPlace } from '../map/gazetteer';
import type { LandUnder } from '../map/land-under';
import type { DisputedOutline, MapPicture } from '../map/map-outlines';
import { acrossOf } from '../map/projection';
import { type Box, type Camera, type Frame, MAP_FRAME, toScreen, type XY } from '../viewport';
import { isCapitalSign, showsItself } from './country-size';
import { countryAnchor } from './countries-in-frame';
import type { MarkGroup } from './groups';
import { subjectCountry } from './story-countries';

/** Letter-spacing of country names in px; as `.label-country` in the look. */
export const COUNTRY_SPACING = 1.08;
export const LABEL_PX = 12;
/** The subject's capital is larger, and bold. */
export const CAPITAL_PX = 13;
export type MapLabelKind = 'country' | MapPlace['kind'];

/** Higher goes first. Names from `firm` on are placed before callouts, and are never left out. */
export const RANK = {
  chosen: 110,
  subject: 100,
  country: 90,
  subjectCapital: 85,
  firm: 85,
  capital: 65,
  disputed: 60,
  background: 40,
  sea: 30,
  otherCapital: 25,
  lake: 20,
} as const;

const TOWN_TRIES = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
] as const;
const AREA_TRIES = ['centre', 'below', 'right', 'above', 'left'] as const;

export interface Wish {
  readonly id: string;
  readonly kind: MapLabelKind;
  readonly words: string;
  readonly at: XY;
  readonly rank: number;
  readonly tries: LabelCandidate['tries'];
  readonly shifts?: readonly XY[];
  /** Whether a mark stands on its point, and how far from that its name keeps, in page px. */
  readonly marked?: boolean;
  readonly gap?: number;
  /** On whose land it may stand, besides open sea; anywhere where this is left out. */
  readonly own?: readonly Id[];
}

/** What a map's names are placed for. */
export interface LabelRequest {
  readonly map: MapPicture;
  readonly dossier: Pick<Dossier, 'entities' | 'lang' | 'relations' | 'subject'>;
  readonly groups: readonly MarkGroup[];
  readonly lang: Lang;
  readonly camera: Camera;
  readonly frame: Frame;
  /** Page px in frame units. */
  readonly px: number;
  /** The names besides countries and regions that may be written. */
  readonly places: readonly MapPlace[];
  readonly land: LandUnder;
  /** A country that was chosen: it is named like those of the story. */
  readonly chosen?: Id | null;
}

/** What was wished for last: names are placed in two goes, those of the story first. */
const wished = new WeakMap<LabelRequest, readonly Wish[]>();

/** All names that are wished for. */
export function labelWishes(request: LabelRequest): readonly Wish[] {
  const known = wished.get(request);
  if (known) return known;
  const wishes = [...countryWishes(request), ...placeWishes(request)];
  wished.set(request, wishes);
  return wishes;
}

function countryWishes({ map, dossier, lang, camera, frame, px, chosen }: LabelRequest): Wish[] {
  const subject = subjectCountry(dossier);
  const noted = new Set(map.notes.flatMap(({ areas }) => areas));
  return dossier.entities.flatMap(({ id, type, short, background }): Wish[] => {
    if (type !== 'country') return [];
    const anchor = countryAnchor(map, id, camera, frame);
    if (!anchor) return [];
    const named = say(short, lang, dossier.lang).words;
    const words = noted.has(id) ? `${named}*` : named;
    // A large country of which but a sliver is in sight is not named there; a small one may have its name in the sea.
    const box = map.places.find((place) => place.id === id)?.box;
    const large = box !== undefined && Math.min(box.width, box.height) * camera.k > LARGE_PX * px;
    if (id !== subject && large && anchor.room * camera.k < LEAST_ROOM * px) return [];
    const rank =
      id === chosen ? RANK.chosen : id === subject ? RANK.subject : background ? RANK.background : RANK.country;
    return [
      {
        id: `country-${id}`,
        kind: 'country' as const,
        words,
        at: anchor.at,
        rank,
        tries: AREA_TRIES,
        shifts: shiftsAround(textWidth(words, LABEL_PX) * px, LABEL_PX * px),
        own: [id],
      },
    ];
  });
}

/** The radius, in page px, below which what is in sight of a large country does not hold its name; and what is large. */
const LEAST_ROOM = 10;
const LARGE_PX = 40;

/** Where a country's name is tried around its middle, the nearest first: a shape is not always widest there. */
function shiftsAround(width: number, height: number): XY[] {
  const steps = [-1.2, -0.8, -0.5, -0.25, 0, 0.25, 0.5, 0.8, 1.2];
  const rows = [-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4];
  return steps
    .flatMap((x) => rows.map((y): XY => [x * width, y * height]))
    .sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by);
}

function placeWishes({ map, dossier, groups, lang, camera, frame, px, places }: LabelRequest): Wish[] {
  const across = acrossOf(map.projection, camera, MAP_FRAME);
  const subject = subjectCountry(dossier);
  const foreground = new Set(dossier.entities.filter(({ background }) => !background).map(({ id }) => id));
  return places
    .filter(({ from = 0, upTo }) => from <= across && across <= upTo)
    .flatMap((place): Wish[] => {
      const { id, kind, at, country } = place;
      // A town whose dot the frame's edge cuts is not named.
      if (kind === 'capital' && !inFrame(dotAt(toScreen(camera, at)), frame, 6 * px)) return [];
      const area = map.disputed.find((one) => one.id === id);
      // An area that is a country of the story has that country's name.
      if (kind === 'disputed' && country !== undefined && foreground.has(country)) return [];
      // Where its country is a speck, the capital's name would only repeat it.
      const rank =
        kind !== 'capital'
          ? RANK[kind]
          : country === subject && showsItself(map, country, camera, px)
            ? RANK.subjectCapital
            : foreground.has(country!)
              ? RANK.capital
              : RANK.otherCapital;
      const words = say(place.name, lang, 'en').words;
      const tries = kind === 'capital' ? TOWN_TRIES : AREA_TRIES;
      const width = textWidth(words, kind === 'capital' ? CAPITAL_PX : LABEL_PX) * px;
      const shifts =
        kind === 'lake'
          ? []
          : kind === 'capital'
            ? alongside(width, px)
            : shiftsAround(width, 2 * LABEL_PX * px).filter(
                (shift) => kind === 'sea' || Math.hypot(...shift) <= AREA_REACH * px,
              );
      const mark = kind === 'capital' ? groups.find((group) => isMarkedBy(group, at, camera, px)) : undefined;
      const gap = mark && !isCapitalSign(mark, map, camera, px) ? MARK_GAP : CAPITAL_GAP;
      return [{ id, kind, words, at, rank, tries, shifts, marked: mark !== undefined, gap, ...ownLand(place, area) }];
    });
}

/** How far the name of an area may stand from its middle, in page px. */
const AREA_REACH = 40;

/** From a place under a mark to its name, in page px; and from one with a capital's sign or a dot. */
const MARK_GAP = 15;
const CAPITAL_GAP = 6;

/** Above and below a town, from its name's one end to the other. */
function alongside(width: number, px: number): XY[] {
  const steps = Array.from({ length: 21 }, (_, i) => (i % 2 === 0 ? -i : i + 1) / 40);
  return [0.85, 1, 1.3, 1.6].flatMap((far) =>
    steps.flatMap((x) => [-1, 1].map((y): XY => [x * width, y * far * (LABEL_PX + CAPITAL_GAP) * px])),
  );
}

/** Whether a group of marks stands on a point, or so near that a dot of its own would hide under it. */
function isMarkedBy(group: MarkGroup, at: XY, camera: Camera, px: number): boolean {
  const [a, b] = [toScreen(camera, group.at), toScreen(camera, at)];
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < MARK_GAP * px;
}

/** On whose land a place's name may stand. A lake's stands on the lake and about it. */
function ownLand({ kind, country }: MapPlace, area: DisputedOutline | undefined): Pick<Wish, 'own'> {
  if (kind === 'lake') return {};
  if (kind === 'capital') return { own: [country!] };
  // An area that is drawn like a country has that land.
  return { own: area ? [area.id, area.parent] : country === undefined ? [] : [country] };
}

const dotAt = ([x, y]: XY): Box => ({ x, y, width: 0, height: 0 });
