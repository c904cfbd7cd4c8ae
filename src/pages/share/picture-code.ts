import type { Lang } from '../../domain/text';
import { attribute } from './embed-code';
import { stillFile, type StillKind } from '../shared/urls';

export interface Picture {
  /** Absolute. */
  readonly svg: string;
  /** Null where the picture's words are in a script that it cannot be painted in. */
  readonly png: string | null;
}

/**
 * Where a still lies.
 * @param folder the dossier's folder, or that of a frozen version's, absolute
 * @param painted whether it is there as PNG too
 */
export function pictureAt(folder: string, kind: StillKind, lang: Lang, own: Lang, painted = true): Picture {
  const at = (format: 'svg' | 'png'): string => new URL(stillFile(kind, lang, own, format), folder).href;
  return { svg: at('svg'), png: painted ? at('png') : null };
}

/** A figure that leads to the explainer. The picture has its title and its credits inside; so has the figure, in words. */
export function pictureCode(picture: Picture, full: string, about: { alt: string; credit: string }): string {
  return (
    `<figure><a href="${attribute(full)}"><img src="${attribute(picture.png ?? picture.svg)}" alt="${attribute(about.alt)}" ` +
    `loading="lazy" style="max-width:100%;height:auto"></a><figcaption>${attribute(about.credit)}</figcaption></figure>`
  );
}
