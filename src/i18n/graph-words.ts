import type { Lang } from '../domain/text';
import { counted } from './plural';

/** The words of the network's graph. `who` is a name in the nominative: no language here bends names. */
export interface GraphWordsOf {
  /** Heading of the balloon that holds what one voice says. */
  readonly telling: (who: string) => string;
  readonly count: (statements: number, hedged: number) => string;
  readonly key: {
    readonly point: string;
    readonly open: string;
    readonly bar: string;
    readonly others: string;
    readonly implied: string;
    readonly dispute: string;
  };
}

const en: GraphWordsOf = {
  telling: (who) => `In the telling of ${who}`,
  count: (n, hedged) =>
    counted('en', n, { one: 'statement', other: 'statements' }) + (hedged > 0 ? `, ${hedged} of them hedged` : ''),
  key: {
    point: 'helps, seeks, belongs',
    open: 'concerns',
    bar: 'harms, opposes, differs',
    others: 'not these words',
    implied: 'no speaker named',
    dispute: 'disputed',
  },
};

const hy: GraphWordsOf = {
  telling: (who) => `Պատմողը՝ ${who}`,
  count: (n, hedged) => counted('hy', n, { other: 'պնդում' }) + (hedged > 0 ? `, որից վերապահումով՝ ${hedged}` : ''),
  key: {
    point: 'օգնում է, ձգտում է, պատկանում է',
    open: 'վերաբերում է',
    bar: 'վնասում է, հակադրվում է, տարբերվում է',
    others: 'ուրիշի խոսք',
    implied: 'խոսողը նշված չէ',
    dispute: 'վիճարկվում է',
  },
};

const ru: GraphWordsOf = {
  telling: (who) => `Рассказывает ${who}`,
  count: (n, hedged) =>
    counted('ru', n, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }) +
    (hedged > 0 ? `, из них с оговоркой: ${hedged}` : ''),
  key: {
    point: 'помогает, стремится, входит',
    open: 'касается',
    bar: 'вредит, противится, расходится',
    others: 'не его слова',
    implied: 'говорящий не назван',
    dispute: 'оспорено',
  },
};

const ALL: Readonly<Record<Lang, GraphWordsOf>> = { en, hy, ru };

/** The graph's words in a language of the interface; English for others. */
export const graphWords = (lang: Lang): GraphWordsOf => ALL[lang] ?? en;
