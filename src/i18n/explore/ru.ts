import type { ExploreWords } from './words';
import { formatNumber } from '../numbers';
import { counted, pluralForm } from '../plural';

const n = (value: number): string => formatNumber(value, 'ru');
const statements = (value: number): string =>
  counted('ru', value, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' });
const sentences = (value: number): string =>
  counted('ru', value, { one: 'предложение', few: 'предложения', many: 'предложений', other: 'предложения' });
/** "18 из 22 утверждений", "1 из 21 утверждения". */
const share = (value: number, all: number): string =>
  all === 1
    ? 'Единственное утверждение'
    : `${n(value)} из ${n(all)} ${pluralForm('ru', all, { one: 'утверждения', other: 'утверждений' })}`;

export const ru: ExploreWords = {
  bar: {
    title: 'Чьи слова',
    oneVoice: (value, all, who) => `${share(value, all)} — слова одного голоса: ${who}`,
    oneOutlet: (value, all, who) => `${share(value, all)} — собственные слова издания: ${who}`,
    onlyRecord: (value, all) => `${share(value, all)} — по документам`,
    voices: (value, voices) =>
      `${statements(value)}, ${counted('ru', voices, { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' })}`,
    speaker: (_, who) => who,
    outlet: (_, who) => (who === null ? 'собственные слова издания' : `собственные слова: ${who}`),
    record: () => 'по документам',
    replies: (value) =>
      pluralForm('ru', value, {
        one: 'ответ в статье',
        few: 'ответа в статье',
        many: 'ответов в статье',
        other: 'ответа в статье',
      }),
    repliesFound: (value) => `мы нашли ${n(value)}`,
    all: 'Показать все голоса',
    more: (value) => `ещё ${counted('ru', value, { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' })}`,
    unit: (value) => `Один знак — ${statements(value)}.`,
    statements,
  },
  card: {
    sentence: (value, all) => `предложение ${n(value)} из ${n(all)}`,
    statement: (value, all) => `утверждение ${n(value)} из ${n(all)}`,
    sentences,
    inSentences: (who, value) => `${who}: ${sentences(value)}`,
    previousSentence: 'Предыдущее предложение',
    nextSentence: 'Следующее предложение',
    previousStatement: 'Предыдущее утверждение',
    nextStatement: 'Следующее утверждение',
    hedged: (words) => `с оговоркой: ${words}`,
    oneVoice: 'Показан один голос',
    ofVoice: (value, hedged, unnamed) =>
      [
        statements(value),
        hedged > 0 ? `с оговоркой: ${n(hedged)}` : '',
        unnamed > 0 ? `говорящий не назван: ${n(unnamed)}` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    record: 'По документам',
    original: 'Оригинал',
  },
  header: {
    menu: 'Меню',
    how: 'Как это читать',
    table: 'Таблица',
    sources: 'Источники',
    forClass: 'Для урока',
    search: 'Поиск',
    walk: 'Пройти по шагам',
    walkInShort: 'По шагам',
    steps: (value) => counted('ru', value, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' }),
    whoSaysWhat: 'Кто что говорит',
    where: 'Где и когда',
    allStatements: 'Все утверждения',
    openData: 'Открытые данные',
    history: 'Исправления и версии',
    corrected: (date) => `Исправлено ${date}:`,
  },
  how: {
    lead: 'За каждым знаком стоят слова. Выберите любой, и статья покажет точные слова, на которых он держится.',
    speaker: 'Штрихи: это чьи-то слова в передаче издания',
    implied: 'Широкие промежутки: говорящий не назван, его подсказывает контекст',
    outlet: 'Точки: собственные слова издания',
    record: 'Сплошная линия: по документам, с указанным источником',
    helps: 'Остриё: помогает, стремится, принадлежит или обращается',
    harms: 'Черта: вредит, мешает или противостоит',
    chosen: 'Янтарный: то, что вы выбрали',
    keys: 'Клавиши: / — поиск, ? — эта справка, Escape — снять выбор.',
  },
  find: {
    label: 'Поиск имён, слов и голосов',
    hint: 'Имя, слово из статьи или кто это говорит',
    none: (words) => `Здесь нет «${words}».`,
    actors: 'Кто или что',
    statements: 'Утверждения',
    sentences: 'Предложения',
    events: 'Датированные события',
  },
  time: {
    today: 'сегодня',
    article: 'эта статья',
    all: (value) => `Все события с датами: ${n(value)}`,
    shown: (date, moved) => `${moved ? 'Только на карте' : 'На карте'}: ${date}`,
  },
  walk: {
    title: 'По шагам',
    step: (value, all) => `${n(value)} из ${n(all)}`,
    next: 'Дальше',
    previous: 'Назад',
    leave: 'Выйти',
    end: 'Это был последний шаг. Что дальше:',
  },
  graph: {
    telling: (who, plural = false) => `${plural ? 'Рассказывают' : 'Рассказывает'} ${who}`,
    count: (value, hedged) =>
      counted('ru', value, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }) +
      (hedged > 0 ? `, из них с оговоркой: ${hedged}` : ''),
    key: {
      point: 'помогает, стремится, входит',
      open: 'касается',
      bar: 'вредит, противится, расходится',
      others: 'не его слова',
      implied: 'говорящий не назван',
      dispute: 'оспорено',
    },
  },
  pictures: {
    choice: 'Картина',
    graph: 'Граф',
    statements: 'Утверждения',
    telling: (who, plural = false) => `${plural ? 'Говорят' : 'Говорит'} ${who}`,
    score: 'Кто что говорит',
    others: 'Говорят другие',
    outlet: 'Слова самого издания',
    record: 'По документам',
    count: (value, hedged) =>
      counted('ru', value, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }) +
      (hedged > 0 ? `, с оговоркой: ${hedged}` : ''),
    statement: (said, nth, all) => `${said}, утверждение ${nth} из ${all}`,
    hedged: 'с оговоркой',
    who: 'Кто',
    key: {
      point: 'помогает, стремится, состоит',
      open: 'касается',
      bar: 'вредит, мешает',
      idea: 'идея, место',
      disagree: 'расходятся',
    },
  },
  sayings: {
    reports: 'Сообщения рядом',
    differing: 'Подчёркнуты слова, которые есть не во всех изданиях.',
    notCompared: 'На другом языке: дословно не сравнивалось.',
    nothing: 'В этом сообщении этого нет.',
    ours: 'Наше прочтение',
    departs: {
      hardens: 'жёстче, чем',
      softens: 'мягче, чем',
      adds: 'добавляет в сравнении с изданием',
      'leaves out': 'опускает в сравнении с изданием',
    },
    there: 'там',
    strongest: 'Какое сообщение самое жёсткое?',
    ask: 'Какое сообщение звучит жёстче всех?',
  },
  embed: { words: 'Слова', open: 'Открыть' },
};
