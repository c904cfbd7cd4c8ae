import './window-types';
import { trustedAddress } from '../shared/trusted-url';

/** Scripts that lie beside a page, fetched when they are asked for. */
export interface Scripts {
  /**
   * Fetches a script and runs it, once; scripts run in the order they are asked for.
   * @param path below the site's root
   * @returns what the script left. Rejects when it cannot be had; asked again, it is fetched again
   */
  fetch(path: string): Promise<unknown>;
  /** What a script left; undefined while it has not come. */
  left(path: string): unknown;
  /** Forgets that anything was asked for. */
  forget(): void;
}

/**
 * Plain scripts, not modules or JSON: in a sandboxed frame of opaque origin these would need permission from the server
 * (CORS), which many static hosts do not give.
 * @param root from the page's folder to the site's root
 */
export function scriptsBeside(root: string): Scripts {
  const asked = new Map<string, Promise<unknown>>();
  const left = new Map<string, unknown>();
  return {
    fetch(path) {
      const before = asked.get(path);
      if (before !== undefined) return before;
      const coming = new Promise<unknown>((resolve, reject) => {
        const script = document.createElement('script');
        script.src = trustedAddress(root + path);
        script.async = false;
        // Fired in the turn in which the script has run: nothing of another script lies between.
        script.addEventListener('load', () => {
          left.set(path, window.saysoLeft);
          resolve(window.saysoLeft);
        });
        script.addEventListener('error', () => {
          asked.delete(path);
          script.remove();
          reject(new Error(path));
        });
        document.head.append(script);
      });
      asked.set(path, coming);
      return coming;
    },
    left: (path) => left.get(path),
    forget: () => asked.clear(),
  };
}
