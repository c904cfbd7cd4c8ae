import { sha256 } from '@noble/hashes/sha2.js';
import { parseDossier } from '../../domain/parse';
import { makeBaseMap, type BaseMapSources } from '../../geometry/map/world/make-base-map';
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import { GRAPH_SIZE, layoutGraph } from '../../geometry/network/pictures/graph';
import { onePageOf } from '../../site/one-page-file';
import type { CodeAssets, SiteAssets, SiteOptions } from '../../site/options';
import type { Made, Making } from './making';

/** The texts of what pages are made with, read. */
interface World {
  readonly maps: Omit<SiteAssets['maps'], 'makeMap'>;
  readonly atlas: Pick<BaseMapSources, 'world' | 'water'>;
}

/** Makes the one-page file of a dossier by the compiler, as `sayso build --one-page` does: the same bytes. */
export function makeOnePage({ folder, files, assets: compiler, world }: Making): Made {
  const parsed = parseDossier(folder, files);
  if (!parsed.ok) return { is: 'stopped' };
  const { maps, atlas } = JSON.parse(world) as World;
  const assets: SiteAssets & { readonly code: CodeAssets } = {
    ...(JSON.parse(compiler) as Omit<SiteAssets, 'maps' | 'code'> & { readonly code: CodeAssets }),
    maps: {
      ...maps,
      makeMap: (frames, coarser) => makeBaseMap(frames, { ...atlas, policy: maps.policy }, coarser),
    },
  };
  return { is: 'page', html: onePageOf(parsed.dossier, files, OPTIONS, assets).text };
}

const OPTIONS: SiteOptions = {
  address: null,
  print: false,
  layOut: layoutNetwork,
  layOutGraph: (story) => {
    const { scene, verdict } = layoutGraph(story, GRAPH_SIZE);
    return verdict.passes ? scene : null;
  },
  hash: (text) => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text)))),
  versionOf: () => null,
};
