import type { Lang } from '../domain/text';

/** What each file of open data is for: words that only the page of sources says, so no script carries them. */
export interface OpenDataWords {
  readonly title: string;
  readonly lead: string;
  readonly annotations: string;
  readonly places: string;
  readonly network: string;
  readonly statements: string;
  readonly quotations: string;
  readonly ftm: string;
  readonly claims: string;
  readonly losses: string;
}

const en: OpenDataWords = {
  title: 'Open data',
  lead: 'The same statements for other tools. They are claims by those named, not facts.',
  annotations: 'W3C Web Annotation: quotations and statements for annotation tools',
  places: 'GeoJSON: places for maps',
  network: 'the network, for Gephi and other graph tools',
  statements: 'all statements as a table',
  quotations: 'all quotations as a table, with whose words they are',
  ftm: 'FollowTheMoney: people, organisations and links for Aleph',
  claims: 'schema.org: claims and quotations for search engines',
  losses: 'what each file cannot carry',
};

const hy: OpenDataWords = {
  title: 'Բաց տվյալներ',
  lead: 'Նույն պնդումները՝ այլ գործիքների համար։ Դրանք նշված անձանց պնդումներն են, ոչ թե փաստեր։',
  annotations: 'W3C Web Annotation՝ մեջբերումներ և պնդումներ ծանոթագրման գործիքների համար',
  places: 'GeoJSON՝ վայրեր քարտեզների համար',
  network: 'ցանցը՝ Gephi-ի և գրաֆերի այլ գործիքների համար',
  statements: 'բոլոր պնդումները՝ որպես աղյուսակ',
  quotations: 'բոլոր մեջբերումները՝ որպես աղյուսակ, և թե ում խոսքերն են',
  ftm: 'FollowTheMoney՝ անձինք, կազմակերպություններ և կապեր Aleph-ի համար',
  claims: 'schema.org՝ պնդումներ և մեջբերումներ որոնման համակարգերի համար',
  losses: 'ինչ չի պարունակում ամեն ֆայլը',
};

const ru: OpenDataWords = {
  title: 'Открытые данные',
  lead: 'Те же утверждения для других программ. Это слова названных лиц, а не факты.',
  annotations: 'W3C Web Annotation: цитаты и утверждения для программ аннотирования',
  places: 'GeoJSON: места для карт',
  network: 'сеть для Gephi и других программ работы с графами',
  statements: 'все утверждения таблицей',
  quotations: 'все цитаты таблицей, с указанием, чьи это слова',
  ftm: 'FollowTheMoney: люди, организации и связи для Aleph',
  claims: 'schema.org: утверждения и цитаты для поисковых систем',
  losses: 'чего нет в каждом из файлов',
};

const fr: OpenDataWords = {
  title: 'Données ouvertes',
  lead: 'Les mêmes propos pour d’autres outils. Ce sont les affirmations des personnes nommées, non des faits.',
  annotations: 'W3C Web Annotation : citations et affirmations pour les outils d’annotation',
  places: 'GeoJSON : lieux pour les cartes',
  network: 'le réseau, pour Gephi et d’autres outils de graphes',
  statements: 'toutes les affirmations en tableau',
  quotations: 'toutes les citations en tableau, avec leurs auteurs',
  ftm: 'FollowTheMoney : personnes, organisations et liens pour Aleph',
  claims: 'schema.org : affirmations et citations pour les moteurs de recherche',
  losses: 'ce que chaque fichier ne peut pas contenir',
};

const ar: OpenDataWords = {
  title: 'بيانات مفتوحة',
  lead: 'الأقوال نفسها لأدوات أخرى. هي أقوال أصحابها المذكورين، لا حقائق.',
  annotations: 'W3C Web Annotation: الاقتباسات والأقوال لأدوات التعليق',
  places: 'GeoJSON: أماكن للخرائط',
  network: 'الشبكة، لبرنامج Gephi وغيره من أدوات الرسوم الشبكية',
  statements: 'كل الأقوال في جدول',
  quotations: 'كل الاقتباسات في جدول، مع أصحابها',
  ftm: 'FollowTheMoney: أشخاص ومنظمات وروابط لأداة Aleph',
  claims: 'schema.org: الأقوال والاقتباسات لمحركات البحث',
  losses: 'ما لا يحمله كل ملف',
};

const WORDS: ReadonlyMap<Lang, OpenDataWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
  ['fr', fr],
  ['ar', ar],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const openDataWords = (lang: Lang): OpenDataWords => WORDS.get(lang.split('-')[0]!) ?? en;
