/** Makes a site in a web worker, from nothing but the texts of its dossiers' files. */
import { sha256 } from '@noble/hashes/sha2.js';
import { parseDossier } from '../../../src/domain/parse';
import { makeBaseMap, type BaseMapSources } from '../../../src/geometry/map/world/make-base-map';
import { layoutNetwork } from '../../../src/geometry/network/layout/layout-network';
import { columnGraph } from '../../../src/geometry/network/pictures/graph';
import type { SiteAssets } from '../../../src/site/options';
import { openSite } from '../../../src/site/site';
import type { SiteFile } from '../../../src/site/site-file';
import type { PublishedVersion } from '../../../src/site/pages/history';

/** What the page sends. */
export interface CompileRequest {
  /** The texts of each dossier's files, by its id. */
  readonly dossiers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly assets: Omit<SiteAssets, 'maps'>;
  readonly maps: Omit<SiteAssets['maps'], 'makeMap'>;
  readonly atlas: Pick<BaseMapSources, 'world' | 'water'>;
  /** By dossier, the folder of its frozen version. */
  readonly versions: Readonly<Record<string, string>>;
  /** All versions the site has, by dossier. */
  readonly published: Readonly<Record<string, readonly PublishedVersion[]>>;
  readonly print: boolean;
}

/** What it answers: files by path, the frozen ones in their version's folder; or what went wrong. */
export type CompileAnswer = { readonly files: readonly SiteFile[] } | { readonly error: string };

const hash = (text: string): string => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));

function compile({ dossiers, assets, maps: given, atlas, versions, published, print }: CompileRequest): SiteFile[] {
  const parsed = Object.entries(dossiers).map(([id, files]) => {
    const result = parseDossier(id, files);
    if (!result.ok) throw new Error(JSON.stringify(result.problems[0]));
    return result.dossier;
  });
  const options = {
    address: null,
    print,
    hash,
    layOut: layoutNetwork,
    layOutGraph: columnGraph,
    versionOf: (id: string) => versions[id] ?? null,
    published: (id: string) => published[id] ?? [],
    filesOf: (id: string) => dossiers[id]!,
  };
  const maps: SiteAssets['maps'] = {
    ...given,
    makeMap: (frames, coarser) => makeBaseMap(frames, { ...atlas, policy: given.policy }, coarser),
  };
  const site = openSite(parsed, options, { ...assets, maps });
  const frozen = parsed.flatMap(({ id }) =>
    site.frozen(id).map((file) => ({ ...file, path: `${id}/${versions[id]}/${file.path}` })),
  );
  return [...[...site.routes.values()].map((make) => make()), ...frozen];
}

onmessage = ({ data }: MessageEvent<CompileRequest>): void => {
  const answer = (said: CompileAnswer): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    postMessage(said);
  };
  try {
    answer({ files: compile(data) });
  } catch (error) {
    answer({ error: String((error as Error).stack) });
  }
};
