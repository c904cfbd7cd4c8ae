import { useMemo } from 'react';
import type { Annotation, Id } from '../../domain/dossier';
import { commaIn } from '../../domain/punctuation';
import { statusesOf } from '../../domain/record/status-on-date';
import type { Text } from '../../domain/text';
import type { MapPlacer, MapRequest, PlacedMap } from '../../geometry/marks/map-request';
import type { Camera, Pane } from '../../geometry/viewport';
import { openingKey, type OpeningMap } from '../../payload/opening-map';
import { selectLit } from '../../state/selectors/mark-state';
import { selectPhase } from '../../state/selectors/statuses';
import { useDossier, useLang, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { useBriefStatus } from '../components/record/words';
import { useMessages, useName, useSay, useVoicePhrase } from '../components/words';
import { useMapPlacer } from './use-map-placer';
import { useShownPlaces } from './use-shown-places';

interface Placement {
  readonly placed: PlacedMap;
  /** What it was placed for: the page's own pane, or the one it was made for while that will do. */
  readonly pane: Pane;
  /** What placed it; null while its code is not here. */
  readonly placer: MapPlacer | null;
}

/** What a page shows of its map before anything was placed for it. */
const NOTHING: PlacedMap = {
  groups: [],
  callouts: [],
  labels: [],
  names: [],
  events: [],
  chips: [],
  globe: null,
  small: [],
  countries: [],
  leftOut: 0,
};

/**
 * Places everything that keeps its size while the ground is zoomed. Names, callouts and what steps aside are chosen for
 * the camera's last place of rest, so that nothing flickers on the way.
 * @param settled the camera's last place of rest
 * @param design the pane it is drawn for at build
 * @param naming whether lit marks get their names written beside them
 */
export function usePlacedMap(camera: Camera, settled: Camera, pane: Pane, design: Pane, naming: boolean): Placement {
  const { opening, onOpening } = usePage();
  const request = useMapRequest(settled, pane, naming);
  const key = openingKey(request);
  const fits = opening !== undefined && key === opening.key && holds(opening, pane);
  const plain = request.selected === null && request.lit.size === 0;
  const placer = useMapPlacer(!fits || !plain);
  const placed = useMemo(() => {
    if (fits && plain) return opening.placed;
    return placer?.place(request, fits ? opening.placed : undefined) ?? opening?.placed ?? NOTHING;
  }, [fits, plain, opening, placer, request]);
  if (onOpening && plain) onOpening({ key, ...pane, placed });
  const still = camera.k === settled.k && camera.x === settled.x && camera.y === settled.y;
  const moving = useMemo(
    () =>
      still || placer === null
        ? placed
        : {
            ...placed,
            callouts: [],
            names: [],
            chips: [],
            globe: null,
            groups: placer.onTheWay(placed.groups, request, camera),
          },
    [still, placer, placed, request, camera],
  );
  return { placed: moving, pane: fits || placer === null ? (opening ?? design) : pane, placer };
}

/** A pane somewhat wider than the one a map was placed for shows it as well, with a little more of the ground. */
const BROADER = 1.25;

const holds = ({ frame, px }: OpeningMap, pane: Pane): boolean =>
  Math.abs(pane.px / px - 1) < 0.005 &&
  Math.abs(pane.frame.height / frame.height - 1) < 0.005 &&
  pane.frame.width >= frame.width - px &&
  pane.frame.width <= frame.width * BROADER;

/** What the map is to be placed for; the same object until something of it changes. */
export function useMapRequest(camera: Camera, { frame, px }: Pane, naming: boolean): MapRequest {
  const { map } = usePage().scene;
  const dossier = useDossier();
  const lang = useLang();
  const messages = useMessages();
  const phrase = useVoicePhrase();
  const name = useName();
  const speak = useSay();
  const brief = useBriefStatus();
  const places = useShownPlaces();
  const layer = useSayso((state) => state.view.layer);
  const selected = useSayso((state) => state.view.select);
  const lit = useSayso((state) => selectLit(state).entities);
  const hatched = useSayso((state) =>
    map.disputed.flatMap((area) => (selectPhase(state, area)?.hatch ? [area.id] : [])).join(' '),
  );
  // Both words change with the language and its catalogue alone.
  const voiceOf = useMemo(
    () =>
      ({ passage }: Annotation): string =>
        phrase(dossier.passages.find(({ id }) => id === passage)!.voice),
    [dossier, lang, messages], // eslint-disable-line react-hooks/exhaustive-deps
  );
  const nameOf = useMemo(() => (naming ? (id: Id) => name(id) : null), [naming, dossier, lang, messages]); // eslint-disable-line react-hooks/exhaustive-deps
  const said = useMemo(
    () => ({
      chipOf: (id: Id, place: Text): string => [...new Set([name(id), speak(place)])].join(commaIn(lang)),
      sayingsOf: (country: Id): string[] =>
        dossier.memberships
          .filter((spell) => spell.alliance === layer && spell.country === country)
          .flatMap((spell) => statusesOf(spell).map((status) => brief({ status }, spell.to))),
    }),
    [dossier, lang, messages, layer], // eslint-disable-line react-hooks/exhaustive-deps
  );
  return useMemo(
    () => ({
      map,
      dossier,
      lang,
      camera,
      frame,
      px,
      layer,
      places,
      hatched,
      selected,
      lit,
      nameOf,
      voiceOf,
      ...said,
      catalogue: messages,
    }),
    [map, dossier, lang, camera, frame, px, layer, places, hatched, selected, lit, nameOf, voiceOf, said, messages],
  );
}
