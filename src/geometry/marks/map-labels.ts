import type { Dossier } from '../../domain/dossier';
import { say, type Lang } from '../../domain/text';
import { countryAnchor } from './countries-in-frame';
import type { MapPicture } from '../map/map-outlines';
import type { MarkGroup } from './groups';
import { inFrame } from '../labels/boxes';
import { type LabelCandidate, type Obstacle, placeLabels } from '../labels/place-labels';
import { textWidth } from '../labels/text-width';
import { PLACES, type MapPlace } from '../map/gazetteer';
import { type Box, type Camera, type Frame, MAP_FRAME, steadyPoint, toScreen, type XY } from '../viewport';
import { project, UNITS_PER_KM } from '../map/projection';

/** Letter-spacing of country names in px; as `.label-country` in the look. */
const COUNTRY_SPACING = 1.4;
const LABEL_PX = 12;
/** A country this many times as wide as its name is large. */
const LARGE = 3;

export type MapLabelKind = 'country' | 'region' | MapPlace['kind'];

const PRIORITY: Readonly<Record<MapPlace['kind'], number>> = {
  capital: 80,
  sea: 70,
  disputed: 60,
  exclave: 55,
  lake: 50,
};
const TOWN_TRIES = ['right', 'left', 'above', 'below'] as const;
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
}

interface Wish {
  readonly id: string;
  readonly kind: MapLabelKind;
  readonly words: string;
  readonly at: XY;
  readonly priority: number;
  readonly tries: LabelCandidate['tries'];
}

/**
 * Chooses and places the map's own names for a camera at rest. None overlaps another or an obstacle.
 * @param px page px in frame units
 * @param places the names besides countries and regions that may be written
 */
export function placeMapLabels(
  map: Pick<MapPicture, 'places'>,
  dossier: Pick<Dossier, 'entities' | 'lang'>,
  groups: readonly MarkGroup[],
  lang: Lang,
  camera: Camera,
  frame: Frame,
  px: number,
  obstacles: readonly Obstacle[],
  places: readonly MapPlace[] = PLACES,
): MapLabel[] {
  const wishes = [
    ...regionWishes(groups, dossier, lang),
    ...countryWishes(map, dossier, lang, camera),
    // A town whose dot the frame's edge cuts is not named.
    ...placeWishes(lang, camera, places).filter(
      ({ kind, at }) => kind !== 'capital' || inFrame(dotAt(toScreen(camera, at)), frame, 6 * px),
    ),
  ];
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const placed = placeLabels(
    wishes.map((wish) => ({
      id: wish.id,
      anchor: toScreen(camera, wish.at),
      width: (widthOf(wish) + 4) * px,
      height: (LABEL_PX + 4) * px,
      priority: wish.priority,
      tries: wish.tries,
      gap: (wish.kind === 'region' ? 14 : 6) * px,
    })),
    obstacles,
    frame,
  );
  return placed.map(({ id, box }) => {
    const wish = byId.get(id)!;
    const [x, y] = toScreen(camera, wish.at);
    return {
      id,
      kind: wish.kind,
      words: wish.words,
      at: wish.at,
      dx: box.x + box.width / 2 - x,
      dy: box.y + box.height / 2 - y,
      box,
      dot: wish.kind === 'capital',
    };
  });
}

const dotAt = ([x, y]: XY): Box => ({ x, y, width: 0, height: 0 });

const widthOf = ({ kind, words }: Wish): number =>
  kind === 'country'
    ? textWidth(words.toUpperCase(), LABEL_PX, { letterSpacing: COUNTRY_SPACING, bold: true })
    : textWidth(words, LABEL_PX);

function regionWishes(groups: readonly MarkGroup[], dossier: Pick<Dossier, 'lang'>, lang: Lang): Wish[] {
  return groups
    .filter(({ region }) => region)
    .map(({ id, at, name }) => ({
      id: `region-${id}`,
      kind: 'region' as const,
      words: say(name, lang, dossier.lang).words,
      at,
      priority: 95,
      tries: ['right', 'left', 'above', 'below', 'above-right', 'below-right'] as const,
    }));
}

function countryWishes(
  { places }: Pick<MapPicture, 'places'>,
  dossier: Pick<Dossier, 'entities' | 'lang'>,
  lang: Lang,
  camera: Camera,
): Wish[] {
  return places.flatMap((country) => {
    const entity = dossier.entities.find((e) => e.id === country.id);
    if (!entity) return [];
    const at = countryAnchor(country, camera);
    const words = say(entity.short, lang, dossier.lang).words;
    const room = roomForName(country, words, camera);
    if (room < 0.55) return [];
    const priority = entity.background ? 40 + Math.min(20, country.box.width / 50) : 90;
    return [
      {
        id: `country-${country.id}`,
        kind: 'country' as const,
        words,
        at,
        priority,
        // A name beside the middle of a large country is still within it.
        tries: room >= LARGE ? ['centre', 'below', 'above', 'right', 'left'] : ['centre', 'below', 'above'],
      },
    ];
  });
}

/** How many times a country's name fits across it on the screen. */
function roomForName({ box }: MapPicture['places'][number], words: string, camera: Camera): number {
  return (box.width * camera.k) / textWidth(words, LABEL_PX);
}

/** Whether a country is so large on the screen that the map is sure to name it. */
export const namesItself = (country: MapPicture['places'][number], words: string, camera: Camera): boolean =>
  roomForName(country, words, camera) >= LARGE;

function placeWishes(lang: Lang, camera: Camera, places: readonly MapPlace[]): Wish[] {
  const across = Math.min(MAP_FRAME.width, MAP_FRAME.height) / (camera.k * UNITS_PER_KM);
  return places
    .filter(({ upTo }) => across <= upTo)
    .map((place) => ({
      id: place.id,
      kind: place.kind,
      words: say(place.name, lang, 'en').words,
      at: steadyPoint(project(place.at)),
      priority: PRIORITY[place.kind],
      tries: place.kind === 'capital' ? TOWN_TRIES : AREA_TRIES,
    }));
}
