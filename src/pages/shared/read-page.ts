import { mergePaths } from '../../payload/drawn-paths';
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
  return mergePaths(page, (key) => paths.get(key) ?? '');
}
