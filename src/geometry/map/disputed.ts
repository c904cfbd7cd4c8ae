/** When the areas of the border policy are marked, and what fills them. */
import type { Id } from '../../domain/dossier';
import { isMember, lookOf, type MapLook, type MapStanding } from '../../domain/record/map-status';
import type { Phase } from './world/border-policy';

/** How an area is marked on a day, or not at all. @param day `YYYY-MM-DD` */
export function phaseOn(phases: readonly Phase[], day: string): Phase | undefined {
  return phases.find(({ since = '', until = '9999' }) => since <= day && day <= until);
}

/**
 * What fills an area: its state's look, or plain land where that look rests on an alliance it never takes. The fill
 * follows the recognised state, but the bloc of the power in control must not seem to reach there.
 * @param refuses ids of alliances, in capitals
 * @param standing what the recognised state is in the layer shown; none where the dossier does not know the state
 */
export function areaLook(refuses: readonly Id[], standing: MapStanding | undefined): MapLook {
  const rests = standing?.spells.some(({ alliance }) => refuses.includes(alliance.toUpperCase())) ?? false;
  return rests && standing !== undefined && isMember(standing.status) ? 'none' : lookOf(standing);
}
