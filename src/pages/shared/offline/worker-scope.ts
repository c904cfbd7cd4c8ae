/**
 * What the worker's code needs of its surroundings. TypeScript's own `webworker` library says the same, and more, but
 * would change what `self` and `addEventListener` mean in all the other files.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    /** The pages that are open, those of an earlier worker too where they are wanted. */
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', handle: (event: Asked) => void): void;
  addEventListener(type: 'message', handle: (event: Lasting & MessageEvent<unknown>) => void): void;
}

/** An event that can be made to last as long as its work. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Asked extends Lasting {
  readonly request: Request;
  /** What the browser asked for while the worker woke up, where it does so. */
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}
