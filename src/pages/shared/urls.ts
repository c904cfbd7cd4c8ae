import type { Lang } from '../../domain/text';

/**
 * The public file names that pages themselves ask for or lead to. They are pasted into other sites and kept by readers'
 * browsers, and never change. The site's whole table of names is `site/urls.ts`.
 */

/** What a still picture shows. */
export const STILL_KINDS = ['map', 'network', 'both'] as const;
export type StillKind = (typeof STILL_KINDS)[number];

/**
 * Where a dossier's still picture lies, below the dossier's folder.
 * @param lang of its words; that of the dossier itself is not said
 */
export function stillFile(kind: StillKind, lang: Lang, own: Lang, format: 'svg' | 'png'): string {
  return `still/${kind}${lang === own ? '' : `.${lang}`}.${format}`;
}

/** The picture on a card, 1200 × 630 px, as messengers and search engines show it. */
export const CARD_FILE = 'still/card.png';
export const CARD_SIZE = { width: 1200, height: 630 };

/**
 * The dossier as a file beside its sources pages, without the articles' texts: those pages carry no dossier, and fetch it
 * when their share dialog is opened. Below the folder of the sources.
 */
export const SHARED_DOSSIER = 'share.json';

/** The service worker, below the site's root. */
export const WORKER_FILE = 'offline.js';

/** The custom element for host pages, below the site's root. */
export const ELEMENT_FILE = 'sayso-explainer.js';
