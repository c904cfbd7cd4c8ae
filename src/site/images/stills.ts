import type { Dossier } from '../../domain/dossier';
import { hasMap } from '../../domain/parts';
import type { Scene } from '../../geometry/scene';
import { CARD_FILE, CARD_SIZE, STILL_KINDS, stillFile } from '../../pages/share/still-file';
import { cardSvg } from './card';
import { makeEasel } from './draw';
import { pngSize } from './size';
import type { Studio } from './render';

/** A picture that is still to be drawn: only the build needs it, and it takes its time. */
export interface Still {
  /** Its files, by their path below the site's root; a card is a PNG only. */
  readonly svg: string | null;
  readonly png: string;
  /** How wide the PNG is, in px. */
  readonly width: number;
  draw(studio: Studio): string;
}

/**
 * The stills of a dossier: map, network, and both side by side, in each of its languages; and the picture for its cards.
 * @param wide the scene with its wide network
 * @param site where the site stands; null where that is not known
 */
export function stillsOf(dossier: Dossier, wide: Scene, site: URL | null): Still[] {
  const address = site && new URL(`${dossier.id}/`, site).href;
  const at = (file: string): string => `${dossier.id}/${file}`;
  const stills = dossier.languages.flatMap((lang) =>
    STILL_KINDS.filter((kind) => kind === 'network' || hasMap(dossier)).map((kind): Still => ({
      svg: at(stillFile(kind, lang, dossier.lang, 'svg')),
      png: at(stillFile(kind, lang, dossier.lang, 'png')),
      width: pngSize(kind, dossier, lang, site).width,
      draw: (studio) => studio.still(kind, makeEasel(dossier, wide, lang), address),
    })),
  );
  const card: Still = {
    svg: null,
    png: at(CARD_FILE),
    width: CARD_SIZE.width,
    draw: (studio) => cardSvg(studio, makeEasel(dossier, wide, dossier.lang)),
  };
  return [...stills, card];
}
