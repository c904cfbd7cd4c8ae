/** What the map shows of the record: one standing for each country, in one layer, on one day. */
import type { Dossier, Id, Membership } from '../dossier';
import { layerIds } from './layers';
import { belongs } from './members';
import { statusOn, type Standing, type Status } from './status-on-date';

/** An alliance's id, `overlap` (in how many of the first three layers), or `none`. */
export type MapLayer = Id | 'none' | 'overlap';

/** How many of the dossier's layers the overlap counts. */
const OVERLAP_OF = 3;

export interface MapStanding extends Standing {
  /** In the overlap layer: the alliances it is in. Its length is what the map shows. */
  readonly within?: readonly Id[];
}

/** What a country's area looks like: a status, or in the overlap layer the number of alliances it is in. */
export type MapLook = Status | 'in-1' | 'in-2' | 'in-3';

/** All looks, in the order a legend lists them. */
export const MAP_LOOKS: readonly MapLook[] = [
  'in-3',
  'in-2',
  'in-1',
  'member',
  'frozen',
  'suspended',
  'leaving',
  'associate',
  'observer',
  'candidate',
  'partner',
  'former',
  'founding-state',
  'none',
];

const NOTHING: MapStanding = { status: 'none', spells: [] };

/** The alliances that the overlap layer counts: the first three layers, in order. */
export const overlapAlliances = (dossier: Pick<Dossier, 'layers'>): readonly Id[] =>
  layerIds(dossier).slice(0, OVERLAP_OF);

/** Whether a status is a membership in law. A frozen or suspended one and a declared way out are: none is an exit. */
export const isMember = belongs;

/**
 * Every country's standing in a layer on a day. Countries without any are in it too, with `none`.
 * @param dossier the dossier
 * @param layer `none` gives `none` for all; `overlap` gives `member` and the alliances it is a member of
 * @param date see `dayShown`: a year is its last day, null the as-of date
 */
export function mapStatuses(dossier: Dossier, layer: MapLayer, date: string | null): ReadonlyMap<Id, MapStanding> {
  const countries = dossier.entities.filter(({ type }) => type === 'country');
  return new Map(countries.map(({ id }) => [id, standingIn(dossier, layer, id, date)]));
}

function standingIn(dossier: Dossier, layer: MapLayer, country: Id, date: string | null): MapStanding {
  if (layer === 'none') return NOTHING;
  if (layer !== 'overlap') return statusOn(dossier, layer, country, date);
  const within: Id[] = [];
  const spells: Membership[] = [];
  for (const alliance of overlapAlliances(dossier)) {
    const standing = statusOn(dossier, alliance, country, date);
    if (!isMember(standing.status)) continue;
    within.push(alliance);
    spells.push(...standing.spells);
  }
  return within.length === 0 ? NOTHING : { status: 'member', spells, within };
}

/** The countries that a layer colours on any day: what is placed for them stays put while the date moves. */
export function everShown(dossier: Dossier, layer: MapLayer): ReadonlySet<Id> {
  const counted: readonly Id[] = layer === 'overlap' ? overlapAlliances(dossier) : [layer];
  const spells = dossier.memberships.filter((spell) => spell.coloured && counted.includes(spell.alliance));
  const shown =
    layer === 'overlap' ? spells.filter(({ status }) => status === 'member' || status === 'former') : spells;
  return new Set(shown.map(({ country }) => country));
}

/** What a standing looks like on the map. */
export function lookOf(standing: MapStanding | undefined): MapLook {
  if (standing === undefined) return 'none';
  if (standing.within === undefined) return standing.status;
  return (['none', 'in-1', 'in-2', 'in-3'] as const)[standing.within.length] ?? 'in-3';
}

/** The family a layer's tone belongs to: an alliance of the eastern pole is east, every other west. */
export function familyOf(dossier: Pick<Dossier, 'entities' | 'layers'>, layer: MapLayer): 'east' | 'west' {
  const alliance = layer === 'overlap' ? dossier.layers[0]?.id : layer;
  return dossier.entities.find(({ id }) => id === alliance)?.pole === 'east' ? 'east' : 'west';
}

/** A country's standing in each of the dossier's layers on a day, in their order. */
export function standingsOf(
  dossier: Dossier,
  country: Id,
  date: string | null,
): readonly { readonly alliance: Id; readonly standing: Standing }[] {
  return layerIds(dossier).map((alliance) => ({ alliance, standing: statusOn(dossier, alliance, country, date) }));
}
