import { formatNumber } from './numbers';
import { pluralForm } from './plural';

/** A noun in the six forms that Arabic counts with. None, one and two are said by the noun itself, without a digit. */
export interface ArabicNoun {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** 3 to 10: the plural. */
  readonly few: string;
  /** 11 to 99: the singular, in the accusative. */
  readonly many: string;
  /** Whole hundreds, and one or two above them: the singular, in the genitive. */
  readonly other: string;
}

/**
 * Counts a noun: "علاقة واحدة", "علاقتان", "3 علاقات", "11 علاقة". It stands as the subject does; for a place after a
 * preposition the noun is given with the `two` of that case.
 */
export const countArabic = (value: number, noun: ArabicNoun): string =>
  value >= 0 && value <= 2
    ? pluralForm('ar', value, noun)
    : `${formatNumber(value, 'ar')} ${pluralForm('ar', value, noun)}`;

/** A noun from its stem's forms; feminine nouns in ة are alike from eleven on. */
export const arabicNoun = (
  [zero, one, two, few, many]: readonly [string, string, string, string, string],
  other = many,
): ArabicNoun => ({ zero, one, two, few, many, other });

/** The nouns that several catalogues count. */
export const MEMBERS = arabicNoun(['لا أعضاء', 'عضو واحد', 'عضوان', 'أعضاء', 'عضوًا'], 'عضو');
export const PASSAGES = arabicNoun(['لا اقتباسات', 'اقتباس واحد', 'اقتباسان', 'اقتباسات', 'اقتباسًا'], 'اقتباس');
export const STATEMENTS = arabicNoun(['لا أقوال', 'قول واحد', 'قولان', 'أقوال', 'قولًا'], 'قول');
