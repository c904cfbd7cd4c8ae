/**
 * A map's overlay with nothing chosen: marks first, then the names of what the story is about, the article's words, small
 * countries' dots, and all other names between them.
 */
import { everShown } from '../../domain/record/map-status';
import { grow } from '../labels/boxes';
import type { Obstacle } from '../labels/place-labels';
import { landUnder } from '../map/land-under';
import { projectionOf } from '../map/projection';
import { round2 } from '../round';
import { MAP_FRAME, toScreen, type Box, type Camera, type Frame } from '../viewport';
import { arrangeGroups } from './arrange-groups';
import { groundFor, middleOf, openGround, placesFor } from './callout-ground';
import { nearestPreset, placeCallouts } from './callouts';
import { countriesInFrame } from './countries-in-frame';
import { isCapitalSign } from './country-size';
import { groupBox } from './group-box';
import { groupMarks, type MarkGroup } from './groups';
import { lineBoxes } from './line-boxes';
import { labelWishes, RANK, type LabelRequest } from './label-wishes';
import { placeMapLabels, type MapLabel } from './map-labels';
import type { MapRequest, PlacedMap } from './map-request';
import { placeGroup, scaledInset, type Inset, type PlacedGroup } from './pointers';
import { placeStatusWords } from './status-words';
import { dotBox, smallCountries } from './small-countries';
import { thinGroups } from './thin-groups';

/** The parts of a request that decide what stands where while nothing is chosen. */
export type RestRequest = Omit<MapRequest, 'selected' | 'lit' | 'nameOf' | 'chipOf'> & Pick<LabelRequest, 'chosen'>;

/** Places a map's overlay for a camera at rest. */
export function placeAtRest(request: RestRequest): PlacedMap {
  const { map, dossier, lang, camera, frame, px, layer, places, hatched, chosen, voiceOf, sayingsOf } = request;
  const projection = projectionOf(map.projection);
  const groups = groupMarks(dossier, projection);
  const all = placeGroups(groups, request);
  const roomy = thinGroups(
    all.filter(({ inside }) => inside),
    px,
  );
  const standing = arrangeGroups(roomy.shown, frame, px).map(steady);
  const marks = [
    ...standing.map((group) => groupBox(group, px)),
    zoomButtons(frame, px),
    ...lineBoxes(map.drawn, camera, frame, px),
  ];

  const land = landUnder(map, new Set(hatched.split(' ')), camera, frame);
  const names: LabelRequest = { map, dossier, groups, lang, camera, frame, px, places, land, chosen };
  const firm = placeMapLabels(
    names,
    [...marks, ...townDots(names, (rank) => rank >= RANK.capital)],
    (rank) => rank >= RANK.firm,
  );
  const firmBoxes = firm.map(({ box }) => box);

  const points = new Map(map.places.map(({ id, anchor }) => [id, anchor]));
  for (const { entities, at } of groups) for (const id of entities) points.set(id, at);
  const callouts = placeCallouts(
    {
      dossier,
      preset: nearestPreset(dossier.presets, map.projection, camera, MAP_FRAME),
      frame,
      px,
      voiceOf,
      places: (id) => placesFor(id, points.get(id), names),
      middleOf: (id) => middleOf(id, points.get(id), names),
      ...groundFor(land, openGround(dossier, map)),
    },
    [...marks, ...firmBoxes],
  );

  const named = [...marks, ...callouts.map((callout) => callout.box), ...firmBoxes];
  const dotsOfTowns = townDots(names);
  const statuses = placeStatusWords(firm, names, [...named, ...dotsOfTowns], sayingsOf);
  const taken = [...named, ...statuses.values()];
  const signed = new Set(groups.flatMap((group) => group.entities));
  const unsigned = new Set([...everShown(dossier, layer)].filter((id) => !signed.has(id)));
  const small = smallCountries(map.places, unsigned, camera, frame, px, taken);
  const dots = small.map((country) => dotBox(country, camera, px));
  const around = [...taken, ...dots];
  const others = placeMapLabels(names, around, (rank) => rank < RANK.firm);
  const rooms = placeStatusWords(
    others,
    names,
    [...around, ...dotsOfTowns, ...others.map(({ box }) => box)],
    sayingsOf,
  );
  return {
    groups: standing,
    leftOut: roomy.leftOut,
    callouts,
    labels: [
      ...firm.map((label) => withStatus(label, statuses.get(label.id), camera)),
      ...others.map((label) => withStatus(label, rooms.get(label.id), camera)),
    ],
    names: [],
    events: [],
    chips: [],
    globe: null,
    small,
    countries: countriesInFrame(
      map,
      dossier.entities.map(({ id }) => id),
      camera,
      frame,
    ).map(steady),
  };
}

/** The room that the dots of towns take, before these are named. @param wanted which, by the rank of their names */
const townDots = (names: LabelRequest, wanted: (rank: number) => boolean = () => true): Obstacle[] =>
  labelWishes(names).flatMap(({ id, kind, at, rank }) => {
    if (kind !== 'capital' || !wanted(rank)) return [];
    const [x, y] = toScreen(names.camera, at);
    return [{ id, ...grow({ x, y, width: 0, height: 0 }, TOWN_DOT * names.px) }];
  });

/** The radius of a town's dot with its air, in page px. */
const TOWN_DOT = 5;

/** Every group where its place is, also outside the frame. */
export const placeGroups = (
  groups: readonly MarkGroup[],
  { map, camera, frame, px }: Pick<RestRequest, 'map' | 'camera' | 'frame' | 'px'>,
): PlacedGroup[] =>
  groups.map((group) => ({
    ...steady(placeGroup(group, camera, frame, insetFor(px))),
    capital: isCapitalSign(group, map, camera, px),
  }));

/** The room that is taken on a map at rest by its marks, names and words, and by the buttons over it. */
export const takenBy = (
  { groups, callouts, labels }: PlacedMap,
  { frame, px }: Pick<RestRequest, 'frame' | 'px'>,
): Box[] => [
  ...groups.map((group) => groupBox(group, px)),
  zoomButtons(frame, px),
  ...callouts.map(({ box }) => box),
  ...labels.map(({ box }) => box),
];

/** A mark this near to the frame's edge, in page px, is not in sight. */
const INSET = { top: 13, right: 13, bottom: 13, left: 13 };

/** The same in frame units. @param px page px in frame units */
export const insetFor = (px: number): Inset => scaledInset(INSET, px);

/** The corner the zoom buttons cover, in page px. */
const BUTTONS = { width: 48, height: 112 };

const zoomButtons = (frame: Frame, px: number): Box => ({
  x: frame.width / 2 - BUTTONS.width * px,
  y: -frame.height / 2,
  width: BUTTONS.width * px,
  height: BUTTONS.height * px,
});

/** A place in the steps that a page's data is written in. */
const steady = <T extends { readonly x: number; readonly y: number }>(placed: T): T => ({
  ...placed,
  x: round2(placed.x),
  y: round2(placed.y),
});

/** A name with where its country's status stands, from the place of the name. */
function withStatus(label: MapLabel, room: Box | undefined, camera: Camera): MapLabel {
  if (room === undefined) return label;
  const [x, y] = toScreen(camera, label.at);
  return { ...label, status: [round2(room.x + room.width / 2 - x), round2(room.y + room.height / 2 - y)] };
}
