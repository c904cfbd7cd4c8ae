import { useMemo } from 'react';
import { distanceKm } from '../../geometry/map/projection';
import { PLACES, type MapPlace } from '../../geometry/map/gazetteer';
import { useSayso } from '../../state/react';
import { isAreaMarked, selectFamily } from '../../state/selectors/statuses';
import type { SaysoState } from '../../state/store';

/** How near the selected event must be to a name that is written on request, in km. */
const NEAR_KM = 60;

/** The names that the date, the layer and the selected event let the map write. The same list until it changes. */
export function useShownPlaces(): readonly MapPlace[] {
  const shown = useSayso((state) =>
    PLACES.map((place) =>
      isAreaMarked(state, place.id) && (!place.onRequest || isRequested(state, place)) ? '1' : '0',
    ).join(''),
  );
  return useMemo(() => PLACES.filter((_, i) => shown[i] === '1'), [shown]);
}

function isRequested(state: SaysoState, place: MapPlace): boolean {
  const { view, links } = state;
  if (place.id === 'kosovo') return view.layer !== 'none' && selectFamily(state) === 'west';
  const at = view.select === null ? undefined : links.event(view.select)?.place;
  return at !== undefined && distanceKm(at, place.at) < NEAR_KM;
}
