/**
 * What a page carries of its data, and back: packed at build, unpacked in the browser. The paths of the drawing are not
 * in it, and each text is in it once, in the dossier's own language.
 */
import { inOwnLanguage } from './texts';
import type { PageData } from './page-data';
import { packOpening, unpackOpening, type PackedOpening } from './opening-map';
import { packDossier, unpackDossier, type PackedDossier } from './pack-dossier';
import { packScene, unpackScene, type PackedScene } from './pack-scene';

export type PackedPage = Omit<PageData, 'dossier' | 'scene' | 'opening' | 'onOpening'> & {
  readonly dossier: PackedDossier;
  readonly scene: PackedScene;
  readonly opening?: PackedOpening;
};

export function packPage(page: PageData): PackedPage {
  const { dossier, scene, opening, onOpening: _atBuild, ...rest } = page;
  return {
    dossier: packDossier(inOwnLanguage(dossier)),
    scene: packScene(scene, dossier.lang),
    ...(opening && { opening: packOpening(opening) }),
    ...rest,
  };
}

export function unpackPage({ dossier: packed, scene: drawn, opening, ...rest }: PackedPage): PageData {
  const dossier = unpackDossier(packed);
  const scene = unpackScene(drawn, packed.lang);
  return { dossier, scene, ...(opening && { opening: unpackOpening(opening, dossier, scene) }), ...rest };
}
