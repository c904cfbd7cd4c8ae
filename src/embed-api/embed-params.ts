/** An embed's own parameters, beside those of the view: what it shows and how it looks. The URL and messages share them. */
import { PARTS, THEMES, type Part, type Theme } from '../domain/view-params';

export interface EmbedParams {
  /** What may be shown, one at a time, what it opens with first; never empty. */
  readonly show: readonly Part[];
  readonly theme: Theme;
  /** A CSS colour for the selection; null for Sayso's amber. */
  readonly accent: string | null;
  /** Names of fonts the reader's device may have; null for the system's. */
  readonly font: string | null;
  /** `auto`: a height that follows from the width alone, for hosts that listen. `fill`: the frame's own height. */
  readonly height: 'auto' | 'fill';
}

/** Who says what, and where. The article is left to the whole explainer, unless a host asks for it. */
const SHOWN: readonly Part[] = ['network', 'map'];

export const PLAIN: EmbedParams = { show: SHOWN, theme: 'auto', accent: null, font: null, height: 'auto' };

/** Reads an embed's parameters. Values that are not known are passed over. Never throws. */
export function readEmbedParams(search: string): EmbedParams {
  const query = new URLSearchParams(search);
  const wanted = (query.get('show') ?? '').split(',').flatMap((name) => PARTS.find((part) => part === name) ?? []);
  const show = [...new Set(wanted)];
  return {
    show: show.length === 0 ? PLAIN.show : show,
    theme: readTheme(query.get('theme')) ?? PLAIN.theme,
    accent: readAccent(query.get('accent')),
    font: readFont(query.get('font')),
    height: query.get('height') === 'fill' ? 'fill' : 'auto',
  };
}

/** Says an embed's parameters as a query without `?`; defaults are left out. */
export function writeEmbedParams(params: EmbedParams): string {
  const said: string[] = [];
  if (params.show.join() !== PLAIN.show.join()) said.push(`show=${params.show.join(',')}`);
  if (params.theme !== PLAIN.theme) said.push(`theme=${params.theme}`);
  if (params.accent !== null) said.push(`accent=${encodeURIComponent(params.accent)}`);
  if (params.font !== null) said.push(`font=${encodeURIComponent(params.font)}`);
  if (params.height !== PLAIN.height) said.push(`height=${params.height}`);
  return said.join('&');
}

export function readTheme(value: string | null | undefined): Theme | null {
  return THEMES.find((theme) => theme === value) ?? null;
}

/** A colour by name, in hex, or as numbers in a colour function: nothing that could load or refer to anything. */
const COLOUR =
  /^(#([\da-f]{3}|[\da-f]{6})|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch)\([\d\s.,%/+-]{1,60}(deg|turn)?[\d\s.,%/+-]{0,60}\))$/i;

export function readAccent(value: string | null | undefined): string | null {
  const colour = value?.trim() ?? '';
  return colour.length <= MOST_CHARACTERS && COLOUR.test(colour) ? colour : null;
}

/** One name of a font, with or without quotes: letters, digits, spaces, hyphens. */
const FONT = /^(['"]?)[\p{L}\d][\p{L}\d -]{0,40}\1$/u;
/** Longer lists, and longer texts, are none that a host would write. */
const MOST_FONTS = 8;
const MOST_CHARACTERS = 200;

/**
 * A list of fonts. The length is looked at first and each name is tested by itself, so that no text a host sends takes
 * longer than its length.
 */
export function readFont(value: string | null | undefined): string | null {
  const font = value?.trim() ?? '';
  if (font.length > MOST_CHARACTERS) return null;
  const names = font.split(',').map((name) => name.trim());
  return names.length <= MOST_FONTS && names.every((name) => FONT.test(name)) ? font : null;
}
