import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../src/domain/parse/iso-countries';
import { folded } from '../../src/studio/map/folded';
import { townSearch, type TownTable } from '../../src/studio/map/town-search';

const table = JSON.parse(readFileSync('data/maps/towns.json', 'utf8')) as TownTable;
const search = townSearch(table);
const named = (words: string, most = 8): string[] =>
  search(words, ['en'], most).map(({ name, country }) => `${name} ${country}`);

describe('towns are found', () => {
  test('by the beginning of their name, the whole name first and then the larger', () => {
    expect(named('Gao')[0]).toBe('Gao MLI');
    expect(named('Gyum')[0]).toBe('Gyumri ARM');
    expect(named('paris')[0]).toBe('Paris USA');
    expect(search('Gao', ['en'], 8)[0]!.at).toEqual([-0.045, 16.272]);
  });

  test('whatever the case and the signs on letters', () => {
    expect(named('menaka')[0]).toBe('Ménaka MLI');
    expect(named('LODZ')[0]).toBe('Łódź POL');
    expect(named('tromso')[0]).toBe('Tromsø NOR');
    expect(named('diyarbakir')[0]).toMatch(/TUR$/);
    expect(named('bir el ater').length).toBeGreaterThan(0);
  });

  test('by a later word of their name, after those that begin so', () => {
    const all = named('sur', 200);
    const first = all.findIndex((one) => !folded(one).startsWith('sur'));
    expect(first).toBeGreaterThan(0);
    expect(all.slice(first).every((one) => folded(one).includes(' sur'))).toBe(true);
  });

  test('in a country that is named after a comma, in the language of the words or of the Studio', () => {
    expect(named('Tripoli, Lebanon')).toEqual(['Tripoli LBN']);
    expect(search('Tripoli, Liban', ['fr', 'en'], 8).map(({ country }) => country)).toEqual(['LBN']);
    expect(named('Tripoli, Norway')).toEqual([]);
  });

  test('only where enough is said', () => {
    for (const words of ['', ' ', 'g', '’', ',', '|']) expect(named(words)).toEqual([]);
    expect(named('No such place at all')).toEqual([]);
  });
});

describe('the table', () => {
  test('has as many points and sizes as names, each on the globe, and only codes that are some', () => {
    for (const [code, [names, lon, lat, size]] of Object.entries(table)) {
      expect(code === '' || COUNTRY_CODES.has(code), code).toBe(true);
      const count = names.split('|').length;
      expect([lon.length, lat.length, size.length], code).toEqual([count, count, count]);
      expect(lon.every((one) => Math.abs(one) <= 180_000) && lat.every((one) => Math.abs(one) <= 90_000)).toBe(true);
    }
  });

  // As the border policy has it: usage of the United Nations.
  test.each([
    ['Simferopol', 'UKR'],
    ['Sevastopol', 'UKR'],
    ['Sokhumi', 'GEO'],
    ['Tiraspol', 'MDA'],
    ['Laayoune', 'ESH'],
    ['East Jerusalem', 'PSE'],
    ['Ariel', 'PSE'],
    ['Jerusalem', ''],
  ])('has %s where it belongs', (name, country) => {
    const found = search(name, ['en'], 8).filter((one) => one.name === name);
    expect(found.map((one) => one.country)).toContain(country);
    expect(found.map((one) => one.country)).not.toContain('ISR');
    expect(found.map((one) => one.country)).not.toContain('RUS');
  });
});
