import type { Lang } from '../domain/text';

/** What only a one-page file says: how it can be looked at. All languages are at hand, as nothing can be fetched there. */
export interface OnePageWords {
  /** Before the ways to look at it. */
  readonly modes: string;
  readonly embed: string;
  /** Before the statements, where no script runs. */
  readonly without: string;
}

const WORDS: Readonly<Record<Lang, OnePageWords>> = {
  en: {
    modes: 'Show as',
    embed: 'In a frame',
    without: 'Open this file in a browser with JavaScript to see map and network. What is said, by whom:',
  },
  hy: {
    modes: 'Ցուցադրել որպես',
    embed: 'Շրջանակում',
    without:
      'Քարտեզն ու ցանցը տեսնելու համար բացեք այս ֆայլը JavaScript ունեցող դիտարկիչով։ Ինչ է ասվում և ում կողմից.',
  },
  ru: {
    modes: 'Показать как',
    embed: 'Во фрейме',
    without: 'Чтобы увидеть карту и сеть, откройте этот файл в браузере с JavaScript. Что сказано и кем:',
  },
  fr: {
    modes: 'Montrer comme',
    embed: 'Dans un cadre',
    without:
      'Pour voir la carte et le réseau, ouvrez ce fichier dans un navigateur avec JavaScript. Ce qui est dit, et par qui :',
  },
  ar: {
    modes: 'العرض على هيئة',
    embed: 'في إطار',
    without: 'لرؤية الخريطة والشبكة افتح هذا الملف في متصفح يشغّل JavaScript. ما قيل، ومن قاله:',
  },
};

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export function onePageWords(lang: Lang): OnePageWords {
  const name = lang.split('-')[0]!;
  return Object.hasOwn(WORDS, name) ? WORDS[name]! : WORDS['en']!;
}
