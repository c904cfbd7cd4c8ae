/** Who stands how to an alliance on a day, country by country. */
import type { Dossier, Id } from '../dossier';
import { layerIds } from './layers';
import { statusOn, type Standing, type Status } from './status-on-date';

export interface RollEntry extends Standing {
  readonly country: Id;
}

const BELONGING: ReadonlySet<Status> = new Set<Status>(['member', 'frozen', 'suspended', 'leaving']);

/** Whether a status counts as belonging: a member, also one that is frozen, suspended or on its way out. */
export const belongs = (status: Status): boolean => BELONGING.has(status);

/**
 * The standing of every country that has a spell with an alliance, in the order the record first names them.
 * @param date see `dayShown`
 */
export function rollOf(dossier: Dossier, alliance: Id, date: string | null): RollEntry[] {
  const countries = new Set(dossier.memberships.filter((m) => m.alliance === alliance).map((m) => m.country));
  return [...countries].map((country) => ({ country, ...statusOn(dossier, alliance, country, date) }));
}

/** How many states belong to an alliance on a day; see `belongs`. */
export function memberCount(dossier: Dossier, alliance: Id, date: string | null): number {
  return rollOf(dossier, alliance, date).filter(({ status }) => belongs(status)).length;
}

/** The alliances a map layer tells of: itself, the first three for `overlap`, none for `none`. */
export function alliancesOfLayer(dossier: Pick<Dossier, 'layers'>, layer: Id | 'overlap' | 'none'): readonly Id[] {
  if (layer === 'none') return [];
  return layer === 'overlap' ? layerIds(dossier).slice(0, 3) : [layer];
}
