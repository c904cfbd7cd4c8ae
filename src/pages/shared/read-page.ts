import type { PageData } from '../../payload/page-data';
import { unpackPage, type PackedPage } from '../../payload/pack-page';

/**
 * Reads the page's data back from the document it came in, or from the file beside it that the document names. Paths are
 * not in the data: they are in the drawing already, and reading them from there spares the reader a second copy of the
 * map.
 */
export async function readPage(document: Document): Promise<PageData> {
  const script = document.getElementById('sayso-page');
  if (script === null) throw new Error('This page carries no dossier.');
  const carried = JSON.parse(script.textContent) as PackedPage | { readonly at: string };
  return withPaths(unpackPage('at' in carried ? await fetchPage(carried.at) : carried), document);
}

async function fetchPage(address: string): Promise<PackedPage> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as PackedPage;
}

/** Puts the paths of the drawing in a document back into a page's data. */
export function withPaths(page: PageData, document: Document): PageData {
  const paths = new Map<string, string>();
  for (const path of document.querySelectorAll('[data-shape]')) {
    paths.set(path.getAttribute('data-shape')!, path.getAttribute('d') ?? '');
  }
  const d = (key: string): string => paths.get(key) ?? '';
  const { map, areas, network } = page.scene;
  return {
    ...page,
    scene: {
      ...page.scene,
      map: {
        ...map,
        borders: d('borders'),
        openBorders: d('open-borders'),
        dottedBorders: d('dotted-borders'),
        rivers: d('rivers'),
        countries: map.countries.map((c) => ({ ...c, d: d(`country:${c.id}`) })),
        lakes: map.lakes.map((l) => ({ ...l, d: d(`lake:${l.id}`) })),
        disputed: map.disputed.map((a) => ({ ...a, d: d(`control:${a.id}`), line: d(`control-line:${a.id}`) })),
      },
      network: { ...network, links: network.links.map((l) => ({ ...l, d: l.d || d(`link:${l.key}`) })) },
      areas: areas.map((a) => ({ ...a, d: d(`area:${a.entity}`) })),
    },
  };
}
