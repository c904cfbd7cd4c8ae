/** Lines that say by what right words of an article are shown, in the language of the dossier, for an author to take or reword. */
import type { Lang } from '../../domain/text';

/** Why a whole text may be shown. */
export const REASONS = ['mine', 'owner', 'licence'] as const;
export type Reason = (typeof REASONS)[number];

interface RightsLines extends Readonly<Record<Reason, string>> {
  /** Where only quotations are. */
  readonly quoted: (outlet: string) => string;
}

const LINES: Readonly<Record<Lang, RightsLines>> = {
  en: {
    quoted: (outlet) => `© ${outlet}. Quoted for comment and teaching.`,
    mine: 'Our own text, shown whole.',
    owner: 'Shown whole with the owner’s consent.',
    licence: 'Shown whole under the licence of the text.',
  },
  hy: {
    quoted: (outlet) => `© ${outlet}։ Մեջբերված է մեկնաբանության և ուսուցման համար։`,
    mine: 'Մեր սեփական տեքստը՝ ամբողջությամբ։',
    owner: 'Ամբողջությամբ՝ իրավատիրոջ համաձայնությամբ։',
    licence: 'Ամբողջությամբ՝ տեքստի լիցենզիայի համաձայն։',
  },
  ru: {
    quoted: (outlet) => `© ${outlet}. Цитируется для комментария и обучения.`,
    mine: 'Наш собственный текст, приведён целиком.',
    owner: 'Приведён целиком с согласия правообладателя.',
    licence: 'Приведён целиком по лицензии текста.',
  },
  fr: {
    quoted: (outlet) => `© ${outlet}. Cité à des fins de commentaire et d’enseignement.`,
    mine: 'Notre propre texte, montré en entier.',
    owner: 'Montré en entier avec l’accord de l’ayant droit.',
    licence: 'Montré en entier selon la licence du texte.',
  },
  ar: {
    quoted: (outlet) => `© ${outlet}. مقتبس للتعليق والتعليم.`,
    mine: 'نصنا نحن، معروض كاملًا.',
    owner: 'معروض كاملًا بموافقة صاحبه.',
    licence: 'معروض كاملًا وفق ترخيص النص.',
  },
};

/** @param lang a BCP 47 tag; English stands in for a language that has no such lines */
export function rightsLines(lang: Lang): RightsLines {
  const name = lang.split('-')[0]!;
  return Object.hasOwn(LINES, name) ? LINES[name]! : LINES['en']!;
}
