import type { Id } from '../../domain/dossier';
import { overlaps } from '../labels/boxes';
import { textWidth } from '../labels/text-width';
import { projectionOf } from '../map/projection';
import type { Box } from '../viewport';
import { arrangeGroups, onTheWay } from './arrange-groups';
import { arrowTo, dockChips, type Chip } from './chips';
import { namesItself } from './country-size';
import { eventBox, eventsShown, placeEvents } from './event-marks';
import { groupBox } from './group-box';
import { placeLitNames } from './highlighted-names';
import { groupMarks } from './groups';
import { globeBox, placeGlobe } from './inset-globe';
import { insetFor, placeAtRest, placeGroups, takenBy, type RestRequest } from './map-at-rest';
import { chosenCountry, type MapPlacer, type MapRequest, type PlacedChip, type PlacedMap } from './map-request';
import type { PlacedGroup } from './pointers';
import { BESIDE_CHIP, CHIP_PX } from './sizes';
import { MANY_GROUPS } from './thin-groups';

/** How many views are kept in mind: what is seen, what came before it and what was prepared. */
const KEPT = 4;

/**
 * What places a map. It keeps how the map stands with nothing chosen, so that a choice adds to it and moves nothing; of
 * some views, so that one that was left, or was prepared, stands at once.
 */
export function createMapPlacer(): MapPlacer {
  const kept: { readonly key: readonly unknown[]; readonly atRest: PlacedMap }[] = [];
  const atRestFor = (request: RestRequest): PlacedMap => {
    const key = keyOf(request);
    let found = kept.find((one) => one.key.every((part, i) => part === key[i]));
    if (!found) {
      found = { key, atRest: placeAtRest(request) };
      kept.unshift(found);
      kept.length = Math.min(kept.length, KEPT);
    }
    return found.atRest;
  };
  const restOf = (request: MapRequest): PlacedMap => atRestFor({ ...request, chosen: chosenCountry(request) });
  return {
    place: (request, atRest) => withChosen(atRest ?? restOf(request), request),
    prepare: (request) => void restOf(request),
    onTheWay: (groups, { frame, px }, camera) => onTheWay(groups, camera, frame, insetFor(px)),
  };
}

/** All that decides how a map stands with nothing chosen, by value where that is short. */
function keyOf(request: RestRequest): readonly unknown[] {
  const { map, dossier, lang, camera, frame, px, layer, places, hatched, chosen, catalogue } = request;
  const sizes = [camera.x, camera.y, camera.k * 1000, frame.width, frame.height, px * 1000].map(Math.round);
  return [map, dossier, lang, catalogue, layer, hatched, chosen, places.map(({ id }) => id).join(), sizes.join()];
}

/**
 * What only a selection brings finds room between what stands there without it, if there is any; names of less weight
 * that it lies on give way. Nothing else moves.
 */
function withChosen(atRest: PlacedMap, request: MapRequest): PlacedMap {
  const { map, dossier, camera, frame, px, selected, lit } = request;
  const projection = projectionOf(map.projection);
  const all = placeGroups(groupMarks(dossier, projection), request);
  const events = placeEvents(eventsShown(dossier.events, selected), projection, camera, frame, px);
  const dated = events.map((event) => eventBox(event, camera, px));
  const standing = [...takenBy(atRest, request), ...dated];
  const shown = new Set(atRest.groups.map(({ group }) => group.id));
  const wanted = all
    .filter(({ inside, group }) => inside && !shown.has(group.id) && group.entities.some((id) => lit.has(id)))
    .slice(0, MANY_GROUPS);
  const brought = wanted.length === 0 ? [] : arrangeGroups(wanted, frame, px, standing);
  const groups = [...atRest.groups, ...brought];
  const come = [...dated, ...brought.map((group) => groupBox(group, px))];
  const names = litNames(request, groups, [...standing, ...come]);
  const added = [...come, ...names.map(({ box }) => box)];
  const far = farOf(all, request);
  const firm = (): readonly Box[] =>
    takenBy({ ...atRest, labels: atRest.labels.filter(({ weight }) => weight !== null) }, request);
  const globe =
    far.length === 0
      ? null
      : placeGlobe(
          far.toSorted((a, b) => Number(b.entity === selected) - Number(a.entity === selected)),
          request,
          [standing, firm()].map((boxes) => [...boxes, ...added]),
        );
  const over = [...added, ...(globe ? [globeBox(globe, px)] : [])];
  return {
    ...atRest,
    groups,
    leftOut: Math.max(0, atRest.leftOut - brought.length),
    labels: atRest.labels.filter(
      ({ id, box, weight }) =>
        (weight !== null || !over.some((other) => overlaps(other, box))) &&
        !names.some(({ entity }) => id === `country-${entity}`),
    ),
    names,
    events,
    chips: chipsFor(far, request, standing),
    globe,
  };
}

/** A group of marks beyond the frame, and which of them its chip is for. */
interface Far {
  readonly placed: PlacedGroup;
  readonly entity: Id;
  readonly words: string;
}

/** What is lit and lies beyond the frame; of several marks at one place the chosen one, or the first. */
function farOf(all: readonly PlacedGroup[], { lit, selected, chipOf }: MapRequest): Far[] {
  return all.flatMap((placed): Far[] => {
    const { group, inside } = placed;
    const entities = group.entities.filter((id) => lit.has(id));
    const entity = entities.find((id) => id === selected) ?? entities[0];
    return inside || entity === undefined ? [] : [{ placed, entity, words: chipOf(entity, group.name) }];
  });
}

function chipsFor(far: readonly Far[], { frame, px }: MapRequest, taken: readonly Box[]): PlacedMap['chips'] {
  const wanted = far.map(({ placed: { x, y }, entity, words }): Chip<Omit<PlacedChip, 'at'>> => {
    const width = (textWidth(words, CHIP_PX) + BESIDE_CHIP) * px;
    return { what: { entity, words, arrow: arrowTo([x, y]) }, at: [x, y], width };
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
