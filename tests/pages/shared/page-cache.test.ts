import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sha256 } from '../../../src/node/sha256';
import { isWholePage, keepPage, keptPage, sweep } from '../../../src/pages/shared/offline/page-cache';

const ROOT = 'https://example.org/';
const PAGE = `${ROOT}story/`;
const html = (words: string): string =>
  `<!doctype html><html lang="en" data-page="explore"><body>${words}<script src="../assets/a-1.js"></script></body></html>\n`;

/** As much of the browser's Cache as is used here. */
class FakeCache {
  readonly held = new Map<string, Response>();
  match = (key: string | Request): Promise<Response | undefined> =>
    Promise.resolve(this.held.get(typeof key === 'string' ? key : key.url)?.clone());
  put = (key: string, response: Response): Promise<void> => Promise.resolve(void this.held.set(key, response));
  delete = (key: string | Request): Promise<boolean> =>
    Promise.resolve(this.held.delete(typeof key === 'string' ? key : key.url));
  keys = (): Promise<Request[]> => Promise.resolve([...this.held.keys()].map((url) => new Request(url)));
}

let cache: FakeCache;
let sumOf: ((address: string) => string | undefined) | undefined;
let host: (address: string, options?: RequestInit) => Response;
const keep = (words: string): Promise<boolean> =>
  keepPage(cache as unknown as Cache, PAGE, new Response(words, { headers: { 'content-type': 'text/html' } }), {
    later: () => [],
    sumOf,
  });
const shown = async (): Promise<string | undefined> => (await keptPage(cache as unknown as Cache, PAGE))?.html;

/** The browser's own; the one at hand here takes no bytes of jsdom's making. */
const subtle = {
  digest: (_name: string, bytes: ArrayBuffer): Promise<Uint8Array> =>
    Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest()),
};

beforeEach(() => {
  vi.stubGlobal('crypto', { subtle });
  cache = new FakeCache();
  sumOf = undefined;
  host = () => new Response('code');
  vi.stubGlobal('fetch', (address: string, options?: RequestInit) => Promise.resolve(host(address, options)));
});
afterEach(() => vi.unstubAllGlobals());

it('keeps a page with its assets', async () => {
  expect(await keep(html('one'))).toBe(true);
  expect(await shown()).toContain('one');
  expect([...cache.held.keys()]).toContain(`${ROOT}assets/a-1.js`);
});

it('keeps the faces its words are set in, those of another language it can be shown in too, and no others', async () => {
  const css = ['latin:U+??', 'armenian:U+530-58F', 'cyrillic:U+400-45F']
    .map((face) => face.split(':'))
    .map(([name, range]) => `@font-face{src:url(./${name}.woff2)format("woff2");unicode-range:${range}}`)
    .join('');
  host = (address) => new Response(address.endsWith('.css') ? css : address.endsWith('.json') ? '"Հայաստան"' : 'x');
  const page = html('<link rel="stylesheet" href="../assets/s-1.css">');
  await keepPage(cache as unknown as Cache, PAGE, new Response(page), {
    later: () => [`${ROOT}assets/hy-1.json`],
  });
  const faces = [...cache.held.keys()].filter((file) => file.endsWith('.woff2'));
  expect(faces).toEqual([`${ROOT}assets/latin.woff2`, `${ROOT}assets/armenian.woff2`]);
  // Kept anew without its style sheet, it lets go of them.
  expect(await keep(html('one'))).toBe(true);
  await sweep(cache as unknown as Cache);
  expect([...cache.held.keys()].filter((file) => file.endsWith('.woff2'))).toEqual([]);
});

it.each([
  ['a notice of maintenance with status 200', '<!doctype html><html><body>Down for maintenance</body></html>'],
  ['a page cut short', html('two').slice(0, 90)],
  ['nothing', ''],
])('never lets %s take the place of a kept page', async (_what, answer) => {
  await keep(html('one'));
  expect(isWholePage(answer)).toBe(false);
  expect(await keep(answer)).toBe(false);
  expect(await shown()).toContain('one');
});

it('asks anew for an asset that came empty once, past the copy the browser has of it', async () => {
  host = (_address, options) => new Response(options?.cache === 'reload' ? 'code' : '');
  expect(await keep(html('one'))).toBe(true);
  expect(await cache.held.get(`${ROOT}assets/a-1.js`)!.clone().text()).toBe('code');
  cache.held.set(`${ROOT}assets/a-1.js`, new Response(''));
  host = () => new Response('code');
  await keep(html('two'));
  expect(await cache.held.get(`${ROOT}assets/a-1.js`)!.clone().text()).toBe('code');
});

it('keeps no page whose code cannot be had whole', async () => {
  host = () => new Response('');
  await expect(keep(html('one'))).rejects.toThrow('cannot be had');
  expect(await shown()).toBeUndefined();
});

it('neither keeps nor trusts an asset that is not what was built', async () => {
  const asset = `${ROOT}assets/a-1.js`;
  sumOf = (address) => (address === asset ? sha256('code') : undefined);
  cache.held.set(asset, new Response('cod'));
  host = (_address, options) => new Response(options?.cache === 'reload' ? 'code' : 'co');
  expect(await keep(html('one'))).toBe(true);
  expect(await cache.held.get(asset)!.clone().text()).toBe('code');
  cache.held.set(asset, new Response('cod'));
  host = () => new Response('altered');
  await expect(keep(html('two'))).rejects.toThrow('cannot be had');
  expect(cache.held.has(asset)).toBe(false);
});
