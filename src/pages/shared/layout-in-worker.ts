import type { Dossier } from '../../domain/dossier';
import type { NetworkScene } from '../../geometry/network';
import { layoutTask } from '../../geometry/network/layout/layout-task';
import type { Frame } from '../../geometry/viewport';
import type { LayoutNews } from './layout-messages';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './layout-worker?worker&url';
import { trustedAddress } from './trusted-url';

/** The layout of a page that came without one. */
export interface LayoutPart {
  /** Makes it. @param merge takes it in @returns gives up */
  start(merge: (network: NetworkScene) => void): () => void;
}

/**
 * Lays out a page's network once the page is alive, in a worker, so that all else can be read and used meanwhile. How far
 * it has come is shown where the network will be.
 */
export const layoutPart = (dossier: Dossier, frame: Frame): LayoutPart => ({
  start(merge) {
    const worker = new Worker(trustedAddress(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
      if ('share' in data) return show(data.share);
      worker.terminate();
      merge(data.network);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(layoutTask(dossier, frame));
    return () => worker.terminate();
  },
});

/** By hand, for it goes by many times a second and everything on the page would be drawn again with it. */
function show(share: number): void {
  const bar = document.querySelector<HTMLProgressElement>('[data-view="network"] progress');
  if (bar) bar.value = share;
}
