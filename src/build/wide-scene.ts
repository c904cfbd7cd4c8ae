import type { Dossier } from '../domain/dossier';
import { layoutNetwork, type NetworkScene } from '../geometry/network';
import { WIDE_NETWORK_FRAME } from '../geometry/plane';
import type { Scene } from '../geometry/scene';

/** Layouts made so far, by what they are made from: the development server asks for the same one at every request. */
const known = new Map<string, NetworkScene>();

/** The scene with its network laid out anew, wider than high, for the presentation and for paper. */
export function wideScene(dossier: Dossier, scene: Scene): Scene {
  const { id, lang, languages, entities, relations, passages } = dossier;
  const key = JSON.stringify([id, lang, languages, entities, relations, passages]);
  const network = known.get(key) ?? layoutNetwork(dossier, WIDE_NETWORK_FRAME);
  known.set(key, network);
  return { ...scene, network };
}
