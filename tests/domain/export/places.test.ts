import { geoBounds, type ExtendedFeature, type ExtendedFeatureCollection } from 'd3-geo';
import type { Point } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { placesGeoJson } from '../../../src/domain/export/geojson';
import { assets } from '../../support/scene';
import { STORIES } from './stories';

interface Place extends ExtendedFeature<Point> {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}
type Places = ExtendedFeatureCollection<Place>;
const { capitals } = assets().maps;

describe.each(STORIES)('the places of %s', (_, dossier) => {
  const places = JSON.parse(placesGeoJson(dossier, capitals)) as Places;

  it('are points within the world, longitude first', () => {
    expect(Object.keys(places)).toEqual(['type', 'features']);
    for (const { type, geometry } of places.features) {
      expect(type).toBe('Feature');
      const { type: kind, coordinates } = geometry;
      expect(kind).toBe('Point');
      const [lon, lat] = coordinates as [number, number];
      expect(coordinates).toHaveLength(2);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
    }
    if (places.features.length > 0) expect(geoBounds(places).flat().every(Number.isFinite)).toBe(true);
  });

  it('are all that have a point, and all countries with a capital', () => {
    const towns = new Set(capitals.map(({ country }) => country));
    const entities = dossier.entities.filter(
      ({ type, place, iso, id }) => place !== undefined || (type === 'country' && towns.has(iso ?? id)),
    );
    const events = dossier.events.filter(({ place }) => place !== undefined);
    expect(places.features.map(({ id }) => id)).toEqual([...entities, ...events].map(({ id }) => id));
    expect(places.features.every(({ properties }) => typeof properties[`name_${dossier.lang}`] === 'string')).toBe(
      true,
    );
  });
});

test('a country of the record stands at its capital, and says so', () => {
  const [, armenia] = STORIES.find(([id]) => id === 'armenia-csto')!;
  const { features } = JSON.parse(placesGeoJson(armenia, capitals)) as Places;
  const of = (id: string) => features.find((feature) => feature.id === id)!;
  expect(of('ARM').properties).toMatchObject({ placeBasis: 'named place', place_en: 'Yerevan', recordOnly: false });
  expect(of('BLR').properties).toMatchObject({ type: 'country', iso: 'BLR' });
  const [lon, lat] = of('ARM').geometry.coordinates as [number, number];
  expect([Math.round(lon), Math.round(lat)]).toEqual([45, 40]);
});
