import { KEPT_META } from './offline/meta';

/**
 * Lets a page be read again without a network. Nothing of it is fetched before the page has loaded and the browser is
 * idle; a page that is itself a kept one says so at once.
 */
export function keepOffline(window: Window): void {
  if (import.meta.env.DEV || window.parent !== window) return;
  // Assets stand in one folder below the root.
  const root = import.meta.url.replace(/assets\/[^/]*$/, '');
  const connect = (): void => void import('./offline/page').then(({ connectOffline }) => connectOffline(window, root));
  if (window.document.querySelector(`meta[name="${KEPT_META}"]`)) return connect();
  const whenIdle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(connect, { timeout: 5000 });
    else setTimeout(connect, 1000);
  };
  if (window.document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
