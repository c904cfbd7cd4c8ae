import { join } from 'node:path';
import type { Dossier } from '../../src/domain/dossier';
import type { Scene } from '../../src/geometry/scene';
import { keptGraph, keptLayout } from '../../src/node/kept/layouts';
import { readAssets } from '../../src/node/site-host';
import { makeMapScene, makeScene } from '../../src/site/make-scene';
import type { SiteAssets } from '../../src/site/options';

export const ROOT = join(import.meta.dirname, '../..');

let read: SiteAssets | null = null;
/** The site's assets but its code, as Node reads them from this project. */
export const assets = (): SiteAssets => (read ??= readAssets(ROOT, null));

/** A dossier's scene, as the build makes it. */
export const sceneOf = (dossier: Dossier, layOut = keptLayout): Scene =>
  makeScene(dossier, assets().maps, { layOut, layOutGraph: keptGraph });

/** What of it is drawn from the base map. */
export const mapSceneOf = (dossier: Dossier): Pick<Scene, 'map' | 'areas'> => makeMapScene(dossier, assets().maps);
