/** What a page and the worker say to each other. Whatever else is said is not heard. */

/** In every page of a site that keeps nothing any more, with the content `remove`. */
export const OFFLINE_META = 'sayso-offline';

/** From a page: keep me. @param address without query and fragment */
export const keepMessage = (address: string): object => ({ saysoKeep: address });

/** The address a page wants kept; null where the message says something else. */
export const fromPage = (data: unknown): string | null => wordOf(data, 'saysoKeep');

/** From the worker: this page is kept. */
export const toPage = (address: string): object => ({ saysoKept: address });

/** The address the worker has kept; null where the message says something else. */
export const fromWorker = (data: unknown): string | null => wordOf(data, 'saysoKept');

function wordOf(data: unknown, key: string): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const word = (data as Record<string, unknown>)[key];
  return typeof word === 'string' ? word : null;
}
