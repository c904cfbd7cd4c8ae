import { layoutTask } from '../../geometry/network/layout/layout-task';
import type { PageData } from '../../payload/page-data';
import type { More } from './page-shell';
import type { LayoutNews } from './layout-messages';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './layout-worker?worker&url';
import { trustedAddress } from './trusted-url';

/**
 * Lays out the network of a page that came without a layout once the page is alive, in a worker, so that all else can be
 * read and used meanwhile. How far it has come is shown where the network will be.
 * @param more what the page can fetch besides
 */
export function layingOut({ dossier, scene }: Pick<PageData, 'dossier' | 'scene'>, more: More | undefined): More {
  return {
    widen: () => more?.widen(),
    connect(take) {
      const letGo = more?.connect(take);
      const worker = new Worker(trustedAddress(address), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
        if ('share' in data) return show(data.share);
        worker.terminate();
        take((page) => ({ ...page, scene: { ...page.scene, network: data.network } }));
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
      worker.postMessage(layoutTask(dossier, scene.network.frame));
      return () => {
        worker.terminate();
        letGo?.();
      };
    },
  };
}

/** By hand, for it goes by many times a second and everything on the page would be drawn again with it. */
function show(share: number): void {
  const bar = document.querySelector<HTMLProgressElement>('[data-view="network"] progress');
  if (bar) bar.value = share;
}
