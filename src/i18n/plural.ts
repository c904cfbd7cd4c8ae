import type { Lang } from '../domain/text';
import { formatsOf } from './formats';
import { formatNumber } from './numbers';

/** Noun phrases by CLDR plural category; `other` serves those a language does not tell apart. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The form that goes with a count, without the count. */
export function pluralForm(lang: Lang, n: number, forms: Forms): string {
  const category = formatsOf(lang)?.plural?.(n) ?? rules(lang).select(n);
  return forms[category] ?? forms.other;
}

const kept = new Map<Lang, Intl.PluralRules>();

/** Making the rules costs far more than using them. */
function rules(lang: Lang): Intl.PluralRules {
  const known = kept.get(lang) ?? new Intl.PluralRules(lang);
  kept.set(lang, known);
  return known;
}

/** A counted noun: the number in the language's digits, then the form that goes with it. */
export function counted(lang: Lang, n: number, forms: Forms): string {
  return `${formatNumber(n, lang)} ${pluralForm(lang, n, forms)}`;
}
