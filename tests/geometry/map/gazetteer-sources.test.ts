import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanCsv } from '../../../src/domain/parse/csv';
import type { Gazetteer } from '../../../src/geometry/map/fixed-map-data';
import { PACKAGE_ROOT } from '../../../src/node/package-root';

const read = (path: string): string => readFileSync(join(PACKAGE_ROOT, 'data', path), 'utf8');
const rowsOf = (path: string): Record<string, string>[] => {
  const [head, ...rows] = scanCsv(read(path)).rows.map((cells) => cells.map(({ text }) => text));
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ''])));
};

const { waters, areas } = JSON.parse(read('maps/gazetteer.json')) as Gazetteer;
const sources = rowsOf('maps/sources.csv');

describe('the names on maps', () => {
  it('have a source each, and no source is of nothing', () => {
    expect(sources.map(({ id }) => id!).toSorted()).toEqual(waters.map(({ id }) => id).toSorted());
    for (const { id, source, name_there: name, address } of sources) {
      expect([id, source, name].every((field) => field !== '')).toBe(true);
      expect(URL.canParse(address!), id).toBe(true);
    }
    const policy = new Map(rowsOf('borders/policy.csv').map((row) => [row['id'], row['source_url']!]));
    for (const id of Object.keys(areas)) expect(URL.canParse(policy.get(id) ?? ''), id).toBe(true);
  });

  it('are those of their source, but for the six that the README gives reasons for', () => {
    const ours = new Map(waters.map(({ id, name }) => [id, name['en']]));
    const differing = sources.filter(({ id, name_there: name }) => ours.get(id!) !== name);
    const names = [...new Set(differing.map(({ name_there: name }) => name!))];
    expect(names.toSorted()).toEqual([
      'Eastern China Sea',
      'Gulf of Iran',
      'Japan Sea',
      'North Atlantic Ocean',
      'North Pacific Ocean',
      'South Pacific Ocean',
    ]);
  });

  it('of the International Hydrographic Organization have their number there, one for each name', () => {
    const numbered = sources.filter(({ source }) => source === 'IHO S-23');
    expect(numbered.length).toBeGreaterThan(30);
    for (const { entry } of numbered) expect(entry).toMatch(/^\d{1,2}(?: [a-o])?$/);
    const names = new Map(numbered.map(({ entry, name_there: name }) => [entry, name]));
    for (const { entry, name_there: name } of numbered) expect(names.get(entry)).toBe(name);
  });
});
