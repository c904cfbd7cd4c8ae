/**
 * Lets pages that were visited be read without a network. Pages come from the network whenever it answers; a kept one
 * stands in only when it does not, and says so (`offline/page.ts`). Assets are named by their content, so a kept one is
 * as good as a new one. Embeds, and all that is no page and no asset, pass by.
 */
import { cacheName, isWhole, keepPage, keptPage, sweep, type KeptPage } from './offline/page-cache';
import { KEPT_META } from './offline/meta';
import { fromPage, toPage } from './offline/messages';
import type { Asked, WorkerScope } from './offline/worker-scope';

declare const self: WorkerScope & {
  /** Put before this code at build: by kind of page, the assets it may ask for later, below the site's root. */
  readonly saysoLater?: Readonly<Record<string, readonly string[]>>;
  /** Likewise: the SHA-256 of this build's scripts and styles in base64, by their path below the site's root. */
  readonly saysoSums?: Readonly<Record<string, string>>;
};

/** How long the network may think, in ms, before a kept page stands in. */
const PATIENCE = 8000;

const { scope } = self.registration;
const opened = (): Promise<Cache> => caches.open(cacheName(scope));

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  // Where the browser can, it asks for a page while the worker wakes up.
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener('fetch', (event) => {
  const { method, mode, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (method !== 'GET' || !address.startsWith(scope) || /\/embed\//.test(pathname)) return;
  if (mode === 'navigate' && destination === 'document') event.respondWith(page(event, address));
  else if (mode !== 'navigate' && /\/assets\//.test(pathname)) event.respondWith(asset(event.request));
});

self.addEventListener('message', (event) => {
  const address = fromPage(event.data);
  if (address === null || !address.startsWith(scope)) return;
  const { source } = event;
  event.waitUntil(
    (async () => {
      if (await keep(address)) source?.postMessage(toPage(address), {});
    })(),
  );
});

async function page(event: Asked, address: string): Promise<Response> {
  // The network is asked before anything is read, so that the worker costs no time.
  const asked = Promise.resolve(event.preloadResponse).then((response) => response ?? fetch(event.request));
  const waited = Promise.race([asked, outOfPatience()]).catch(() => null);
  const cache = await opened();
  const kept = await keptPage(cache, address);
  if (kept === null) return asked;
  const response = await waited;
  if (response === null || response.status >= 500) return standIn(kept);
  if (response.status === 404 || response.status === 410) event.waitUntil(forget(cache, address));
  return response;
}

const outOfPatience = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('The network is silent.')), PATIENCE));

/** A kept page, with its date for its own script to say. */
function standIn({ html, date, headers }: KeptPage): Response {
  return new Response(html.replace('<head>', `<head><meta name="${KEPT_META}" content="${date}" />`), { headers });
}

async function asset(request: Request): Promise<Response> {
  const cache = await opened();
  // Asked for anew: what is kept may be what was bad.
  if (request.cache === 'reload') {
    const fresh = await fetch(request);
    const kept = await cache.match(request.url, { ignoreVary: true });
    if (kept && (await isWhole(fresh.clone(), sumOf(request.url)))) await cache.put(request.url, fresh.clone());
    return fresh;
  }
  // Code that once could not be had is asked for with a query, which says nothing of what it is.
  return (await cache.match(request.url, { ignoreVary: true, ignoreSearch: true })) ?? fetch(request);
}

/** Fetches a page for keeping, or forgets it when it is gone. */
async function keep(address: string): Promise<boolean> {
  const cache = await opened();
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404 || response.status === 410) await forget(cache, address);
  if (!response.ok || response.redirected || !response.headers.get('content-type')?.startsWith('text/html'))
    return false;
  const isKept = await keepPage(cache, address, response, { later: laterFiles, sumOf });
  await tidy(cache);
  return isKept;
}

async function forget(cache: Cache, address: string): Promise<void> {
  if (await cache.delete(address, { ignoreVary: true })) await tidy(cache);
}

/** Lets go of what no page needs, unless another is open: it may be of the version before, and ask for its parts yet. */
async function tidy(cache: Cache): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(scope)).length < 2) await sweep(cache);
}

/** A file's checksum, where it is of this build. */
const sumOf = (file: string): string | undefined => self.saysoSums?.[file.slice(scope.length)];

/** Assets named in a page's data, and those its code fetches when asked for something. */
function laterFiles(html: string): string[] {
  const inData = [...html.matchAll(/"(assets\/[\w.-]+)"/g)].map(([, file]) => file!);
  const kind = /<html[^>]* data-page="(\w+)"/.exec(html)?.[1] ?? '';
  return [...inData, ...(self.saysoLater?.[kind] ?? [])].map((file) => scope + file);
}
