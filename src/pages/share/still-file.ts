import type { Lang } from '../../domain/text';

/** What a still picture shows. */
export const STILL_KINDS = ['map', 'network', 'both'] as const;
export type StillKind = (typeof STILL_KINDS)[number];

/**
 * Where a dossier's still picture lies, below the dossier's folder. These names are pasted into other sites and never
 * change.
 * @param lang of its words; that of the dossier itself is not said
 */
export function stillFile(kind: StillKind, lang: Lang, own: Lang, format: 'svg' | 'png'): string {
  return `still/${kind}${lang === own ? '' : `.${lang}`}.${format}`;
}

/** The picture on a card, 1200 × 630 px, as messengers and search engines show it. */
export const CARD_FILE = 'still/card.png';
export const CARD_SIZE = { width: 1200, height: 630 };
