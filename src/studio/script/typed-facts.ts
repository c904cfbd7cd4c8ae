/** What an author types of an article, as the format has it: addresses and dates. */
import type { Lang } from '../../domain/text';

/** An address with its `https://`, which few type; what is no address stays as it is. */
export function asAddress(typed: string): string {
  const text = typed.trim();
  return /^[^\s:/@]+\.[^\s./]{2,}(?:[/?#]\S*)?$/.test(text) ? `https://${text}` : text;
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A date as it is written, such as `2024-06`, of what was typed: also “June 2024”, “12 June 2024” and “12.6.2024”.
 * @param lang whose names of months are known, beside the English ones
 * @returns null where it is not understood, or no such day is
 */
export function asDate(typed: string, lang: Lang): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const iso = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text);
  if (iso) return dateOf(iso[1]!, numberOf(iso[2]), numberOf(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return dateOf(dotted[3]!, Number(dotted[2]), Number(dotted[1]));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.filter((word) => word.length === 4);
  const days = numbers.filter((word) => word.length < 3);
  const rest = words.filter((word) => !/^\d+$/.test(word) && !BESIDE.has(word));
  const month = rest.length === 1 ? monthOf(rest[0]!, lang) : undefined;
  if (year.length !== 1 || days.length > 1 || year.length + days.length < numbers.length || !month) return null;
  return dateOf(year[0]!, month, numberOf(days[0]));
}

/** Endings and words that stand in dates. */
const BESIDE: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'of', 'de', 'le', 'г', 'года', 'թ', 'ին']);

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function dateOf(year: string, month?: number, day?: number): string | null {
  if (month === undefined) return year;
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const real = new Date(Date.UTC(Number(year), month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The number of a month by its name, in full or cut short, as it stands alone or in a date. */
function monthOf(word: string, lang: Lang): number | undefined {
  for (let month = 1; month <= 12; month++) if (namesOf(month, lang).some((name) => name === word)) return month;
  return undefined;
}

function namesOf(month: number, lang: Lang): string[] {
  const at = new Date(Date.UTC(2024, month - 1, 15));
  return [lang, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((form) =>
      [{ month: form }, { month: form, day: 'numeric' } as const, { month: form, year: 'numeric' } as const].flatMap(
        (options) => partsIn(tag, { ...options, timeZone: 'UTC' }, at),
      ),
    ),
  );
}

function partsIn(tag: Lang, options: Intl.DateTimeFormatOptions, at: Date): string[] {
  try {
    const parts = new Intl.DateTimeFormat(tag, options).formatToParts(at);
    return parts.filter(({ type }) => type === 'month').map(({ value }) => value.toLowerCase().replace(/\.$/, ''));
  } catch {
    // No language: none of its names.
    return [];
  }
}
