import type { Id } from '../../domain/dossier';
import { ELEMENT_FILE } from '../shared/urls';
import { PLAIN } from '../../embed-api/embed-params';
import type { Part, Theme } from '../../domain/view-params';

export const HEIGHTS = ['auto', 'fill'] as const;

/** How high a frame may be said to be, in px. */
export const FRAME_HEIGHT = { min: 320, usual: 560, max: 1600 };

/** Widths of columns that frames are made for, in px: a phone's, a column of text, and a wide one. */
export const WIDTHS = ['column', '360', '600', '720'] as const;

/** How high an embed of a width is, as its style sheet has it. */
const heightAt = (width: number): number => (width >= 600 ? 480 : width >= 340 ? 560 : 600);

/** What a newsroom chooses before it copies. */
export interface EmbedOptions {
  readonly show: readonly Part[];
  readonly theme: Theme;
  /** `auto`: as high as its width wants, which takes the small script. `fill`: a fixed height. */
  readonly height: (typeof HEIGHTS)[number];
  /** Of a plain frame; by default that of the column it stands in. */
  readonly width?: (typeof WIDTHS)[number];
  /** Of the frame, in px: fixed, or until it is known. */
  readonly px: number;
}

export interface EmbedPlaces {
  /** The embed's address, absolute: the latest, or a frozen version's. */
  readonly embed: string;
  /** The whole explainer at the view that is shared, absolute. */
  readonly full: string;
  /** The small script for host pages, absolute. */
  readonly script: string;
  readonly title: string;
}

/** The embed's address with its options, at the view of a page's query. */
export function embedAddress({ embed, full }: EmbedPlaces, { show, theme, height }: EmbedOptions): string {
  const url = new URL(embed);
  for (const [name, value] of new URL(full).searchParams) url.searchParams.set(name, value);
  if (show.length > 0 && show.join() !== PLAIN.show.join()) url.searchParams.set('show', show.join(','));
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  if (height === 'fill') url.searchParams.set('height', 'fill');
  return url.href.replaceAll('%2C', ',');
}

/**
 * A plain iframe. It works alone at its fixed height; with the script it takes the one its width wants, which is known
 * where the width is. It never grows wider than its column.
 */
export function iframeCode(places: EmbedPlaces, options: EmbedOptions): string {
  const { width = 'column', height, px } = options;
  const wide = width === 'column' ? '100%' : width;
  const high = width === 'column' || height === 'fill' ? px : heightAt(Number(width));
  const frame =
    `<iframe src="${attribute(embedAddress(places, options))}" title="${attribute(places.title)}" data-sayso-embed ` +
    `width="${wide}" height="${high}" style="border:0${width === 'column' ? '' : ';max-width:100%'}" loading="lazy" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  return options.height === 'auto' ? `${frame}\n${scriptTag(places)}` : frame;
}

/** The element, with a link to read where scripts do not run. */
export function elementCode(places: EmbedPlaces, options: EmbedOptions): string {
  const url = new URL(embedAddress(places, options));
  const attributes = [...url.searchParams].map(([name, value]) => ` ${name}="${attribute(value)}"`).join('');
  url.search = '';
  return (
    `<sayso-explainer src="${attribute(url.href)}"${attributes}>` +
    `<a href="${attribute(places.full)}">${attribute(places.title)}</a></sayso-explainer>\n${scriptTag(places)}`
  );
}

const scriptTag = ({ script }: EmbedPlaces): string => `<script async src="${attribute(script)}"></script>`;

/** Safe between double quotes and between tags. */
export const attribute = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The places of a dossier, seen from one of its pages.
 * @param frozen the address of the embed of this very version, absolute; null for the one that is always the latest
 */
export function placesOf(
  root: string,
  dossier: Id,
  page: string,
  full: string,
  title: string,
  frozen: string | null = null,
): EmbedPlaces {
  const at = (path: string): string => new URL(root + path, page).href;
  return { embed: frozen ?? at(`${dossier}/embed/`), script: at(ELEMENT_FILE), full, title };
}
