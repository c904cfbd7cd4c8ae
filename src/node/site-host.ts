/** What Node lends the compiler. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAssets, SiteAssets, SiteOptions } from '../site/options';
import { STYLES } from '../site/styles';
import { keptGraph, keptLayout } from './kept/layouts';
import { keptPack } from './kept/packed';
import { loadMapData } from './map-data';
import { sha256 } from './sha256';
import { siteAddress } from './site-address';

/** Options as most sites here have them; the environment is read here and nowhere else. */
export const siteOptions = (own: Partial<SiteOptions> = {}): SiteOptions => ({
  address: siteAddress(process.env),
  print: false,
  layOut: keptLayout,
  layOutGraph: keptGraph,
  hash: sha256,
  pack: keptPack,
  versionOf: () => null,
  ...own,
});

/** The assets as JSON, but for the maps' data, which is the same in every build. */
export const assetsText = ({ maps: _ofPackage, ...assets }: SiteAssets): string => JSON.stringify(assets);

/** @param root the folder with the template, the style sheets and the base map */
export function readAssets(root: string, code: CodeAssets | null): SiteAssets {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const styles = STYLES.map((name) => [name, read(`src/styles/${name}.css`)] as const);
  return {
    code,
    template: read('index.html'),
    styles: Object.fromEntries(styles) as SiteAssets['styles'],
    maps: loadMapData(),
    guide: read('docs/studio.md'),
  };
}
