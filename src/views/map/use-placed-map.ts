import { useMemo } from 'react';
import type { Annotation, Id } from '../../domain/dossier';
import { arrangeGroups, type ArrangedGroup } from '../../geometry/marks/arrange-groups';
import { placeCallouts, type PlacedCallout } from '../../geometry/marks/callouts';
import { eventBox, eventsShown, placeEvents, type PlacedEvent } from '../../geometry/marks/event-marks';
import { groupBox } from '../../geometry/marks/group-box';
import type { MarkGroup } from '../../geometry/marks/groups';
import type { LitName } from '../../geometry/marks/highlighted-names';
import type { Obstacle } from '../../geometry/labels/place-labels';
import { landUnder } from '../../geometry/map/land-under';
import { projectionOf, type MapProjection } from '../../geometry/map/projection';
import { placeMapLabels, RANK, type MapLabel } from '../../geometry/marks/map-labels';
import { placeGroup, type Inset } from '../../geometry/marks/pointers';
import { dotBox, smallCountries, type SmallCountry } from '../../geometry/marks/small-countries';
import { MANY_GROUPS, thinGroups } from '../../geometry/marks/thin-groups';
import { MAP_FRAME, type Box, type Camera, type Frame, type XY } from '../../geometry/viewport';
import { dayShown } from '../../domain/record/status-on-date';
import { everShown } from '../../domain/record/map-status';
import { selectLit } from '../../state/selectors/mark-state';
import { selectDay, selectPhase } from '../../state/selectors/statuses';
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

  const inset = useMemo(
    () => ({ top: INSET.top * px, right: INSET.right * px, bottom: INSET.bottom * px, left: INSET.left * px }),
    [px],
  );
  const placed = useMemo(
    () => groups.map((group) => placeGroup(group, projection, settled, frame, inset)),
    [groups, projection, settled, frame, inset],
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
  /** The event marks of the latest day: callouts keep off these whatever the date, so that time does not move them. */
  const latest = useMemo(() => {
    const shown = eventsShown(dossier.events, dayShown(dossier, null), null);
    return placeEvents(shown, projection, settled, frame, px).map((event) => eventBox(event, settled, px));
  }, [dossier, projection, settled, frame, px]);
  const places = useShownPlaces();
  const hatched = useSayso((state) =>
    scene.map.disputed.flatMap((area) => (selectPhase(state, area)?.hatch ? [area.id] : [])).join(' '),
  );
  /** Which names are wished for, and the land they may stand on. */
  const request = useMemo(() => {
    const land = landUnder(scene.map, new Set(hatched.split(' ')), settled, frame);
    return { map: scene.map, dossier, groups, lang, camera: settled, frame, px, places, land };
  }, [scene, hatched, dossier, groups, lang, settled, frame, px, places]);
  /** The names of what the story is about: nothing but a mark takes their place. */
  const firm = useMemo(
    () => placeMapLabels(request, [...landmarks, buttons], (rank) => rank >= RANK.firm),
    [request, landmarks, buttons],
  );
  const firmBoxes = useMemo(() => firm.map(({ box }) => box), [firm]);
  const callouts = useMemo(() => {
    const voiceOf = (annotation: Annotation): string =>
      phrase(dossier.passages.find((p) => p.id === annotation.passage)!.voice);
    return placeCallouts(dossier, at, scene.map.projection, settled, frame, MAP_FRAME, px, voiceOf, [
      ...landmarks,
      ...latest,
      ...firmBoxes,
      buttons,
    ]);
  }, [dossier, at, settled, frame, px, lang, landmarks, latest, firmBoxes, buttons]); // eslint-disable-line react-hooks/exhaustive-deps

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

  const day = useSayso(selectDay);
  const selected = useSayso((state) => state.view.select);
  const events = useMemo(
    () => placeEvents(eventsShown(dossier.events, day, selected), projection, settled, frame, px),
    [dossier, projection, day, selected, settled, frame, px],
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
      .filter((one) => !stand.has(one) && (one.inside || !one.group.region))
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

/** Groups while the camera moves: each where its place now is, as far aside as it was at rest. */
function onTheWay(
  atRest: readonly ArrangedGroup[],
  projection: MapProjection,
  camera: Camera,
  frame: Frame,
  inset: Inset,
): ArrangedGroup[] {
  return atRest.map((arranged) => {
    const now = placeGroup(arranged.group, projection, camera, frame, inset);
    if (arranged.home === null || !now.inside) return { ...now, home: null };
    const [dx, dy] = [arranged.x - arranged.home[0], arranged.y - arranged.home[1]];
    return { ...now, x: now.x + dx, y: now.y + dy, home: [now.x, now.y] };
  });
}
