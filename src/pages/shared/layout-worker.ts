/** The worker that lays out a network for a page that came without its layout; see `lay-out.ts`. */
import { layoutNetwork } from '../../geometry/network/layout/layout-network';
import type { LayoutTask } from '../../geometry/network/layout/layout-task';
import type { LayoutNews } from './layout-messages';

onmessage = ({ data }: MessageEvent<LayoutTask>): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  const tell = (news: LayoutNews): void => postMessage(news);
  tell({ network: layoutNetwork(data.dossier, data.frame, (share) => tell({ share })) });
};
