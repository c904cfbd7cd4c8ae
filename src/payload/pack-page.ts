/**
 * What a page carries of its data, and back: packed at build, unpacked in the browser. The paths of the drawing are not
 * in it, and each text is in it once, in the dossier's own language.
 */
import { inOwnLanguage } from './texts';
import type { PageData } from './page-data';
import { packDossier, unpackDossier, type PackedDossier } from './pack-dossier';
import { packScene, unpackScene, type PackedScene } from './pack-scene';

export type PackedPage = Omit<PageData, 'dossier' | 'scene'> & {
  readonly dossier: PackedDossier;
  readonly scene: PackedScene;
};

export function packPage(page: PageData): PackedPage {
  const { dossier, scene, ...rest } = page;
  return { dossier: packDossier(inOwnLanguage(dossier)), scene: packScene(scene, dossier.lang), ...rest };
}

export function unpackPage({ dossier, scene, ...rest }: PackedPage): PageData {
  return { dossier: unpackDossier(dossier), scene: unpackScene(scene, dossier.lang), ...rest };
}
