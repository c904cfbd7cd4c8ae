import { formatDate } from '../../../i18n';
import { offlineLine } from '../../../i18n/offline-line';
import { trustedAddress } from '../trusted-url';
import { cacheName } from './page-cache';
import { KEPT_META, SEEN } from './meta';
import { WORKER_FILE } from '../urls';
import { fromWorker, keepMessage, OFFLINE_META } from './messages';

/** The page's side of reading without a network: registers the worker, has the page kept, and says when it is a kept one. */
export async function connectOffline(window: Window, root: string): Promise<void> {
  const { document, navigator, location } = window;
  const kept = metaOf(document, KEPT_META);
  if (kept !== null) return sayKept(document, new Date(kept));
  // Pages without an origin of their own, or without encryption, have no workers.
  if (!('serviceWorker' in navigator)) return;
  if (metaOf(document, OFFLINE_META) === 'remove' || new URLSearchParams(location.search).has('no-worker')) {
    return forgetAll(window, root);
  }
  // Keeping costs requests: it waits for a reader who has come back, and for one who does not save data.
  if (!hasComeBack(window) || savesData(navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress(root + WORKER_FILE), {
      scope: root,
      updateViaCache: 'none',
    });
    const address = location.origin + location.pathname;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (fromWorker(data) === address) document.documentElement.dataset['kept'] = 'true';
    });
    const worker = registration.active ?? (await navigator.serviceWorker.ready).active;
    worker?.postMessage(keepMessage(address), {});
  } catch {
    // Storage is refused, or the host has no worker here: the page works as it does, with the network.
  }
}

/** Whether a page of this site has been seen before, in this browser; no where nothing can be remembered. */
function hasComeBack(window: Window): boolean {
  try {
    const before = window.localStorage.getItem(SEEN) !== null;
    window.localStorage.setItem(SEEN, '1');
    return before;
  } catch {
    return false;
  }
}

const savesData = (navigator: Navigator): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Unregisters the worker of this site and deletes what it kept; other sites of the same origin keep theirs. */
async function forgetAll(window: Window & { caches?: CacheStorage }, root: string): Promise<void> {
  const registrations = await window.navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.filter(({ scope }) => scope === root).map((ours) => ours.unregister()));
  await window.caches?.delete(cacheName(root));
  window.document.documentElement.dataset['kept'] = 'false';
}

function metaOf(document: Document, name: string): string | null {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

/** One line above the page, in its language. */
function sayKept(document: Document, date: Date): void {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const { lang } = document.documentElement;
  const line = document.createElement('p');
  line.className = 'offline-line';
  line.setAttribute('role', 'status');
  document.body.prepend(line);
  // Said after it is there, so that a screen reader hears it.
  line.textContent = offlineLine(lang, `${formatDate(day, lang)}, ${two(date.getHours())}:${two(date.getMinutes())}`);
}
