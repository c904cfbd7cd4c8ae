import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../src/node/base-map/country-codes';
import { loadBaseMap } from '../../../src/node/base-map/load';

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
) as { objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } } };
const areas = atlas.objects.countries.geometries.map((g) => ({ id: g.id, name: g.properties.name }));

describe('country codes', () => {
  it('know every area of world-atlas that has a code, but the three left out on purpose', () => {
    const unknown = areas.filter((a) => a.id !== undefined && countryOf(a.id, a.name) === null);
    expect(unknown.map((a) => a.name).sort()).toEqual(['Antarctica', 'Fr. S. Antarctic Lands', 'Maldives']);
  });

  it('give areas without a code to the state of United Nations usage', () => {
    const given = (name: string) => countryOf(undefined, name);
    expect(['N. Cyprus', 'Akrotiri', 'Baikonur', 'Somaliland', 'Kosovo'].map(given)).toEqual([
      'CYP',
      'CYP',
      'KAZ',
      'SOM',
      'XKX',
    ]);
    expect(given('Scarborough Reef')).toBeNull();
  });

  it('leave no abbreviated name on the map', () => {
    const names = loadBaseMap().objects.countries.geometries.map((g) => (g.properties as { name: string }).name);
    expect(names).toContain('Bosnia and Herzegovina');
    expect(names.filter((name) => name.includes('.'))).toEqual([]);
  });
});
