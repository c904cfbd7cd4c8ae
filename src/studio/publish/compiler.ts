/** What the Studio lends the compiler: all that Node would give is made from two files of this site. */
import { sha256 } from '@noble/hashes/sha2.js';
import { makeBaseMap, type BaseMapSources } from '../../geometry/map/world/make-base-map';
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import { columnGraph } from '../../geometry/network/pictures/graph';
import type { CodeAssets, SiteAssets, SiteOptions } from '../../site/options';

/** What maps are made from, read. */
interface World {
  readonly maps: Omit<SiteAssets['maps'], 'makeMap'>;
  readonly atlas: Pick<BaseMapSources, 'world' | 'water'>;
}

/** What every site is made around. */
export type BuiltAssets = SiteAssets & { readonly code: CodeAssets };

/** @param compiler @param world the texts of `COMPILER_ASSETS` and `COMPILER_WORLD` */
export function readCompiler(compiler: string, world: string): BuiltAssets {
  const { maps, atlas } = JSON.parse(world) as World;
  return {
    ...(JSON.parse(compiler) as Omit<BuiltAssets, 'maps'>),
    maps: {
      ...maps,
      makeMap: (frames, coarser) => makeBaseMap(frames, { ...atlas, policy: maps.policy }, coarser),
    },
  };
}

/** A site's address may be said; a handout cannot be printed without the reader's leave. */
export const HOST_OPTIONS: SiteOptions = {
  address: null,
  print: false,
  layOut: layoutNetwork,
  layOutGraph: columnGraph,
  hash: (text) => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text)))),
  versionOf: () => null,
};
