import type { Lang } from '../domain/text';
import { counted } from './plural';

/** Words that only the library says. */
export interface LibraryWords {
  /** What all this is, for somebody who never saw it. */
  readonly intro: string;
  readonly search: string;
  readonly hint: string;
  readonly results: string;
  readonly found: (n: number) => string;
  readonly none: string;
  readonly failed: string;
  readonly dossiers: string;
  readonly actors: string;
  readonly statements: string;
  readonly examples: string;
  readonly date: string;
  readonly languages: string;
  readonly voices: string;
}

const en: LibraryWords = {
  intro:
    'News stories, drawn: who says what about whom. Every mark opens the exact words it rests on, and says whose they are.',
  search: 'Search all explainers',
  hint: 'Titles, people and places, statements',
  results: 'Results',
  found: (n) => counted('en', n, { one: 'result', other: 'results' }),
  none: 'Nothing found',
  failed: 'The search could not load. The list below is complete.',
  dossiers: 'Explainers',
  actors: 'People and places',
  statements: 'Statements',
  examples: 'Examples',
  date: 'Article of',
  languages: 'Languages',
  voices: 'Voices',
};

const hy: LibraryWords = {
  intro:
    'Լրատվական նյութեր՝ պատկերված. ով ինչ է ասում ում մասին։ Ամեն նշան բացում է այն ճշգրիտ խոսքերը, որոնց վրա հիմնված է, և ասում, թե ում խոսքերն են դրանք։',
  search: 'Որոնել բոլոր նյութերում',
  hint: 'Վերնագրեր, անձինք և վայրեր, պնդումներ',
  results: 'Արդյունքներ',
  found: (n) => counted('hy', n, { one: 'արդյունք', other: 'արդյունք' }),
  none: 'Ոչինչ չի գտնվել',
  failed: 'Որոնումը չհաջողվեց բեռնել։ Ներքևի ցանկն ամբողջական է։',
  dossiers: 'Նյութեր',
  actors: 'Անձինք և վայրեր',
  statements: 'Պնդումներ',
  examples: 'Օրինակներ',
  date: 'Հոդվածի ամսաթիվ',
  languages: 'Լեզուներ',
  voices: 'Խոսողներ',
};

const ru: LibraryWords = {
  intro:
    'Новости в схемах: кто что о ком говорит. За каждым знаком — точные слова, на которых он основан, и имя того, кому они принадлежат.',
  search: 'Искать во всех материалах',
  hint: 'Заголовки, люди и места, утверждения',
  results: 'Результаты',
  found: (n) => counted('ru', n, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  none: 'Ничего не найдено',
  failed: 'Поиск загрузить не удалось. Список ниже полный.',
  dossiers: 'Материалы',
  actors: 'Люди и места',
  statements: 'Утверждения',
  examples: 'Примеры',
  date: 'Дата статьи',
  languages: 'Языки',
  voices: 'Кто говорит',
};

const fr: LibraryWords = {
  intro:
    'L’actualité, dessinée : qui dit quoi de qui. Chaque signe ouvre les mots exacts sur lesquels il repose, et dit qui les a prononcés.',
  search: 'Chercher dans tous les dossiers',
  hint: 'Titres, personnes et lieux, affirmations',
  results: 'Résultats',
  found: (n) => counted('fr', n, { one: 'résultat', other: 'résultats' }),
  none: 'Aucun résultat',
  failed: 'La recherche n’a pas pu être chargée. La liste ci-dessous est complète.',
  dossiers: 'Dossiers',
  actors: 'Personnes et lieux',
  statements: 'Affirmations',
  examples: 'Exemples',
  date: 'Article du',
  languages: 'Langues',
  voices: 'Voix',
};

const ar: LibraryWords = {
  intro: 'أخبار مرسومة: من يقول ماذا عن من. كل علامة تفتح الكلام الدقيق الذي تستند إليه، وتبيّن من قاله.',
  search: 'البحث في كل الملفات',
  hint: 'العناوين والأشخاص والأماكن والأقوال',
  results: 'النتائج',
  found: (n) =>
    counted('ar', n, { zero: 'نتيجة', one: 'نتيجة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' }),
  none: 'لا نتائج',
  failed: 'تعذّر تحميل البحث. القائمة أدناه كاملة.',
  dossiers: 'الملفات',
  actors: 'الأشخاص والأماكن',
  statements: 'الأقوال',
  examples: 'أمثلة',
  date: 'تاريخ المقال',
  languages: 'اللغات',
  voices: 'المتحدثون',
};

const WORDS: ReadonlyMap<Lang, LibraryWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
  ['fr', fr],
  ['ar', ar],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const libraryWords = (lang: Lang): LibraryWords => WORDS.get(lang.split('-')[0]!) ?? en;
