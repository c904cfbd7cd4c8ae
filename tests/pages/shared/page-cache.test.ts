import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isWholePage, keepPage, keptPage } from '../../../src/pages/shared/offline/page-cache';

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
let host: (address: string, options?: RequestInit) => Response;
const keep = (words: string): Promise<boolean> =>
  keepPage(
    cache as unknown as Cache,
    PAGE,
    new Response(words, { headers: { 'content-type': 'text/html' } }),
    () => [],
  );
const shown = async (): Promise<string | undefined> => (await keptPage(cache as unknown as Cache, PAGE))?.html;

beforeEach(() => {
  cache = new FakeCache();
  host = () => new Response('code');
  vi.stubGlobal('fetch', (address: string, options?: RequestInit) => Promise.resolve(host(address, options)));
});
afterEach(() => vi.unstubAllGlobals());

it('keeps a page with its assets', async () => {
  expect(await keep(html('one'))).toBe(true);
  expect(await shown()).toContain('one');
  expect([...cache.held.keys()]).toContain(`${ROOT}assets/a-1.js`);
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
