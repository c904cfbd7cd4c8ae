/** The border policy and the names on maps, as the build has them; a part of its own, fetched when a map is made. */
import { fixedMapData, type Gazetteer } from '../../geometry/map/fixed-map-data';
import type { MapData } from '../../geometry/map/map-data';
import type { BorderPolicy, Drawing } from '../../geometry/map/world/border-policy';
import drawing from '../../../data/borders/drawing.json';
import lines from '../../../data/borders/lines.json';
import notes from '../../../data/borders/notes.json';
import gazetteer from '../../../data/maps/gazetteer.json';
// oxlint-disable import/default -- the bundler's own kind of import: a file's text
import policy from '../../../data/borders/policy.csv?raw';
import capitals from '../../../data/borders/capitals.csv?raw';

/** What JSON files hold is known by their own tests. */
export const mapFiles = (): Omit<MapData, 'makeMap'> =>
  fixedMapData({
    gazetteer: gazetteer as unknown as Gazetteer,
    drawing: drawing as unknown as Drawing,
    lines: lines as unknown as BorderPolicy['lines'],
    notes,
    policy,
    capitals,
  });
