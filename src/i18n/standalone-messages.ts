import type { Lang } from '../domain/text';

/** Words that stand in pages without the interface's code, or are fetched by themselves: no other page carries them. */
interface ApartWords {
  /** The page for an address where nothing is. */
  readonly notFound: { readonly title: string; readonly why: string; readonly home: string };
  /** On still pictures. */
  readonly still: {
    /** Whose words these are, and through whom they come; both names are labels, in the nominative. */
    readonly claims: (speaker: string, outlet: string) => string;
    /** What a picture shows, for those who cannot see it; `what` is the name of a view, or of two. */
    readonly shows: (what: string, title: string) => string;
  };
  /** What a source is called whose title nobody has given. @param site such as `example.org` */
  readonly pageAt: (site: string) => string;
  /** For a page whose code could not be had. */
  readonly trouble: { readonly says: string; readonly again: string };
  /** For a page that stands in for one that could not be fetched. @param date when it was kept, with the time */
  readonly offline: (date: string) => string;
}

const en: ApartWords = {
  notFound: {
    title: 'There is nothing at this address',
    why: 'The page may have moved, or the address may be mistyped.',
    home: 'All explainers',
  },
  still: {
    claims: (speaker, outlet) => `Claims by ${speaker}, as reported by ${outlet}.`,
    shows: (what, title) => `${what}: ${title}`,
  },
  pageAt: (site) => `Page at ${site}`,
  trouble: {
    says: 'This page shows text and pictures; the interactive part could not load.',
    again: 'Try again',
  },
  offline: (date) => `Offline: you see the version of ${date}.`,
};

const hy: ApartWords = {
  notFound: {
    title: 'Այս հասցեում ոչինչ չկա',
    why: 'Էջը հնարավոր է տեղափոխվել է, կամ հասցեում վրիպակ կա։',
    home: 'Բոլոր բացատրությունները',
  },
  still: {
    claims: (speaker, outlet) => `Պնդումների հեղինակը՝ ${speaker}, շարադրանքը՝ ${outlet}։`,
    shows: (what, title) => `${what}. ${title}`,
  },
  pageAt: (site) => `Էջ ${site} կայքում`,
  trouble: {
    says: 'Այս էջը ցույց է տալիս տեքստ և պատկերներ. ինտերակտիվ մասը չհաջողվեց բեռնել։',
    again: 'Փորձել կրկին',
  },
  offline: (date) => `Առանց ցանցի. տեսնում եք այս տարբերակը՝ ${date}։`,
};

const ru: ApartWords = {
  notFound: {
    title: 'По этому адресу ничего нет',
    why: 'Возможно, страница переехала или в адресе опечатка.',
    home: 'Все материалы',
  },
  still: {
    claims: (speaker, outlet) => `Утверждения: ${speaker}; в изложении: ${outlet}.`,
    shows: (what, title) => `${what}: ${title}`,
  },
  pageAt: (site) => `Страница на сайте ${site}`,
  trouble: {
    says: 'Страница показывает текст и изображения; интерактивную часть загрузить не удалось.',
    again: 'Попробовать снова',
  },
  offline: (date) => `Без сети: вы видите версию от ${date}.`,
};

const WORDS: ReadonlyMap<Lang, ApartWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const apartWords = (lang: Lang): ApartWords => WORDS.get(lang.split('-')[0]!) ?? en;
