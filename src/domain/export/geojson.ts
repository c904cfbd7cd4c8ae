/**
 * Places of a dossier as GeoJSON (RFC 7946), for maps: points, and as lines the borders that somebody draws so. No border
 * is claimed, and none of those the map follows is in it.
 */
import type { DatedEvent, Dossier, DrawnBorder, Entity, Id, LonLat } from '../dossier';
import { bordersOf } from '../parts';
import type { Text } from '../text';
import { cutAtAntimeridian } from './cut-at-antimeridian';

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
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: LonLat }
    | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The entities and dated events that have a point, countries at their capital where they have none, and the borders that
 * the dossier adds to its map. An entity of the record only is there if a membership names it.
 */
export function placesGeoJson(dossier: Dossier, capitals: readonly CapitalPoint[]): string {
  const capitalOf = new Map(capitals.map((capital) => [capital.country, capital]));
  const features = [
    ...dossier.entities.flatMap((entity) => placeOf(entity, capitalOf.get(entity.iso ?? entity.id))),
    ...dossier.events.flatMap(eventPlace),
    ...bordersOf(dossier).map(borderLine),
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

/** A border as a line, also where it goes round an area: what is within is nobody's by this file. */
function borderLine({ id, by, relation, date, label, points = [] }: DrawnBorder): Feature {
  const lines = cutAtAntimeridian(points);
  return {
    type: 'Feature',
    id: `border-${id}`,
    geometry:
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0]! }
        : { type: 'MultiLineString', coordinates: lines },
    properties: { kind: 'border', drawnBy: by, date, statement: relation, ...named('name', label) },
  };
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
