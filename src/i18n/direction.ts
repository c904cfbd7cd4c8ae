import type { Lang } from '../domain/text';

/** Languages written from right to left, by their usual script; and the made-up one that shows whether that works. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
export const MIRRORED: Lang = 'qps-plocm';

/** Which way a language is written. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
  return lang === MIRRORED || RIGHT_TO_LEFT.has(lang.split('-')[0]!) ? 'rtl' : 'ltr';
}
