import { geoBounds, type ExtendedFeature, type ExtendedFeatureCollection } from 'd3-geo';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier';
import { placesGeoJson } from '../../../src/domain/export/geojson';
import { readExample } from '../../examples/examples';
import { assets } from '../../support/scene';
import { STORIES } from './stories';

interface Place extends ExtendedFeature<Point> {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}
type Places = ExtendedFeatureCollection<Place>;
const { capitals } = assets().maps;

describe.each(STORIES)('the places of %s', (_, dossier) => {
  const all = JSON.parse(placesGeoJson(dossier, capitals)) as Places;
  const places = { ...all, features: all.features.filter(({ properties }) => properties['kind'] !== 'border') };

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

describe('borders as somebody draws them', () => {
  const example = readExample('borders-as-drawn');
  const features = (dossier: Dossier) =>
    (JSON.parse(placesGeoJson(dossier, capitals)) as FeatureCollection).features.filter(
      ({ properties }) => properties?.['kind'] === 'border',
    );

  it('are lines that say who draws them, when, and by which statement', () => {
    expect(features(example)[2]).toMatchObject({
      id: 'border-reserve',
      geometry: { type: 'LineString' },
      properties: { drawnBy: ['survey'], date: '1998', statement: 'r3', name_en: 'the reserve' },
    });
    for (const { geometry } of features(example)) expect(geometry.type).toBe('LineString');
  });

  it('are cut at the 180th meridian', () => {
    const [border] = example.map === 'none' ? [] : example.map.borders;
    const points = [
      [179, -16],
      [-179, -18],
      [178, -18],
    ] as const;
    const moved = { ...example, map: { frames: [], borders: [{ ...border!, points }] } };
    expect(features(moved)[0]!.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [179, -16],
          [180, -17],
        ],
        [
          [-180, -17],
          [-179, -18],
          [-180, -18],
        ],
        [
          [180, -18],
          [178, -18],
        ],
      ],
    });
  });
});
