/** When the areas outside their state's control are marked, and what fills them (the policy is in data/geo/README.md). */
import type { Id } from '../../domain/dossier';
import { isMember, lookOf, type MapLook, type MapStanding } from '../../domain/record/map-status';

/**
 * Alliances whose colour an area never takes, whatever its state was: the fill follows the recognised state, but the
 * bloc of the power in control must not seem to reach there. Georgia was in the security treaty from 1993 to 1999.
 */
const NEVER_TAKES: ReadonlyMap<Id, ReadonlySet<Id>> = new Map(
  ['abkhazia', 'south-ossetia', 'crimea', 'transnistria'].map((area) => [area, new Set(['CSTO'])]),
);

/**
 * The days an area is marked, both included; areas not named here always are.
 * Crimea: from General Assembly resolution 68/262 of 27 March 2014 on. Nagorno-Karabakh: until the self-declared
 * republic's end, by 1 January 2024.
 */
const MARKED: Readonly<Record<Id, { readonly from?: string; readonly until?: string }>> = {
  crimea: { from: '2014-03-27' },
  'nagorno-karabakh-until-2023': { until: '2023-12-31' },
};

/**
 * Whether an area is marked on the map on a day.
 * @param area a disputed area's id
 * @param day `YYYY-MM-DD`
 */
export function isMarked(area: Id, day: string): boolean {
  const { from = '', until = '9999' } = MARKED[area] ?? {};
  return from <= day && day <= until;
}

/**
 * What fills a disputed area: its state's look, or plain land where that look rests on an alliance it never takes.
 * @param area a disputed area's id
 * @param standing what the recognised state is in the layer shown; none where the dossier does not know the state
 */
export function areaLook(area: Id, standing: MapStanding | undefined): MapLook {
  const refused = NEVER_TAKES.get(area);
  const rests = standing?.spells.some(({ alliance }) => refused?.has(alliance)) ?? false;
  return rests && standing !== undefined && isMember(standing.status) ? 'none' : lookOf(standing);
}
