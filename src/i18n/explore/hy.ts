import { counted } from '../plural';
import type { ExploreWords } from './words';
import { formatNumber } from '../numbers';

const n = (value: number): string => formatNumber(value, 'hy');
const statements = (value: number): string => `${n(value)} պնդում`;
const sentences = (value: number): string => `${n(value)} նախադասություն`;
const share = (value: number, all: number): string => (all === 1 ? 'Միակ պնդումը' : `${n(all)} պնդումից ${n(value)}-ը`);

export const hy: ExploreWords = {
  bar: {
    title: 'Ում խոսքերը',
    oneVoice: (value, all, who) => `${share(value, all)} մեկ ձայնի խոսք է՝ ${who}`,
    oneOutlet: (value, all, who) => `${share(value, all)} լրատվամիջոցի սեփական խոսք է՝ ${who}`,
    onlyRecord: (value, all) => `${share(value, all)} փաստագրված է`,
    voices: (value, voices) => `${statements(value)}, ${n(voices)} ձայն`,
    speaker: (_, who) => who,
    outlet: (_, who) => (who === null ? 'լրատվամիջոցի սեփական խոսքը' : `սեփական խոսքը՝ ${who}`),
    record: () => 'փաստագրված',
    replies: () => 'պատասխան հոդվածում',
    repliesFound: (value) => `մենք գտանք ${n(value)}`,
    all: 'Ցույց տալ բոլոր ձայները',
    more: (value) => `ևս ${n(value)} ձայն`,
    unit: (value) => `Մեկ նշանը՝ ${statements(value)}։`,
    statements,
  },
  card: {
    sentence: (value, all) => `նախադասություն ${n(value)} / ${n(all)}`,
    statement: (value, all) => `պնդում ${n(value)} / ${n(all)}`,
    sentences,
    inSentences: (who, value) => `${who}՝ ${sentences(value)}`,
    previousSentence: 'Նախորդ նախադասությունը',
    nextSentence: 'Հաջորդ նախադասությունը',
    previousStatement: 'Նախորդ պնդումը',
    nextStatement: 'Հաջորդ պնդումը',
    hedged: (words) => `վերապահումով՝ ${words}`,
    oneVoice: 'Ցույց է տրվում մեկ ձայն',
    ofVoice: (value, hedged, unnamed) =>
      [
        statements(value),
        hedged > 0 ? `վերապահումով՝ ${n(hedged)}` : '',
        unnamed > 0 ? `խոսողը նշված չէ՝ ${n(unnamed)}` : '',
      ]
        .filter(Boolean)
        .join(', ') + '։',
    record: 'Փաստագրված',
    original: 'Բնագիրը',
  },
  header: {
    menu: 'Ցանկ',
    how: 'Ինչպես կարդալ',
    table: 'Աղյուսակ',
    sources: 'Աղբյուրներ',
    forClass: 'Դասի համար',
    search: 'Որոնում',
    walk: 'Անցնել քայլ առ քայլ',
    walkInShort: 'Քայլեր',
    steps: (value) => `${n(value)} քայլ`,
    whoSaysWhat: 'Ով ինչ է ասում',
    where: 'Որտեղ և երբ',
    allStatements: 'Բոլոր պնդումները',
    openData: 'Բաց տվյալներ',
    history: 'Ուղղումներ և տարբերակներ',
    corrected: (date) => `Ուղղված է՝ ${date}.`,
  },
  how: {
    lead: 'Ամեն նշանի հետևում խոսքեր են։ Ընտրեք մեկը, և հոդվածը կտանի այն ճշգրիտ խոսքերին, որոնց վրա նա հիմնված է։',
    speaker: 'Գծիկներ՝ ինչ-որ մեկի խոսքն է, ինչպես հաղորդվել է',
    implied: 'Լայն բացեր՝ խոսողը նշված չէ, նրան հուշում է համատեքստը',
    outlet: 'Կետեր՝ լրատվամիջոցի սեփական խոսքը',
    record: 'Հոծ գիծ՝ փաստագրված, նշված աղբյուրով',
    helps: 'Սուր ծայր՝ օգնում է, ձգտում է, պատկանում է կամ դիմում է',
    harms: 'Գիծ՝ վնասում է, խոչընդոտում է կամ հակադրվում է',
    chosen: 'Սաթագույն՝ ձեր ընտրածը',
    keys: 'Ստեղներ՝ / որոնում, ? այս օգնությունը, Escape՝ չեղարկել ընտրությունը։',
  },
  find: {
    label: 'Որոնել անուններ, խոսքեր և ձայներ',
    hint: 'Անուն, հոդվածի բառ կամ ով է ասում',
    none: (words) => `Այստեղ չկա «${words}»։`,
    actors: 'Ով կամ ինչ',
    statements: 'Պնդումներ',
    sentences: 'Նախադասություններ',
    events: 'Թվագրված իրադարձություններ',
  },
  time: {
    today: 'այսօր',
    article: 'այս հոդվածը',
    all: (value) => `Թվագրված բոլոր իրադարձությունները՝ ${n(value)}`,
    shown: (date, moved) => `${moved ? 'Միայն քարտեզի վրա' : 'Քարտեզի վրա'}՝ ${date}`,
  },
  walk: {
    title: 'Քայլ առ քայլ',
    step: (value, all) => `${n(value)} / ${n(all)}`,
    next: 'Հաջորդը',
    previous: 'Նախորդը',
    leave: 'Դուրս գալ',
    end: 'Սա վերջին քայլն էր։ Շարունակեք՝',
  },
  graph: {
    telling: (who) => `Պատմողը՝ ${who}`,
    count: (value, hedged) =>
      counted('hy', value, { other: 'պնդում' }) + (hedged > 0 ? `, որից վերապահումով՝ ${hedged}` : ''),
    key: {
      point: 'օգնում է, ձգտում է, պատկանում է',
      open: 'վերաբերում է',
      bar: 'վնասում է, հակադրվում է, տարբերվում է',
      others: 'ուրիշի խոսք',
      implied: 'խոսողը նշված չէ',
      dispute: 'վիճարկվում է',
    },
  },
  pictures: {
    choice: 'Պատկեր',
    graph: 'Գրաֆ',
    statements: 'Պնդումներ',
    telling: (who) => `Խոսքը՝ ${who}`,
    score: 'Ով ինչ է ասում',
    others: 'Այլոց խոսքը',
    outlet: 'Լրատվամիջոցի սեփական խոսքը',
    record: 'Փաստագրված',
    count: (value, hedged) =>
      counted('hy', value, { other: 'պնդում' }) + (hedged > 0 ? `, վերապահումով՝ ${hedged}` : ''),
    statement: (said, nth, all) => `${said}, պնդում ${nth} / ${all}`,
    hedged: 'վերապահումով',
    who: 'Ով',
    key: {
      point: 'օգնում է, ձգտում է',
      open: 'վերաբերում է',
      bar: 'վնասում է',
      idea: 'գաղափար, վայր',
      disagree: 'հակասում են',
    },
  },
  sayings: {
    reports: 'Հրապարակումները՝ կողք կողքի',
    differing: 'Ընդգծված են այն բառերը, որոնք բոլոր հրապարակումներում չկան։',
    notCompared: 'Այլ լեզվով է՝ բառ առ բառ չի համեմատվել։',
    nothing: 'Այս հրապարակման մեջ դա չկա։',
    ours: 'Մեր ընթերցումը',
    departs: {
      hardens: 'ավելի կոշտ, քան',
      softens: 'ավելի մեղմ, քան',
      adds: 'ավելացնում է, ի տարբերություն՝',
      'leaves out': 'բաց է թողնում, ի տարբերություն՝',
    },
    there: 'այնտեղ',
    strongest: 'Ո՞ր հրապարակումն է ամենակոշտը',
    ask: 'Ո՞ր հրապարակումն է դա ամենակոշտ ձևով ներկայացնում։',
  },
  embed: { words: 'Խոսքեր', open: 'Բացել' },
};
