import type { Dossier } from '../domain/dossier';
import { WIDE_NETWORK_FRAME } from '../geometry/viewport';
import type { Scene } from '../geometry/scene';
import { keptLayout, type LayOut } from '../node/layout-cache';

/** The scene with its network laid out anew, wider than high, for the presentation and for paper. */
export function wideScene(dossier: Dossier, scene: Scene, layOut: LayOut = keptLayout): Scene {
  return { ...scene, network: layOut(dossier, WIDE_NETWORK_FRAME) };
}
