import { facesFor } from './faces';

/**
 * What the worker keeps of a site, in one cache: whole pages by their address without its query, and the assets they
 * need. Each page is kept with the list of its assets, so that what no page needs any more is known.
 */
const FILES = 'x-sayso-files';
const DATE = 'x-sayso-kept';

/** The cache of a site; several sites may share an origin. @param scope the address of the site's root */
export const cacheName = (scope: string): string => `sayso 1 ${scope}`;

export interface KeptPage {
  readonly html: string;
  /** When it was fetched, as an ISO date. */
  readonly date: string;
  readonly headers: Headers;
}

/** @param address without query and fragment */
export async function keptPage(cache: Cache, address: string): Promise<KeptPage | null> {
  const response = await cache.match(address, { ignoreVary: true });
  const date = response?.headers.get(DATE);
  if (response === undefined || date === null || date === undefined) return null;
  const headers = new Headers(response.headers);
  for (const ours of [FILES, DATE]) headers.delete(ours);
  return { html: await response.text(), date, headers };
}

interface KeepOptions {
  readonly later: (html: string) => readonly string[];
  readonly sumOf?: (address: string) => string | undefined;
}

/**
 * Keeps a page with its assets: first what is missing of these, then the page, so that none is ever kept half.
 * @param response the page's; its body is used up
 * @param of.later assets it may ask for once it is alive
 * @param of.sumOf the SHA-256 an asset must have, in base64; undefined where it is not known
 * @returns false, and nothing changes, when what was answered is no whole page of ours: a notice of maintenance in its
 *   place, or a page cut short
 * @throws TypeError when an asset its markup names cannot be had whole; then nothing changes
 */
export async function keepPage(
  cache: Cache,
  address: string,
  response: Response,
  { later, sumOf = () => undefined }: KeepOptions,
): Promise<boolean> {
  const html = await response.text();
  if (!isWholePage(html)) return false;
  const needed = [...html.matchAll(/(?:href|src)="([^"]*assets\/[^"]+)"/g)].map(([, at]) => new URL(at!, address).href);
  const wished = later(html).filter((file) => !needed.includes(file));
  await Promise.all(needed.map((file) => keepAsset(cache, file, sumOf(file))));
  await Promise.allSettled(wished.map((file) => keepAsset(cache, file, sumOf(file))));
  const faces = await facesOf(cache, html, needed, wished);
  await Promise.allSettled(faces.map((file) => keepAsset(cache, file, sumOf(file))));
  const headers = new Headers(response.headers);
  // The text is unpacked.
  for (const packed of ['content-encoding', 'content-length']) headers.delete(packed);
  headers.set(FILES, JSON.stringify([...new Set([...needed, ...wished, ...faces])]));
  headers.set(DATE, new Date().toISOString());
  await cache.put(address, new Response(html, { headers }));
  return true;
}

/** The faces that a page and its data, in every language they are kept in, are set in. */
async function facesOf(
  cache: Cache,
  html: string,
  needed: readonly string[],
  wished: readonly string[],
): Promise<string[]> {
  const read = async (file: string): Promise<string> =>
    (await (await cache.match(file, { ignoreVary: true }))?.text()) ?? '';
  const data = await Promise.all(wished.filter((file) => file.endsWith('.json')).map(read));
  const text = [html, ...data].join('');
  const sheets = needed.filter((file) => file.endsWith('.css'));
  return (await Promise.all(sheets.map(async (file) => facesFor(await read(file), file, text)))).flat();
}

/** Whether a text is one of our pages, from its first to its last tag. */
export const isWholePage = (html: string): boolean =>
  /<html[^>]* data-page="\w+"/.test(html.slice(0, 2000)) && html.trimEnd().endsWith('</html>');

/**
 * Keeps an asset unless it is there. One that came empty, cut short or altered, as from a host that was still being
 * written to, is never kept, nor trusted if it was: it is asked for anew, past what the browser has of it.
 * @throws TypeError when it cannot be had whole
 */
async function keepAsset(cache: Cache, address: string, sum: string | undefined): Promise<void> {
  const there = await cache.match(address, { ignoreVary: true });
  if (there !== undefined && (await isWhole(there, sum))) return;
  const first = await fetch(address);
  const response = (await isWhole(first.clone(), sum)) ? first : await fetch(address, { cache: 'reload' });
  if (!(await isWhole(response.clone(), sum))) {
    if (there !== undefined) await cache.delete(address, { ignoreVary: true });
    throw new TypeError(`${address} cannot be had.`);
  }
  await cache.put(address, response);
}

/** Whether an answer is what was asked for. Its body is used up. @param sum its SHA-256 in base64, where it is known */
export async function isWhole(response: Response, sum: string | undefined): Promise<boolean> {
  const bytes = await response.arrayBuffer();
  if (!response.ok || bytes.byteLength === 0) return false;
  if (sum === undefined) return true;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === sum;
}

/**
 * Lets go of every asset that no kept page needs. Not for when several pages are open: one of them may be of an older
 * version, whose parts nobody else has any more.
 */
export async function sweep(cache: Cache): Promise<void> {
  const entries = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, response: await cache.match(request) })),
  );
  const needed = new Set(
    entries.flatMap(({ response }) => JSON.parse(response?.headers.get(FILES) ?? '[]') as readonly string[]),
  );
  const idle = entries.filter(({ request, response }) => !response?.headers.has(FILES) && !needed.has(request.url));
  await Promise.all(idle.map(({ request }) => cache.delete(request)));
}
