import type { Lang } from '../domain/text';

/** A number in a language's digits and grouping. `pseudo` and unknown tags are written as in English. */
export function formatNumber(n: number, lang: Lang): string {
  return formatter(lang, {}).format(n);
}

/** @param share from 0 to 1 */
export function formatPercent(share: number, lang: Lang): string {
  return formatter(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A distance in whole kilometres; from 100 km on, to two significant digits, as no label here means more. */
export function formatKm(km: number, lang: Lang): string {
  return formatter(lang, {
    style: 'unit',
    unit: 'kilometer',
    ...(km >= 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }),
  }).format(km);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using it, and every mark that counts something uses the same one. */
function formatter(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.NumberFormat(known(lang), options);
  formatters.set(key, kept);
  return kept;
}

/** The tag to hand to `Intl`, which throws on one it cannot read. */
export function known(lang: Lang): Lang {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang).length > 0 ? lang : 'en';
  } catch {
    return 'en';
  }
}
