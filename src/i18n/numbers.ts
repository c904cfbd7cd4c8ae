import type { Lang } from '../domain/text';
import { formatsOf } from './formats';
import { intlTag } from './intl-tag';

/** A whole number in a language's digits and grouping. `pseudo` and unknown tags are written as in English. */
export function formatNumber(n: number, lang: Lang): string {
  const tag = intlTag(lang);
  const formats = formatsOf(tag);
  if (formats === undefined) return formatter(tag, { maximumFractionDigits: 0 }).format(n);
  const digits = String(Math.round(n));
  return Math.abs(n) < formats.groupFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, formats.group);
}

/** @param share from 0 to 1 */
export function formatPercent(share: number, lang: Lang): string {
  const tag = intlTag(lang);
  const formats = formatsOf(tag);
  if (formats !== undefined) return formats.percent(formatNumber(share * 100, tag));
  return formatter(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using it, and every mark that counts something uses the same one. */
function formatter(tag: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.NumberFormat(tag, options);
  formatters.set(key, kept);
  return kept;
}
