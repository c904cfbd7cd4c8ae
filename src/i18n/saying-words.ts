import type { Lang } from '../domain/text';

/** Words of one utterance in several reports. They come with what shows it, and only dossiers that have one need them. */
export interface SayingWords {
  readonly title: string;
  /** What the underlines mean. */
  readonly differing: string;
  /** Under a report in a language of its own, whose words cannot be set against the others'. */
  readonly notCompared: string;
}

const en: SayingWords = {
  title: 'The same words in other reports',
  differing: 'Underlined: words that not every report has.',
  notCompared: 'In another language: not compared word by word.',
};

const hy: SayingWords = {
  title: 'Նույն խոսքը այլ հրապարակումներում',
  differing: 'Ընդգծված են այն բառերը, որոնք բոլոր հրապարակումներում չկան։',
  notCompared: 'Այլ լեզվով է՝ բառ առ բառ չի համեմատվել։',
};

const ru: SayingWords = {
  title: 'Те же слова в других изданиях',
  differing: 'Подчёркнуты слова, которые есть не во всех изданиях.',
  notCompared: 'На другом языке: дословно не сравнивалось.',
};

const fr: SayingWords = {
  title: 'Les mêmes propos dans d’autres articles',
  differing: 'Soulignés : les mots que tous les articles n’ont pas.',
  notCompared: 'Dans une autre langue : pas de comparaison mot à mot.',
};

const ar: SayingWords = {
  title: 'الكلام نفسه في تقارير أخرى',
  differing: 'ما تحته خط كلمات لا ترد في كل التقارير.',
  notCompared: 'بلغة أخرى: لم يُقارن كلمة بكلمة.',
};

const WORDS: ReadonlyMap<Lang, SayingWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
  ['fr', fr],
  ['ar', ar],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const sayingWords = (lang: Lang): SayingWords => WORDS.get(lang.split('-')[0]!) ?? en;
