/** Takes the worker's place in a site built with `SAYSO_OFFLINE=remove`: it forgets all that was kept, and itself. */
import { cacheName } from './offline/page-cache';
import type { WorkerScope } from './offline/worker-scope';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  const { registration } = self;
  event.waitUntil(Promise.all([caches.delete(cacheName(registration.scope)), registration.unregister()]));
});
