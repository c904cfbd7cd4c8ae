import type { Lang } from '../domain/text';
import type { StatementChange, StatementPart } from '../domain/history/changes';

/** What the page of corrections and versions says. It needs no script, so no script carries them. */
export interface HistoryWords {
  readonly title: string;
  readonly lead: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly versions: string;
  readonly noVersions: string;
  /** Beside a version whose statements are those of the one before. */
  readonly same: string;
  readonly first: string;
  /** Beside one that was published before statements were kept. */
  readonly notCompared: string;
  /** Where a version stays as it was. */
  readonly frozen: string;
  readonly how: Readonly<Record<StatementChange['how'], string>>;
  readonly part: Readonly<Record<StatementPart, string>>;
  readonly nothing: string;
  readonly list: string;
}

const WORDS: Readonly<Record<Lang, HistoryWords>> = {
  en: {
    title: 'Corrections and versions',
    lead: 'What was corrected here, and what each published version says otherwise than the one before.',
    corrections: 'Corrections',
    noCorrections: 'Nothing has been corrected.',
    versions: 'Published versions',
    noVersions: 'No version has been published yet.',
    same: 'No statement changed.',
    first: 'The first version.',
    notCompared: 'Its statements were not kept, so it is not compared.',
    frozen: 'this version, as it was',
    how: { added: 'New', removed: 'Taken out', changed: 'Changed' },
    part: { said: 'Statement', who: 'Whose words', words: 'Quotation', answers: 'Answer' },
    nothing: 'none',
    list: 'All versions, for programs',
  },
  hy: {
    title: 'Ուղղումներ և տարբերակներ',
    lead: 'Ինչ է ուղղվել այստեղ, և ինչով է յուրաքանչյուր հրապարակված տարբերակը տարբերվում նախորդից։',
    corrections: 'Ուղղումներ',
    noCorrections: 'Ոչինչ չի ուղղվել։',
    versions: 'Հրապարակված տարբերակներ',
    noVersions: 'Դեռ ոչ մի տարբերակ չի հրապարակվել։',
    same: 'Ոչ մի պնդում չի փոխվել։',
    first: 'Առաջին տարբերակը։',
    notCompared: 'Դրա պնդումները պահված չեն, ուստի չի համեմատվում։',
    frozen: 'այս տարբերակը, ինչպես որ էր',
    how: { added: 'Նոր', removed: 'Հանված', changed: 'Փոխված' },
    part: { said: 'Պնդում', who: 'Ում խոսքերը', words: 'Մեջբերում', answers: 'Պատասխան' },
    nothing: 'չկա',
    list: 'Բոլոր տարբերակները՝ ծրագրերի համար',
  },
  ru: {
    title: 'Исправления и версии',
    lead: 'Что здесь исправлено и чем каждая опубликованная версия отличается от предыдущей.',
    corrections: 'Исправления',
    noCorrections: 'Исправлений не было.',
    versions: 'Опубликованные версии',
    noVersions: 'Пока не опубликовано ни одной версии.',
    same: 'Ни одно утверждение не изменилось.',
    first: 'Первая версия.',
    notCompared: 'Её утверждения не сохранены, поэтому сравнить её нельзя.',
    frozen: 'эта версия, какой она была',
    how: { added: 'Новое', removed: 'Удалено', changed: 'Изменено' },
    part: { said: 'Утверждение', who: 'Чьи слова', words: 'Цитата', answers: 'Ответ' },
    nothing: 'нет',
    list: 'Все версии, для программ',
  },
  fr: {
    title: 'Corrections et versions',
    lead: 'Ce qui a été corrigé ici, et ce que chaque version publiée dit autrement que la précédente.',
    corrections: 'Corrections',
    noCorrections: 'Rien n’a été corrigé.',
    versions: 'Versions publiées',
    noVersions: 'Aucune version n’a encore été publiée.',
    same: 'Aucune affirmation n’a changé.',
    first: 'La première version.',
    notCompared: 'Ses affirmations n’ont pas été gardées : elle n’est pas comparée.',
    frozen: 'cette version, telle quelle',
    how: { added: 'Ajouté', removed: 'Retiré', changed: 'Modifié' },
    part: { said: 'Affirmation', who: 'Qui parle', words: 'Citation', answers: 'Réponse' },
    nothing: 'aucune',
    list: 'Toutes les versions, pour les programmes',
  },
  ar: {
    title: 'التصويبات والإصدارات',
    lead: 'ما صُوّب هنا، وما يختلف به كل إصدار منشور عن سابقه.',
    corrections: 'التصويبات',
    noCorrections: 'لم يُصوَّب شيء.',
    versions: 'الإصدارات المنشورة',
    noVersions: 'لم يُنشر أي إصدار بعد.',
    same: 'لم يتغيّر أي قول.',
    first: 'الإصدار الأول.',
    notCompared: 'لم تُحفظ أقواله، فلا يُقارن.',
    frozen: 'هذا الإصدار كما كان',
    how: { added: 'جديد', removed: 'حُذف', changed: 'تغيّر' },
    part: { said: 'القول', who: 'كلام من', words: 'الاقتباس', answers: 'الرد' },
    nothing: 'لا شيء',
    list: 'كل الإصدارات، للبرامج',
  },
};

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export function historyWords(lang: Lang): HistoryWords {
  const name = lang.split('-')[0]!;
  return Object.hasOwn(WORDS, name) ? WORDS[name]! : WORDS['en']!;
}
