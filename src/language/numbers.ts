import type { Lang } from '../domain/text';

/** A number in a language's digits and grouping. `pseudo` and unknown tags are written as in English. */
export function formatNumber(n: number, lang: Lang): string {
  return new Intl.NumberFormat(known(lang)).format(n);
}

/** @param share from 0 to 1 */
export function formatPercent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(known(lang), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A distance in whole kilometres; from 100 km on, to two significant digits, as no label here means more. */
export function formatKm(km: number, lang: Lang): string {
  return new Intl.NumberFormat(known(lang), {
    style: 'unit',
    unit: 'kilometer',
    ...(km >= 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }),
  }).format(km);
}

/** The tag to hand to `Intl`, which throws on one it cannot read. */
export function known(lang: Lang): Lang {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang).length > 0 ? lang : 'en';
  } catch {
    return 'en';
  }
}
