import type { Dossier } from '../../domain/dossier';
import { hasMap } from '../../domain/parts';
import { unpaintedIn } from '../../domain/picture-scripts';
import type { Lang } from '../../domain/text';
import type { Scene } from '../../geometry/scene';
import { CARD_SIZE, STILL_KINDS, urls } from '../urls';
import { once } from '../dossier-parts';
import { cardSvg } from './card';
import { imageInput } from './draw';
import { pngSize } from './size';
import type { Renderer } from './render';

/** A picture that is still to be drawn: drawing takes its time. */
export interface Picture {
  /** Its files, by their path below the site's root; a card is a PNG only. */
  readonly svg: string | null;
  /** Null where its words are in a script that it cannot be painted in. */
  readonly png: string | null;
  /** How wide the PNG is, in px. */
  readonly width: () => number;
  draw(renderer: Renderer): string;
}

/**
 * The stills of a dossier: map, network, and both side by side, in each of its languages; and the picture for its cards.
 * @param scene gives its scene, once something is drawn
 * @param site where the site stands; null where that is not known
 */
export function picturesOf(dossier: Dossier, scene: () => Scene, site: URL | null): Picture[] {
  const address = site && new URL(`${dossier.id}/`, site).href;
  const inputs = new Map(dossier.languages.map((lang) => [lang, once(() => imageInput(dossier, scene(), lang))]));
  const painted = (lang: Lang): boolean => unpaintedIn(dossier, lang).length === 0;
  const stills = dossier.languages.flatMap((lang) =>
    STILL_KINDS.filter((kind) => kind === 'network' || hasMap(dossier)).map((kind): Picture => ({
      svg: urls.still(dossier, kind, lang, 'svg'),
      png: painted(lang) ? urls.still(dossier, kind, lang, 'png') : null,
      width: () => pngSize(kind, dossier, lang, site, scene()).width,
      draw: (renderer) => renderer.still(kind, inputs.get(lang)!(), address),
    })),
  );
  const card: Picture = {
    svg: null,
    png: urls.card(dossier.id),
    width: () => CARD_SIZE.width,
    draw: (renderer) => cardSvg(renderer, inputs.get(dossier.lang)!()),
  };
  return painted(dossier.lang) ? [...stills, card] : stills;
}
