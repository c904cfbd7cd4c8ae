import { awaitsLayout } from '../geometry/network';
import type { PageData } from '../modes/page-data';
import type { More } from '../modes/page-shell';

/** Has the network of a page laid out where the page came without a layout; most come with one, and fetch nothing for it. */
export async function withLayout(page: PageData, more: More | undefined): Promise<More | undefined> {
  if (!awaitsLayout(page.scene.network, page.dossier)) return more;
  return (await import('./lay-out')).layingOut(page, more);
}
