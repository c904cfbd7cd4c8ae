import type { Lang } from '../domain/text';
import { formatNumber } from './numbers';

interface MoreOnClaims {
  /** Who passed them on, or null. */
  readonly through: string | null;
  readonly several: boolean;
}

/** Words that the compiler writes into pages and pictures, or that stand in pages without code: no script carries them. */
interface ApartWords {
  /** The page for an address where nothing is. */
  readonly notFound: { readonly title: string; readonly why: string; readonly home: string };
  /** On still pictures. */
  readonly still: {
    /** Whose words these are, and through whom they come; all names are labels, in the nominative. */
    readonly claims: (speakers: string, outlets: string, more: MoreOnClaims) => string;
    /** The last in a row of names. */
    readonly others: (n: number) => string;
    readonly answers: (n: number) => string;
    readonly noAnswer: string;
    /** What a picture shows, for those who cannot see it; `what` is the name of a view, or of two. */
    readonly shows: (what: string, title: string) => string;
  };
  /** For a page whose code could not be had. */
  readonly trouble: { readonly says: string; readonly again: string };
  /** The Studio, where it is not at work: its name, what invites to it, and what it says where no script runs. */
  readonly studio: {
    readonly name: string;
    readonly invites: string;
    readonly guide: string;
    readonly noscript: string;
  };
}

const en: ApartWords = {
  notFound: {
    title: 'There is nothing at this address',
    why: 'The page may have moved, or the address may be mistyped.',
    home: 'All explainers',
  },
  still: {
    claims: (speakers, outlets, { through }) =>
      `Claims by ${speakers}, as reported by ${outlets}${through === null ? '' : `, through ${through}`}.`,
    others: (n) => (n === 1 ? 'one other' : `${formatNumber(n, 'en')} others`),
    answers: (n) => `Known responses: ${formatNumber(n, 'en')}.`,
    noAnswer: 'No response found.',
    shows: (what, title) => `${what}: ${title}`,
  },
  trouble: {
    says: 'This page shows text and pictures; the interactive part could not load.',
    again: 'Try again',
  },
  studio: {
    name: 'Studio',
    invites: 'Make an explainer from any article',
    guide: 'How that goes, in ten minutes',
    noscript:
      'The Studio needs JavaScript. It works in this browser alone: nothing that is pasted leaves the computer.',
  },
};

const hy: ApartWords = {
  notFound: {
    title: 'Այս հասցեում ոչինչ չկա',
    why: 'Էջը հնարավոր է տեղափոխվել է, կամ հասցեում վրիպակ կա։',
    home: 'Բոլոր բացատրությունները',
  },
  still: {
    claims: (speakers, outlets, { through, several }) =>
      `Պնդումների ${several ? 'հեղինակները' : 'հեղինակը'}՝ ${speakers}, շարադրանքը՝ ${outlets}${through === null ? '' : `, միջնորդը՝ ${through}`}։`,
    others: (n) => `ևս ${formatNumber(n, 'hy')}-ը`,
    answers: (n) => `Հայտնի արձագանքներ՝ ${formatNumber(n, 'hy')}։`,
    noAnswer: 'Արձագանք չի գտնվել։',
    shows: (what, title) => `${what}. ${title}`,
  },
  trouble: {
    says: 'Այս էջը ցույց է տալիս տեքստ և պատկերներ. ինտերակտիվ մասը չհաջողվեց բեռնել։',
    again: 'Փորձել կրկին',
  },
  studio: {
    name: 'Ստուդիա',
    invites: 'Ստեղծել բացատրություն ցանկացած հոդվածից',
    guide: 'Ինչպես է դա արվում, տասը րոպեում',
    noscript:
      'Ստուդիային պետք է JavaScript։ Այն աշխատում է միայն այս դիտարկիչում. տեղադրված ոչ մի բառ համակարգչից դուրս չի գալիս։',
  },
};

const ru: ApartWords = {
  notFound: {
    title: 'По этому адресу ничего нет',
    why: 'Возможно, страница переехала или в адресе опечатка.',
    home: 'Все материалы',
  },
  still: {
    claims: (speakers, outlets, { through }) =>
      `Утверждения: ${speakers}; в изложении: ${outlets}${through === null ? '' : `; через: ${through}`}.`,
    others: (n) => `ещё ${formatNumber(n, 'ru')}`,
    answers: (n) => `Известные отклики: ${formatNumber(n, 'ru')}.`,
    noAnswer: 'Откликов не найдено.',
    shows: (what, title) => `${what}: ${title}`,
  },
  trouble: {
    says: 'Страница показывает текст и изображения; интерактивную часть загрузить не удалось.',
    again: 'Попробовать снова',
  },
  studio: {
    name: 'Студия',
    invites: 'Сделать разбор любой статьи',
    guide: 'Как это делается, за десять минут',
    noscript: 'Студии нужен JavaScript. Она работает только в этом браузере: ничто вставленное не покидает компьютер.',
  },
};

const fr: ApartWords = {
  notFound: {
    title: 'Il n’y a rien à cette adresse',
    why: 'La page a peut-être été déplacée, ou l’adresse est mal écrite.',
    home: 'Tous les dossiers',
  },
  still: {
    claims: (speakers, outlets, { through }) =>
      `Affirmations : ${speakers} ; rapportées par : ${outlets}${through === null ? '' : ` ; par l’intermédiaire de : ${through}`}.`,
    others: (n) => (n === 1 ? 'une autre voix' : `${formatNumber(n, 'fr')} autres`),
    answers: (n) => `Réactions connues : ${formatNumber(n, 'fr')}.`,
    noAnswer: 'Aucune réaction trouvée.',
    shows: (what, title) => `${what} : ${title}`,
  },
  trouble: {
    says: 'Cette page montre le texte et les images ; la partie interactive n’a pas pu être chargée.',
    again: 'Réessayer',
  },
  studio: {
    name: 'Studio',
    invites: 'Faire un dossier à partir de n’importe quel article',
    guide: 'Comment s’y prendre, en dix minutes',
    noscript:
      'Le Studio a besoin de JavaScript. Il ne travaille que dans ce navigateur : rien de ce qui est collé ne quitte l’ordinateur.',
  },
};

const ar: ApartWords = {
  notFound: {
    title: 'لا شيء في هذا العنوان',
    why: 'ربما نُقلت الصفحة، أو كُتب العنوان خطأً.',
    home: 'كل الملفات',
  },
  still: {
    claims: (speakers, outlets, { through }) =>
      `أقوال: ${speakers}؛ كما نقلتها: ${outlets}${through === null ? '' : `؛ عبر: ${through}`}.`,
    others: (n) => `آخرون (${formatNumber(n, 'ar')})`,
    answers: (n) => `الردود المعروفة: ${formatNumber(n, 'ar')}.`,
    noAnswer: 'لم يُعثر على رد.',
    shows: (what, title) => `${what}: ${title}`,
  },
  trouble: {
    says: 'تعرض هذه الصفحة النص والصور؛ أما الجزء التفاعلي فتعذّر تحميله.',
    again: 'حاول مرة أخرى',
  },
  studio: {
    name: 'الاستوديو',
    invites: 'أنشئ ملفًا من أي مقال',
    guide: 'كيف يتم ذلك، في عشر دقائق',
    noscript: 'يحتاج الاستوديو إلى JavaScript. وهو يعمل في هذا المتصفح وحده: لا يغادر الحاسوبَ شيءٌ مما يُلصق.',
  },
};

const WORDS: ReadonlyMap<Lang, ApartWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
  ['fr', fr],
  ['ar', ar],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const apartWords = (lang: Lang): ApartWords => WORDS.get(lang.split('-')[0]!) ?? en;
