/** What the record says of every country in the layer and on the date shown; computed once for each step of the date. */
import type { Id } from '../../domain/dossier';
import { dayShown } from '../../domain/record/status-on-date';
import { familyOf, lookOf, mapStatuses, type MapLook, type MapStanding } from '../../domain/record/map-status';
import { areaLook, phaseOn } from '../../geometry/map/disputed';
import type { DisputedOutline } from '../../geometry/map/map-outlines';
import { remembered } from '../memoise';
import type { Phase } from '../../geometry/map/world/border-policy';
import type { SaysoState } from '../store';

/** The standing of every country in the layer shown, on the date shown. */
export const selectStatuses: (state: SaysoState) => ReadonlyMap<Id, MapStanding> = remembered(
  ({ view }) => [view.layer, view.year],
  ({ dossier, view }) => mapStatuses(dossier, view.layer, view.year),
);

/** What a country looks like in the layer and on the date shown; a primitive, so that only what changed is drawn. */
export const countryLook = (state: SaysoState, country: Id): MapLook => lookOf(selectStatuses(state).get(country));

/** What fills a disputed area: its recognised state's look, or none. */
export const disputedLook = (state: SaysoState, area: Pick<DisputedOutline, 'parent' | 'neverTakes'>): MapLook =>
  areaLook(area.neverTakes, selectStatuses(state).get(area.parent));

/** The day shown, `YYYY-MM-DD`. */
export const selectDay = ({ dossier, view }: SaysoState): string => dayShown(dossier, view.year);

/** How an area of the border policy is marked on the day shown; the same object until that changes. */
export const selectPhase = (state: SaysoState, { phases }: Pick<DisputedOutline, 'phases'>): Phase | undefined =>
  phaseOn(phases, selectDay(state));

/** Which family's tone the layer has. */
export const selectFamily = ({ dossier, view }: SaysoState): 'east' | 'west' => familyOf(dossier, view.layer);
