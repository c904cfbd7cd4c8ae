import type { Lang } from '../../domain/text';
import { attribute } from './embed-code';
import { stillFile, type StillKind } from '../shared/urls';

export interface Picture {
  /** Absolute. */
  readonly svg: string;
  readonly png: string;
}

/**
 * Where a still lies.
 * @param folder the dossier's folder, or that of a frozen version's, absolute
 */
export function pictureAt(folder: string, kind: StillKind, lang: Lang, own: Lang): Picture {
  const at = (format: 'svg' | 'png'): string => new URL(stillFile(kind, lang, own, format), folder).href;
  return { svg: at('svg'), png: at('png') };
}

/** A figure that leads to the explainer. The picture has its title and its credits inside; so has the figure, in words. */
export function pictureCode(picture: Picture, full: string, about: { alt: string; credit: string }): string {
  return (
    `<figure><a href="${attribute(full)}"><img src="${attribute(picture.png)}" alt="${attribute(about.alt)}" ` +
    `loading="lazy" style="max-width:100%;height:auto"></a><figcaption>${attribute(about.credit)}</figcaption></figure>`
  );
}
