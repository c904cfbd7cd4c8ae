/**
 * The map's own names, placed for a camera at rest. The rules, for every dossier, language and size:
 *
 * - a name never lies on another country's land, on a lake or on a hatch; its own land and open sea are its places;
 * - the subject of the story goes first, then the story's other countries and the subject's capital, then other
 *   capitals of the story, then all else;
 * - no name is cut by the frame, and none lies on another or on a mark.
 */
import type { Dossier, Id } from '../../domain/dossier';
import { say, type Lang } from '../../domain/text';
import type { MapPlace } from '../map/gazetteer';
import type { LandUnder } from '../map/land-under';
import type { DisputedOutline, MapPicture } from '../map/map-outlines';
import { acrossOf } from '../map/projection';
import { inFrame } from '../labels/boxes';
import { type LabelCandidate, type Obstacle, placeLabels } from '../labels/place-labels';
import { textWidth } from '../labels/text-width';
import { type Box, type Camera, type Frame, MAP_FRAME, toScreen, type XY } from '../viewport';
import { countryAnchor } from './countries-in-frame';
import type { MarkGroup } from './groups';

/** Letter-spacing of country names in px; as `.label-country` in the look. */
const COUNTRY_SPACING = 1.4;
const LABEL_PX = 12;
/** A country this many times as wide as its name is large. */
const LARGE = 3;

export type MapLabelKind = 'country' | 'region' | MapPlace['kind'];

/** Higher goes first. Names from `firm` on are placed before callouts and are never dropped for one. */
export const RANK = {
  subject: 100,
  country: 90,
  subjectCapital: 85,
  firm: 85,
  region: 70,
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

export interface MapLabel {
  readonly id: string;
  readonly kind: MapLabelKind;
  readonly words: string;
  /** The plane point it belongs to. */
  readonly at: XY;
  /** The label's centre, in page px from that point's place on the screen. */
  readonly dx: number;
  readonly dy: number;
  /** The room it takes, px from the frame's centre. */
  readonly box: Box;
  /** Whether its anchor is a dot of its own (a town). */
  readonly dot: boolean;
  /** Set without capitals and spacing, for want of room. */
  readonly narrow: boolean;
  readonly rank: number;
}

interface Wish {
  readonly id: string;
  readonly kind: MapLabelKind;
  readonly words: string;
  readonly at: XY;
  readonly rank: number;
  readonly tries: LabelCandidate['tries'];
  readonly shifts?: readonly XY[];
  /** Whether a mark stands on its point. */
  readonly marked?: boolean;
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
}

/** Chooses and places names. @param wanted which, by their rank */
export function placeMapLabels(
  request: LabelRequest,
  obstacles: readonly Obstacle[],
  wanted: (rank: number) => boolean = () => true,
): MapLabel[] {
  const { camera, frame, px, land } = request;
  const wishes = [...regionWishes(request), ...countryWishes(request), ...placeWishes(request)].filter(({ rank }) =>
    wanted(rank),
  );
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const placed = placeLabels(
    wishes.map((wish) => ({
      id: wish.id,
      anchor: toScreen(camera, wish.at),
      width: (widthOf(wish) + 4) * px,
      ...(wish.kind === 'country' && { narrow: (textWidth(wish.words, LABEL_PX) + 4) * px }),
      height: (LABEL_PX + 4) * px,
      priority: wish.rank,
      tries: wish.tries,
      ...(wish.shifts && { shifts: wish.shifts }),
      gap: (wish.marked ? MARK_GAP : 6) * px,
      ...(wish.own && { allows: (box: Box) => land.isOn(box, wish.own!) }),
    })),
    obstacles,
    frame,
  );
  return placed.map(({ id, box, narrow }) => {
    const { kind, words, at, rank } = byId.get(id)!;
    const [x, y] = toScreen(camera, at);
    const [dx, dy] = [box.x + box.width / 2 - x, box.y + box.height / 2 - y];
    return { id, kind, words, at, dx, dy, box, dot: kind === 'capital' && !byId.get(id)!.marked, narrow, rank };
  });
}

const widthOf = ({ kind, words }: Wish): number =>
  kind === 'country'
    ? textWidth(words.toUpperCase(), LABEL_PX, { letterSpacing: COUNTRY_SPACING, bold: true })
    : textWidth(words, LABEL_PX);

/** The country the story is about: the dossier's subject, or the one most relations have at an end. */
export function subjectCountry({
  entities,
  relations,
  subject,
}: Pick<Dossier, 'entities' | 'relations' | 'subject'>): Id | null {
  if (entities.some(({ id, type }) => id === subject && type === 'country')) return subject!;
  const ends = relations.map(({ from, to }) => new Set([...from, ...to]));
  const counted = entities
    .filter(({ type, background }) => type === 'country' && !background)
    .map(({ id }) => ({ id, ties: ends.filter((set) => set.has(id)).length }))
    .filter(({ ties }) => ties > 0);
  return counted.reduce<(typeof counted)[number] | null>((a, b) => (a && a.ties >= b.ties ? a : b), null)?.id ?? null;
}

function regionWishes({ groups, dossier, lang }: LabelRequest): Wish[] {
  return groups
    .filter(({ region }) => region)
    .map(({ id, at, name }) => ({
      id: `region-${id}`,
      kind: 'region' as const,
      words: say(name, lang, dossier.lang).words,
      at,
      marked: true,
      rank: RANK.region,
      tries: ['right', 'left', 'above', 'below', 'above-right', 'below-right'] as const,
    }));
}

function countryWishes({ map, dossier, lang, camera, frame, px }: LabelRequest): Wish[] {
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
    if (large && anchor.room * camera.k < LEAST_ROOM * px) return [];
    const rank = id === subject ? RANK.subject : background ? RANK.background : RANK.country;
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
const LEAST_ROOM = 4;
const LARGE_PX = 40;

/** Where a country's name is tried around its middle, the nearest first: a shape is not always widest there. */
function shiftsAround(width: number, height: number): XY[] {
  const steps = [-1.2, -0.8, -0.5, -0.25, 0, 0.25, 0.5, 0.8, 1.2];
  const rows = [-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4];
  return steps
    .flatMap((x) => rows.map((y): XY => [x * width, y * height]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/** Whether a country is so large on the screen that the map is sure to name it. */
export const namesItself = ({ box }: MapPicture['places'][number], words: string, camera: Camera): boolean =>
  (box.width * camera.k) / textWidth(words, LABEL_PX) >= LARGE;

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
      const rank =
        kind !== 'capital'
          ? RANK[kind]
          : country === subject
            ? RANK.subjectCapital
            : foreground.has(country!)
              ? RANK.capital
              : RANK.otherCapital;
      const words = say(place.name, lang, 'en').words;
      const tries = kind === 'capital' ? TOWN_TRIES : AREA_TRIES;
      const shifts = kind === 'sea' || kind === 'disputed' ? shiftsAround(textWidth(words, LABEL_PX) * px, 2 * LABEL_PX * px) : []; // prettier-ignore
      const marked = kind === 'capital' && groups.some((group) => isMarkedBy(group, at, camera, px));
      return [{ id, kind, words, at, rank, tries, shifts, marked, ...ownLand(place, area) }];
    });
}

/** From a place under a mark to its name, in page px. */
const MARK_GAP = 15;

/** Whether a group of marks stands on a point, or so near that a dot of its own would hide under it. */
function isMarkedBy(group: MarkGroup, at: XY, camera: Camera, px: number): boolean {
  const [a, b] = [toScreen(camera, group.at), toScreen(camera, at)];
  return !group.region && Math.hypot(a[0] - b[0], a[1] - b[1]) < MARK_GAP * px;
}

/** On whose land a place's name may stand. A lake's stands on the lake and about it. */
function ownLand({ kind, country }: MapPlace, area: DisputedOutline | undefined): Pick<Wish, 'own'> {
  if (kind === 'lake') return {};
  if (kind === 'capital') return { own: [country!] };
  return { own: area ? [area.id, area.parent] : [] };
}

const dotAt = ([x, y]: XY): Box => ({ x, y, width: 0, height: 0 });
