import { trustedAddress } from '../../pages/shared/trusted-url';
import type { Made, Progress, Wish } from './making';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './publish-worker?worker&url';

/**
 * Has something made of a dossier in a worker of its own, which ends with it.
 * @param hear hears how far it is
 * @returns what came of it; null once it was stopped
 */
export function askPublisher(wish: Wish, hear: (progress: Progress) => void, stop: AbortSignal): Promise<Made | null> {
  const worker = new Worker(trustedAddress(address), { type: 'module' });
  return new Promise<Made | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Made | Progress>) => {
      if (data.is === 'progress') hear(data);
      else resolve(data);
    });
    // Its own script could not be had, or broke before it could say so.
    worker.addEventListener('error', () => resolve({ is: 'failed', why: 'unfetched' }));
    stop.addEventListener('abort', () => resolve(null));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(wish);
  }).finally(() => worker.terminate());
}
