import { awaitsLayout } from '../../geometry/network';
import type { PageData } from '../../payload/page-data';
import type { More } from './page-shell';

/** Has the network of a page laid out where the page came without a layout; most come with one, and fetch nothing for it. */
export async function withLayout(page: PageData, more: More | undefined): Promise<More | undefined> {
  if (!awaitsLayout(page.scene.network, page.dossier)) return more;
  return (await import('./layout-in-worker')).layingOut(page, more);
}
