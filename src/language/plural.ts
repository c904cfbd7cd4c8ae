import type { Lang } from '../domain/text';
import { formatNumber } from './numbers';

/** Noun phrases by CLDR plural category; `other` serves those a language does not tell apart. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The form that goes with a count, without the count. */
export function pluralForm(lang: Lang, n: number, forms: Forms): string {
  return forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
}

/** A counted noun: the number in the language's digits, then the form that goes with it. */
export function counted(lang: Lang, n: number, forms: Forms): string {
  return `${formatNumber(n, lang)} ${pluralForm(lang, n, forms)}`;
}
