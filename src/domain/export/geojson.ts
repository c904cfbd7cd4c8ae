/** Places of a dossier as GeoJSON (RFC 7946), for maps. Points only: no border is claimed. */
import type { DatedEvent, Dossier, Entity, Id, LonLat } from '../dossier';
import type { Text } from '../text';

/** A country's capital, for countries that have no point of their own. */
export interface CapitalPoint {
  readonly country: Id;
  /** Degrees, longitude first. */
  readonly at: LonLat;
  readonly name: Text;
}

interface Feature {
  readonly type: 'Feature';
  readonly id: Id;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: LonLat };
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The entities and dated events that have a point, countries at their capital where they have none. An entity of the
 * record only is there if a membership names it.
 */
export function placesGeoJson(dossier: Dossier, capitals: readonly CapitalPoint[]): string {
  const capitalOf = new Map(capitals.map((capital) => [capital.country, capital]));
  const features = [
    ...dossier.entities.flatMap((entity) => placeOf(entity, capitalOf.get(entity.iso ?? entity.id))),
    ...dossier.events.flatMap(eventPlace),
  ];
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

function placeOf(entity: Entity, capital: CapitalPoint | undefined): Feature[] {
  const { id, type, label, description, place, placeName, side, iso, wikidata, background } = entity;
  const at = place ?? (type === 'country' ? capital?.at : undefined);
  if (at === undefined) return [];
  return [
    point(id, at, {
      kind: 'entity',
      type,
      ...named('name', label),
      ...named('description', description),
      // What the point is: the entity's own, or a town that stands for it.
      placeBasis: place === undefined ? 'capital' : placeName === undefined ? 'own' : 'named place',
      ...named('place', placeName ?? (place === undefined ? capital?.name : undefined) ?? {}),
      side,
      iso,
      wikidata,
      recordOnly: background,
    }),
  ];
}

function eventPlace({ id, date, title, place, placeName, actors, confidence, reported }: DatedEvent): Feature[] {
  if (place === undefined) return [];
  return [
    point(id, place, {
      kind: 'event',
      date,
      ...named('name', title),
      ...named('place', placeName ?? {}),
      actors,
      confidence,
      reported,
    }),
  ];
}

const point = (id: Id, coordinates: LonLat, properties: Feature['properties']): Feature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates },
  properties,
});

/** A text as one property for each language, as GIS tools read no nested ones: `name_en`, `name_hy`. */
const named = (key: string, text: Text): Record<string, string> =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [`${key}_${lang}`, words]));
