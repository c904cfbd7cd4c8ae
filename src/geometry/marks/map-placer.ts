import type { Id } from '../../domain/dossier';
import { textWidth } from '../labels/text-width';
import { projectionOf } from '../map/projection';
import type { Box } from '../viewport';
import { arrangeGroups, onTheWay } from './arrange-groups';
import { arrowTo, dockChips, type Chip } from './chips';
import { namesItself } from './country-size';
import { eventBox, eventsShown, placeEvents } from './event-marks';
import { groupBox } from './group-box';
import { placeLitNames } from './highlighted-names';
import { insetFor, placeAtRest, type MapAtRest, type RestRequest } from './map-at-rest';
import type { MapPlacer, MapRequest, PlacedChip, PlacedMap } from './map-request';
import { BESIDE_CHIP, CHIP_PX } from './sizes';
import { MANY_GROUPS } from './thin-groups';

/** What places a map. It keeps how the map stands with nothing chosen, so that a choice adds to it and moves nothing. */
export function createMapPlacer(): MapPlacer {
  let last: { readonly key: readonly unknown[]; readonly atRest: MapAtRest } | null = null;
  const atRestFor = (request: RestRequest): MapAtRest => {
    const { map, dossier, lang, camera, frame, px, layer, places, hatched, chosen, voiceOf, sayingsOf } = request;
    const key = [map, dossier, lang, camera, frame, px, layer, places, hatched, chosen, voiceOf, sayingsOf];
    if (last === null || key.some((part, i) => part !== last!.key[i])) last = { key, atRest: placeAtRest(request) };
    return last.atRest;
  };
  return {
    place: (request) => withChosen(atRestFor({ ...request, chosen: chosenCountry(request) }), request),
    onTheWay: (groups, { frame, px }, camera) => onTheWay(groups, camera, frame, insetFor(px)),
  };
}

/** A country that goes without saying is named where it stands; any other, once it is chosen. */
const chosenCountry = ({ dossier, selected }: MapRequest): Id | null =>
  dossier.entities.some(({ id, background }) => id === selected && background) ? selected : null;

/** What only a selection brings finds room between what stands there without it, if there is any. */
function withChosen(atRest: MapAtRest, request: MapRequest): PlacedMap {
  const { map, dossier, camera, frame, px, selected, lit } = request;
  const { callouts, small, countries, firm, others, taken, writeAround } = atRest;
  const events = placeEvents(eventsShown(dossier.events, selected), projectionOf(map.projection), camera, frame, px);
  const standing = [...taken, ...events.map((event) => eventBox(event, camera, px))];
  const unlit = events.length === 0 ? others : writeAround(standing);
  const wanted = atRest.all
    .filter((one) => one.inside && !atRest.shown.has(one) && one.group.entities.some((id) => lit.has(id)))
    .slice(0, MANY_GROUPS);
  const brought =
    wanted.length === 0 ? [] : arrangeGroups(wanted, frame, px, [...standing, ...unlit.map(({ box }) => box)]);
  const groups = [...atRest.groups, ...brought];
  const around = [...standing, ...brought.map((group) => groupBox(group, px))];
  const names = litNames(request, groups, around);
  const alone = brought.length === 0 && names.length === 0;
  const labels = [...firm, ...(alone ? unlit : writeAround([...around, ...names.map(({ box }) => box)]))];
  return {
    groups,
    leftOut: Math.max(0, atRest.leftOut - brought.length),
    callouts,
    labels: labels
      .filter(({ id }) => !names.some(({ entity }) => id === `country-${entity}`))
      .map(({ box: _box, ...label }) => label),
    names,
    small,
    events,
    countries,
    chips: chipsFor(atRest, request, [...standing, ...unlit.map(({ box }) => box)]),
  };
}

/** What is lit and lies beyond the frame; of several marks at one place the chosen one, or the first. */
function chipsFor({ all }: MapAtRest, request: MapRequest, taken: readonly Box[]): PlacedMap['chips'] {
  const { frame, px, selected, lit, chipOf } = request;
  const wanted = all.flatMap(({ group, x, y, inside }): Chip<Omit<PlacedChip, 'at'>>[] => {
    const entities = group.entities.filter((id) => lit.has(id));
    const entity = entities.find((id) => id === selected) ?? entities[0];
    if (inside || entity === undefined) return [];
    const words = chipOf(entity, group.name);
    const width = (textWidth(words, CHIP_PX) + BESIDE_CHIP) * px;
    return [{ what: { entity, words, arrow: arrowTo([x, y]) }, at: [x, y], width }];
  });
  return dockChips(wanted, frame, px, taken).map(({ what, at }) => ({ ...what, at }));
}

/** The names of the lit marks, where they are to be read without pointing at anything. */
function litNames(
  { map, camera, frame, px, lit, nameOf }: MapRequest,
  ...[groups, around]: [PlacedMap['groups'], Parameters<typeof placeLitNames>[4]]
): PlacedMap['names'] {
  if (nameOf === null) return [];
  const named = (id: Id): string | null => {
    if (!lit.has(id)) return null;
    const country = map.places.find((place) => place.id === id);
    return country && namesItself(country, nameOf(id), camera) ? null : nameOf(id);
  };
  return placeLitNames(groups, named, frame, px, around);
}
