import { useMemo } from 'react';
import type { Annotation, Id } from '../../domain/dossier';
import { arrangeGroups, onTheWay, type ArrangedGroup } from '../../geometry/marks/arrange-groups';
import { groundFor, middleOf, openGround, placesFor } from '../../geometry/marks/callout-ground';
import { nearestPreset, placeCallouts, type PlacedCallout } from '../../geometry/marks/callouts';
import { eventBox, eventsShown, placeEvents, type PlacedEvent } from '../../geometry/marks/event-marks';
import { groupBox } from '../../geometry/marks/group-box';
import type { MarkGroup } from '../../geometry/marks/groups';
import type { LitName } from '../../geometry/marks/highlighted-names';
import type { Obstacle } from '../../geometry/labels/place-labels';
import { landUnder } from '../../geometry/map/land-under';
import { projectionOf } from '../../geometry/map/projection';
import { isCapitalSign } from '../../geometry/marks/country-size';
import { RANK } from '../../geometry/marks/label-wishes';
import { placeMapLabels, type MapLabel } from '../../geometry/marks/map-labels';
import { placeGroup, scaledInset } from '../../geometry/marks/pointers';
import { dotBox, smallCountries, type SmallCountry } from '../../geometry/marks/small-countries';
import { MANY_GROUPS, thinGroups } from '../../geometry/marks/thin-groups';
import { MAP_FRAME, type Box, type Camera, type Frame, type XY } from '../../geometry/viewport';
import { everShown } from '../../domain/record/map-status';
import { selectLit } from '../../state/selectors/mark-state';
import { selectPhase } from '../../state/selectors/statuses';
import { useDossier, useLang, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { useLitNames } from './use-highlighted-names';
import { useShownPlaces } from './use-shown-places';
import { useVoicePhrase } from '../components/words';

export interface PlacedMap {
  readonly groups: readonly ArrangedGroup[];
  readonly callouts: readonly PlacedCallout[];
  readonly labels: readonly MapLabel[];
  /** Names of the lit marks, where they are wanted. */
  readonly names: readonly LitName[];
  /** Targets for the countries that are too small to touch, in the layer shown. */
  readonly events: readonly PlacedEvent[];
  readonly small: readonly SmallCountry[];
  /** How many groups are in sight and not shown, because there are very many. */
  readonly leftOut: number;
  /** The plane point of an entity's mark. */
  at(id: Id): XY | undefined;
}

/** Room kept free at the frame's edges, in page px: half a pointer's words to either side, its words below. */
const INSET = { top: 34, right: 60, bottom: 48, left: 60 };
const NO_GROUPS: readonly ArrangedGroup[] = [];
/** The corner the zoom buttons cover, in page px. */
const BUTTONS = { width: 48, height: 112 };

/**
 * Places everything that keeps its size while the ground is zoomed. Names, callouts and what steps aside are chosen for
 * the camera's last place of rest, so that nothing flickers on the way.
 * @param px page px in frame units
 * @param naming whether lit marks get their names written beside them
 */
export function usePlacedMap(
  groups: readonly MarkGroup[],
  camera: Camera,
  settled: Camera,
  frame: Frame,
  px: number,
  naming: boolean,
): PlacedMap {
  const { scene } = usePage();
  const projection = projectionOf(scene.map.projection);
  const dossier = useDossier();
  const lang = useLang();
  const lit = useSayso(selectLit);
  const phrase = useVoicePhrase();

  const at = useMemo(() => {
    const points = new Map<Id, XY>(groups.flatMap((g) => g.entities.map((id) => [id, g.at] as const)));
    for (const { id, anchor } of scene.map.places) {
      if (!points.has(id)) points.set(id, anchor);
    }
    return (id: Id) => points.get(id);
  }, [groups, scene]);

  const inset = useMemo(() => scaledInset(INSET, px), [px]);
  const placed = useMemo(
    () =>
      groups.map((group) => ({
        ...placeGroup(group, projection, settled, frame, inset),
        capital: isCapitalSign(group, scene.map, settled, px),
      })),
    [groups, projection, settled, frame, inset, scene, px],
  );
  const roomy = useMemo(
    () =>
      thinGroups(
        placed.filter(({ inside }) => inside),
        px,
      ),
    [placed, px],
  );
  const always = useMemo(() => arrangeGroups(roomy.shown, frame, px), [roomy, frame, px]);
  const landmarks = useMemo(() => always.map((group) => groupBox(group, px)), [always, px]);
  const buttons = useMemo<Box>(
    () => ({
      x: frame.width / 2 - BUTTONS.width * px,
      y: -frame.height / 2,
      width: BUTTONS.width * px,
      height: BUTTONS.height * px,
    }),
    [frame, px],
  );
  const places = useShownPlaces();
  const hatched = useSayso((state) =>
    scene.map.disputed.flatMap((area) => (selectPhase(state, area)?.hatch ? [area.id] : [])).join(' '),
  );
  const selected = useSayso((state) => state.view.select);
  /** A country that goes without saying is named where it stands; any other, once it is chosen. */
  const chosen = dossier.entities.some(({ id, background }) => id === selected && background) ? selected : null;
  /** Which names are wished for, and the land they may stand on. */
  const request = useMemo(() => {
    const land = landUnder(scene.map, new Set(hatched.split(' ')), settled, frame);
    return { map: scene.map, dossier, groups, lang, camera: settled, frame, px, places, land, chosen };
  }, [scene, hatched, dossier, groups, lang, settled, frame, px, places, chosen]);
  /** The names of what the story is about: nothing but a mark takes their place. */
  const firm = useMemo(
    () => placeMapLabels(request, [...landmarks, buttons], (rank) => rank >= RANK.firm),
    [request, landmarks, buttons],
  );
  const firmBoxes = useMemo(() => firm.map(({ box }) => box), [firm]);
  const callouts = useMemo(() => {
    const voiceOf = (annotation: Annotation): string =>
      phrase(dossier.passages.find((p) => p.id === annotation.passage)!.voice);
    const ground = openGround(dossier, scene.map);
    const preset = nearestPreset(dossier.presets, projection.spec, settled, MAP_FRAME);
    return placeCallouts(
      {
        dossier,
        preset,
        frame,
        px,
        voiceOf,
        places: (id) => placesFor(id, at(id), request),
        middleOf: (id) => middleOf(id, at(id), request),
        ...groundFor(request.land, ground),
      },
      [...landmarks, ...firmBoxes, buttons],
    );
  }, [dossier, at, settled, frame, px, lang, landmarks, firmBoxes, buttons, request]); // eslint-disable-line react-hooks/exhaustive-deps

  const layer = useSayso((state) => state.view.layer);
  const taken = useMemo(
    () => [...landmarks, ...callouts.map((c) => c.box), ...firmBoxes, buttons],
    [landmarks, callouts, firmBoxes, buttons],
  );
  const small = useMemo(() => {
    const signed = new Set(groups.flatMap((group) => group.entities));
    const ids = new Set([...everShown(dossier, layer)].filter((id) => !signed.has(id)));
    return smallCountries(scene.map.places, ids, settled, frame, px, taken);
  }, [scene, dossier, layer, groups, settled, frame, px, taken]);

  const events = useMemo(
    () => placeEvents(eventsShown(dossier.events, selected), projection, settled, frame, px),
    [dossier, projection, selected, settled, frame, px],
  );

  const dated = useMemo(() => events.map((event) => eventBox(event, settled, px)), [events, settled, px]);
  const written = useMemo(() => {
    const dots = small.map((country) => dotBox(country, settled, px));
    return (obstacles: readonly Obstacle[]) =>
      placeMapLabels(request, [...obstacles, ...dots], (rank) => rank < RANK.firm);
  }, [request, settled, px, small]);
  const standing = useMemo(() => [...taken, ...dated], [taken, dated]);
  const unlit = useMemo(() => written(standing), [written, standing]);
  /** Pointers that only a selection brings find room between what stands there without it, if there is any. */
  const brought = useMemo(() => {
    const stand = new Set(roomy.shown);
    const wanted = placed
      .filter((one) => !stand.has(one))
      .filter((one) => one.group.entities.some((id) => lit.entities.has(id)))
      .slice(0, MANY_GROUPS);
    return wanted.length === 0
      ? NO_GROUPS
      : arrangeGroups(wanted, frame, px, [...standing, ...unlit.map(({ box }) => box)]);
  }, [placed, roomy, lit, frame, px, standing, unlit]);
  const atRest = useMemo(() => [...always, ...brought], [always, brought]);
  const around = useMemo(
    () => (brought.length === 0 ? standing : [...standing, ...brought.map((group) => groupBox(group, px))]),
    [standing, brought, px],
  );
  const names = useLitNames(naming, atRest, settled, frame, px, around);
  const labels = useMemo(() => {
    if (around === standing && names.length === 0) return [...firm, ...unlit];
    const labelled = [...firm, ...written([...around, ...names.map(({ box }) => box)])];
    return labelled.filter(({ id }) => !names.some(({ entity }) => id === `country-${entity}`));
  }, [firm, written, unlit, standing, around, names]);

  const still = camera.k === settled.k && camera.x === settled.x && camera.y === settled.y;
  return {
    groups: still ? atRest : onTheWay(atRest, projection, camera, frame, inset),
    leftOut: Math.max(0, roomy.leftOut - brought.filter(({ inside }) => inside).length),
    callouts: still ? callouts : [],
    labels,
    names: still ? names : [],
    small,
    events,
    at,
  };
}
