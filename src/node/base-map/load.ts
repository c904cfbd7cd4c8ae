import { readFileSync } from 'node:fs';
import type { BaseMapTopology } from '../../geometry/map/base-map-topology';

const FILE = new URL('../../../data/geo/base-map.json', import.meta.url);

/** Reads the committed base map. */
export function loadBaseMap(): BaseMapTopology {
  return JSON.parse(readFileSync(FILE, 'utf8')) as BaseMapTopology;
}
