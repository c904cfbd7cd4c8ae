import { sceneAwaitsLayout } from '../../geometry/network';
import type { PageData } from '../../payload/page-data';
import type { LayoutPart } from './layout-in-worker';

/** What lays out the network of a page that came without a layout; most come with one, and fetch nothing for it. */
export async function layoutPartOf({ dossier, scene }: PageData): Promise<LayoutPart | undefined> {
  if (!sceneAwaitsLayout(scene, dossier)) return undefined;
  return (await import('./layout-in-worker')).layoutPart(dossier, scene.network.frame);
}
