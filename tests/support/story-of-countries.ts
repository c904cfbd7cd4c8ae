import type { Dossier, Entity } from '../../src/domain/dossier';
import { loadDossier } from '../data/load-dossier';

const minimal = loadDossier('minimal');

/** A country of a story, without a place. */
export function countryEntity(id: string): Entity {
  const { place: _place, placeName: _name, ...rest } = minimal.entities[0]!;
  return { ...rest, id, type: 'country', label: { en: id }, short: { en: id }, background: false };
}

/** A story of some entities and nothing else, of which the first is its subject: it says nothing of its map. */
export const storyOfEntities = (entities: readonly Entity[]): Dossier => ({
  ...minimal,
  subject: entities[0]!.id,
  entities,
  relations: [],
  annotations: [],
  presets: [],
  layers: [],
  memberships: [],
  events: [],
});

/** A story on countries, of which the first is its subject. None has a place: their capitals are the map's dots. */
export const storyOfCountries = (...countries: string[]): Dossier => storyOfEntities(countries.map(countryEntity));
