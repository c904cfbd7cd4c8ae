/** Makes the pages of every dossier in `examples/dossiers` in a folder: `make-examples.ts FOLDER`. The site must have been built: its code is taken as it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOptions } from '../../../src/node/site-host';
import { loadMapData } from '../../../src/node/map-data';
import { writeFile } from '../../../src/node/write-file';
import type { SiteAssets } from '../../../src/site/options';
import { openSite } from '../../../src/site/site';
import { COMPILER_ASSETS } from '../../../src/site/urls';
import { EXAMPLES, readExample } from '../../examples/examples';

const folder = process.argv[2]!;
const code = JSON.parse(readFileSync(join('dist', COMPILER_ASSETS), 'utf8')) as Omit<SiteAssets, 'maps'>;
const { routes } = openSite(EXAMPLES.map(readExample), siteOptions({}), { ...code, maps: loadMapData() });
const ofExample = (path: string): boolean =>
  EXAMPLES.some((id) => path.startsWith(`${id}/`) || path.startsWith(`assets/${id}.`));
for (const [path, make] of routes) {
  if (!ofExample(path) || path.endsWith('.svg')) continue;
  const file = make();
  writeFile(join(folder, file.path), file.text);
}
