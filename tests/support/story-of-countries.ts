import type { Dossier, Entity } from '../../src/domain/dossier';
import { loadDossier } from '../data/load-dossier';

/** A story on countries and nothing else, of which the first is its subject. None has a place: their capitals are the map's dots. */
export function storyOfCountries(...countries: string[]): Dossier {
  const minimal = loadDossier('minimal');
  const entities = countries.map((id): Entity => {
    const { place: _place, placeName: _name, ...rest } = minimal.entities[0]!;
    return { ...rest, id, type: 'country', label: { en: id }, short: { en: id }, background: false };
  });
  return {
    ...minimal,
    subject: countries[0]!,
    entities,
    relations: [],
    annotations: [],
    presets: [],
    layers: [],
    memberships: [],
    events: [],
  };
}
