import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAssets } from '../site/options';
import { COMPILER_ASSETS, COMPILER_WORLD, SITE_PARTS } from '../site/urls';
import { atlas, loadMapData } from './map-data';
import { assetsText } from './site-host';
import { integrityOf } from './versions-list';
import { writeFile } from './write-file';

/**
 * Writes what the Studio needs to publish by itself: what pages are made around, what maps are made from, and the list of
 * all that a site has beside what is made of its dossiers, each file with its checksum.
 * @param outDir the folder of a site that has its bundled code, and no asset of a dossier yet
 */
export function writeCompiler(outDir: string, assets: SiteAssets): void {
  writeFile(join(outDir, COMPILER_ASSETS), assetsText(assets));
  writeFile(join(outDir, COMPILER_WORLD), worldText());
  const bundled = readdirSync(join(outDir, 'assets')).map((name) => `assets/${name}`);
  const parts = [...bundled, COMPILER_ASSETS, COMPILER_WORLD].toSorted();
  const sums = parts.map((path) => [path, integrityOf(readFileSync(join(outDir, path)))] as const);
  writeFile(join(outDir, SITE_PARTS), JSON.stringify(Object.fromEntries(sums)));
}

/** What base maps are made from, as JSON. */
function worldText(): string {
  const { makeMap: _ofNode, ...maps } = loadMapData();
  return JSON.stringify({ maps, atlas: atlas() });
}
