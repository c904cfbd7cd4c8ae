/**
 * How the interface's languages write dates, numbers and lists: own tables, because a browser's `Intl` may lack
 * a language (Chromium has no Armenian and falls back to English without a word), and because a page prerendered in Node
 * must be equal to what the browser renders first. Other languages go through `Intl`.
 *
 * Source of the Russian, French, Arabic and English forms: CLDR 46 (`gregorian/months`, `dateFormats`, `listPattern`,
 * `decimalFormats`). Armenian: as written in Armenian official use («2023 թ. սեպտեմբերի 19»).
 */
import type { Lang } from '../domain/text';

export interface Formats {
  /** Month names as a date with a day has them ("июня"), January first. */
  readonly monthsWithDay: readonly string[];
  /** Month names standing alone ("июнь"); the same ones where absent. */
  readonly monthsAlone?: readonly string[];
  readonly fullDate: (day: number, month: string, year: string) => string;
  readonly monthOfYear: (month: string, year: string) => string;
  /** Between the items of a list, and before its last one. */
  readonly separator: string;
  readonly lastSeparator: string;
  /** Between groups of three digits, used from `groupFrom` on; and before decimals. */
  readonly group: string;
  readonly groupFrom: number;
  readonly percent: (digits: string) => string;
  /** Plural category of a whole number; `Intl.PluralRules` where absent, which every browser has for the language. */
  readonly plural?: (n: number) => Intl.LDMLPluralRule;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';
const words = (text: string): readonly string[] => text.split(' ');
const dayMonthYear = (day: number, month: string, year: string): string => `${day} ${month} ${year}`;
const monthYear = (month: string, year: string): string => `${month} ${year}`;

const FORMATS: Readonly<Record<Lang, Formats>> = {
  en: {
    monthsWithDay: words('January February March April May June July August September October November December'),
    fullDate: dayMonthYear,
    monthOfYear: monthYear,
    separator: ', ',
    lastSeparator: ' and ',
    group: ',',
    groupFrom: 1000,
    percent: (digits) => `${digits}%`,
  },
  hy: {
    monthsWithDay: words(
      'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
    ),
    monthsAlone: words('հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր'),
    fullDate: (day, month, year) => `${year} թ. ${month} ${day}`,
    monthOfYear: (month, year) => `${year} թ. ${month}`,
    separator: ', ',
    lastSeparator: ' և ',
    group: NO_BREAK,
    groupFrom: 10_000,
    percent: (digits) => `${digits}%`,
    plural: (n) => (Math.abs(n) < 2 ? 'one' : 'other'),
  },
  ru: {
    monthsWithDay: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsAlone: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    fullDate: (day, month, year) => `${day} ${month} ${year}${NO_BREAK}г.`,
    monthOfYear: (month, year) => `${month} ${year}${NO_BREAK}г.`,
    separator: ', ',
    lastSeparator: ' и ',
    group: NO_BREAK,
    groupFrom: 10_000,
    percent: (digits) => `${digits}${NO_BREAK}%`,
  },
  fr: {
    monthsWithDay: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    fullDate: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    monthOfYear: monthYear,
    separator: ', ',
    lastSeparator: ' et ',
    group: NARROW,
    groupFrom: 1000,
    percent: (digits) => `${digits}${NARROW}%`,
  },
  // Western digits (`ar-u-nu-latn`): the Maghreb writes no others, every Arabic reader reads them, and the years, addresses
  // and quotations beside ours have them, so that a date and a year on the slider are not written in two ways.
  ar: {
    monthsWithDay: words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    fullDate: dayMonthYear,
    monthOfYear: monthYear,
    separator: ' و',
    lastSeparator: ' و',
    group: ',',
    groupFrom: 1000,
    percent: (digits) => `${digits}%`,
  },
};

/**
 * The own formats of a language, where it has some.
 * @param lang a BCP 47 tag; a region is ignored
 */
export const formatsOf = (lang: Lang): Formats | undefined => {
  const language = lang.split('-')[0]!.toLowerCase();
  return Object.hasOwn(FORMATS, language) ? FORMATS[language] : undefined;
};
