/** Where words may stand on a map, and where the line to the place they speak of may end. */
import type { Dossier, Id } from '../../domain/dossier';
import { everShown } from '../../domain/record/map-status';
import type { LandUnder } from '../map/land-under';
import type { MapPicture } from '../map/map-outlines';
import { inFrame } from '../labels/boxes';
import { toScreen, type Box, type Frame, type XY } from '../viewport';
import type { CalloutRequest } from './callouts';
import { countryAnchor } from './countries-in-frame';
import type { LabelRequest } from './label-wishes';
import { storyCountries } from './story-countries';

/** Px on the page between the places of a country that a line may end at, and the land about each. */
const STEP = 12;
const ROOM = 10;

/**
 * The countries that words may stand on: none that the story is about, and none that its first layer ever colours. It is
 * the same on every day and in every layer, so that no words move when these change.
 */
export function openGround(dossier: Dossier, { countries }: Pick<MapPicture, 'countries'>): ReadonlySet<Id> {
  const [first] = dossier.layers;
  const story = new Set([...storyCountries(dossier), ...(first ? everShown(dossier, first.id) : [])]);
  return new Set(countries.flatMap(({ id }) => (story.has(id) ? [] : [id])));
}

/** The middle of what is in sight of an entity: of a country, or the place of its mark. */
export function middleOf(id: Id, at: XY | undefined, { map, camera, frame }: LabelRequest): XY | undefined {
  const middle = countryAnchor(map, id, camera, frame)?.at ?? at;
  return middle && toScreen(camera, middle);
}

/** Whether words may stand on a box's ground: open sea, or land of the countries named. Asked in haste, and closely. */
export const groundFor = (land: LandUnder, own: ReadonlySet<Id>): Pick<CalloutRequest, 'mayAllow' | 'allows'> => ({
  mayAllow: (box) => quarters(box).every((part) => land.isAbout(part, own)),
  allows: (box) => quarters(box).every((part) => land.isOn(part, own)),
});

/** A box in four: of each as many points are looked at as of a name, for words in lines hide more. */
const quarters = ({ x, y, width, height }: Box): readonly Box[] =>
  [0, 1, 2, 3].map((i) => ({
    x: x + ((i % 2) * width) / 2,
    y: y + (Math.floor(i / 2) * height) / 2,
    width: width / 2,
    height: height / 2,
  }));

/**
 * Where a line may end that speaks of an entity: well within what is in sight of a country, row by row; or where its
 * mark stands. In px from the frame's centre.
 * @param at the plane point of its mark
 */
export function placesFor(id: Id, at: XY | undefined, { map, land, camera, frame, px }: LabelRequest): readonly XY[] {
  if (map.countries.some((country) => country.id === id)) return placesWithin(id, land, frame, px);
  if (at === undefined) return [];
  const [x, y] = toScreen(camera, at);
  return inFrame({ x, y, width: 0, height: 0 }, frame) ? [[x, y]] : [];
}

function placesWithin(country: Id, land: LandUnder, frame: Frame, px: number): readonly XY[] {
  const [step, room] = [STEP * px, ROOM * px];
  const columns = Math.floor(frame.width / step);
  const rows = Math.floor(frame.height / step);
  const half = room / 2;
  const corners: readonly XY[] = [[0, 0], [-half, -half], [half, -half], [-half, half], [half, half]]; // prettier-ignore
  return Array.from({ length: columns * rows }, (_, i): XY => [
    ((i % columns) + 0.5) * step - frame.width / 2,
    (Math.floor(i / columns) + 0.5) * step - frame.height / 2,
  ]).filter(([x, y]) => corners.every(([dx, dy]) => land.about([x + dx, y + dy]) === country));
}
