import type { Lang } from '../domain/text';
import { counted } from './plural';

/** The words of the network's pictures. `who` is a name in the nominative: no language here bends names. */
export interface PictureWords {
  /** The switch between the pictures, and their names. */
  readonly choice: string;
  readonly graph: string;
  readonly statements: string;
  /** Titles of the parts: whose words each holds. */
  readonly telling: (who: string) => string;
  readonly score: string;
  readonly others: string;
  readonly outlet: string;
  readonly record: string;
  readonly count: (n: number, hedged: number) => string;
  /** What an element is called: "Galuzin warns, hedged: Armenia could …, statement 1 of 22". */
  readonly statement: (said: string, n: number, all: number) => string;
  readonly hedged: string;
  readonly who: string;
  readonly key: {
    readonly point: string;
    readonly open: string;
    readonly bar: string;
    readonly idea: string;
    readonly disagree: string;
  };
}

const en: PictureWords = {
  choice: 'Picture',
  graph: 'Graph',
  statements: 'Statements',
  telling: (who) => `In the words of ${who}`,
  score: 'Who says what',
  others: 'Others say',
  outlet: 'The outlet’s own words',
  record: 'On record',
  count: (n, hedged) =>
    counted('en', n, { one: 'statement', other: 'statements' }) + (hedged > 0 ? `, ${hedged} hedged` : ''),
  statement: (said, n, all) => `${said}, statement ${n} of ${all}`,
  hedged: 'hedged',
  who: 'Who',
  key: {
    point: 'helps, seeks, belongs',
    open: 'concerns',
    bar: 'harms, hinders',
    idea: 'idea, place',
    disagree: 'they disagree',
  },
};

const hy: PictureWords = {
  choice: 'Պատկեր',
  graph: 'Գրաֆ',
  statements: 'Պնդումներ',
  telling: (who) => `Խոսքը՝ ${who}`,
  score: 'Ով ինչ է ասում',
  others: 'Այլոց խոսքը',
  outlet: 'Լրատվամիջոցի սեփական խոսքը',
  record: 'Փաստագրված',
  count: (n, hedged) => counted('hy', n, { other: 'պնդում' }) + (hedged > 0 ? `, վերապահումով՝ ${hedged}` : ''),
  statement: (said, n, all) => `${said}, պնդում ${n} / ${all}`,
  hedged: 'վերապահումով',
  who: 'Ով',
  key: {
    point: 'օգնում է, ձգտում է',
    open: 'վերաբերում է',
    bar: 'վնասում է',
    idea: 'գաղափար, վայր',
    disagree: 'հակասում են',
  },
};

const ru: PictureWords = {
  choice: 'Картина',
  graph: 'Граф',
  statements: 'Утверждения',
  telling: (who) => `Говорит ${who}`,
  score: 'Кто что говорит',
  others: 'Говорят другие',
  outlet: 'Слова самого издания',
  record: 'По документам',
  count: (n, hedged) =>
    counted('ru', n, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }) +
    (hedged > 0 ? `, с оговоркой: ${hedged}` : ''),
  statement: (said, n, all) => `${said}, утверждение ${n} из ${all}`,
  hedged: 'с оговоркой',
  who: 'Кто',
  key: {
    point: 'помогает, стремится, состоит',
    open: 'касается',
    bar: 'вредит, мешает',
    idea: 'идея, место',
    disagree: 'расходятся',
  },
};

const WORDS = new Map<Lang, PictureWords>([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const pictureWords = (lang: Lang): PictureWords => WORDS.get(lang.split('-')[0]!) ?? en;

/** Puts words in another language at hand. */
export function addPictureWords(lang: Lang, words: PictureWords): void {
  WORDS.set(lang, words);
}
