import type { ExploreWords } from './words';
import { formatNumber } from '../numbers';
import { counted } from '../plural';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, other: string): string => counted('en', value, { one, other });
const statements = (value: number): string => count(value, 'statement', 'statements');
const sentences = (value: number): string => count(value, 'sentence', 'sentences');
const possessive = (who: string): string => `${who}’s`.replace(/s’s$/, 's’');
const share = (value: number, all: number): string =>
  all === 1 ? 'The one statement is' : `${n(value)} of ${statements(all)} ${value === 1 ? 'is' : 'are'}`;

export const en: ExploreWords = {
  bar: {
    title: 'Whose words',
    oneVoice: (value, all, who) => `${share(value, all)} ${possessive(who)} word`,
    oneOutlet: (value, all, who) => `${share(value, all)} ${possessive(who)} own words`,
    onlyRecord: (value, all) => `${share(value, all)} on record`,
    voices: (value, voices) => `${statements(value)}, ${count(voices, 'voice', 'voices')}`,
    speaker: (_, who) => who,
    outlet: (_, who) => (who === null ? 'the outlet’s own words' : `${possessive(who)} own words`),
    record: () => 'on record',
    replies: (value) => (value === 1 ? 'reply in the article' : 'replies in the article'),
    repliesFound: (value) => `we found ${n(value)}`,
    all: 'Show all voices',
    more: (value) => count(value, 'more voice', 'more voices'),
    unit: (value) => `One sign stands for ${statements(value)}.`,
    statements,
  },
  card: {
    sentence: (value, all) => `sentence ${n(value)} of ${n(all)}`,
    statement: (value, all) => `statement ${n(value)} of ${n(all)}`,
    sentences,
    inSentences: (who, value) => `${who} in ${sentences(value)}`,
    previousSentence: 'Previous sentence',
    nextSentence: 'Next sentence',
    previousStatement: 'Previous statement',
    nextStatement: 'Next statement',
    hedged: (words) => `hedged: ${words}`,
    oneVoice: 'You see one voice',
    ofVoice: (value, hedged, unnamed) =>
      [
        statements(value),
        hedged > 0 ? `${n(hedged)} hedged` : '',
        unnamed > 0 ? `${n(unnamed)} with no speaker named` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    record: 'On record',
    original: 'The original',
  },
  header: {
    menu: 'Menu',
    how: 'How to read this',
    table: 'Table',
    sources: 'Sources',
    forClass: 'For class',
    search: 'Search',
    walk: 'Walk through it',
    walkInShort: 'Walk',
    steps: (value) => count(value, 'step', 'steps'),
    whoSaysWhat: 'Who says what',
    where: 'Where and when',
    allStatements: 'All statements',
    openData: 'Open data',
    history: 'Corrections and versions',
    corrected: (date) => `Corrected on ${date}:`,
  },
  how: {
    lead: 'Every sign stands for words. Choose one, and the article moves to the exact words it rests on.',
    speaker: 'Dashed: somebody says so, as reported',
    implied: 'Wide gaps: the sentence names no speaker; who it is, the context says',
    outlet: 'Dotted: the outlet’s own words',
    record: 'Solid: on record, from a cited source',
    helps: 'A point: helps, seeks, belongs or speaks to',
    harms: 'A bar: harms, hinders or opposes',
    chosen: 'Amber: what you chose',
    keys: 'Keys: / searches, ? opens this, Escape lets go.',
  },
  find: {
    label: 'Search names, words and voices',
    hint: 'A name, a word of the article, or who says it',
    none: (words) => `Nothing here has “${words}”.`,
    actors: 'Who or what',
    statements: 'Statements',
    sentences: 'Sentences',
    events: 'Dated events',
  },
  time: {
    today: 'today',
    article: 'this article',
    all: (value) => (value === 1 ? 'The one dated event' : `All ${n(value)} dated events`),
    shown: (date, moved) => `${moved ? 'On the map only' : 'On the map'}: ${date}`,
  },
  walk: {
    title: 'Walk through it',
    step: (value, all) => `${n(value)} of ${n(all)}`,
    next: 'Next',
    previous: 'Previous',
    leave: 'Leave',
    end: 'That was the last step. Go on with',
  },
  graph: {
    telling: (who) => `In the telling of ${who}`,
    count: (value, hedged) =>
      counted('en', value, { one: 'statement', other: 'statements' }) +
      (hedged > 0 ? `, ${hedged} of them hedged` : ''),
    key: {
      point: 'helps, seeks, belongs',
      open: 'concerns',
      bar: 'harms, opposes, differs',
      others: 'not these words',
      implied: 'no speaker named',
      dispute: 'disputed',
    },
  },
  pictures: {
    choice: 'Picture',
    graph: 'Graph',
    statements: 'Statements',
    telling: (who) => `In the words of ${who}`,
    score: 'Who says what',
    others: 'Others say',
    outlet: 'The outlet’s own words',
    record: 'On record',
    count: (value, hedged) =>
      counted('en', value, { one: 'statement', other: 'statements' }) + (hedged > 0 ? `, ${hedged} hedged` : ''),
    statement: (said, nth, all) => `${said}, statement ${nth} of ${all}`,
    hedged: 'hedged',
    who: 'Who',
    key: {
      point: 'helps, seeks, belongs',
      open: 'concerns',
      bar: 'harms, hinders',
      idea: 'idea, place',
      disagree: 'they disagree',
    },
  },
  sayings: {
    reports: 'Reports side by side',
    differing: 'Underlined: words that not every report has.',
    notCompared: 'In another language: not compared word by word.',
    nothing: 'Nothing of this in this report.',
    ours: 'Our reading',
    departs: {
      hardens: 'harder than',
      softens: 'softer than',
      adds: 'adds, unlike',
      'leaves out': 'leaves out, unlike',
    },
    there: 'there',
    strongest: 'Which report is strongest?',
    ask: 'Which report puts it most strongly?',
  },
  embed: { words: 'Words', open: 'Open' },
};
