import type { ExploreWords } from './words';
import { formatNumber } from '../numbers';
import { counted, pluralForm } from '../plural';

const n = (value: number): string => formatNumber(value, 'fr');
const count = (value: number, one: string, other: string): string => counted('fr', value, { one, other });
const statements = (value: number): string => count(value, 'affirmation', 'affirmations');
const sentences = (value: number): string => count(value, 'phrase', 'phrases');
const voices = (value: number): string => count(value, 'voix', 'voix');
/** « 18 affirmations sur 22 viennent … », « 1 affirmation sur 22 vient … », « La seule affirmation vient … ». */
const share = (value: number, all: number): string =>
  all === 1
    ? 'La seule affirmation vient'
    : `${statements(value)} sur ${n(all)} ${pluralForm('fr', value, { one: 'vient', other: 'viennent' })}`;

export const fr: ExploreWords = {
  bar: {
    title: 'Qui parle',
    oneVoice: (value, all, who) => `${share(value, all)} d’une seule voix : ${who}`,
    oneOutlet: (value, all, who) => `${share(value, all)} du média lui-même : ${who}`,
    onlyRecord: (value, all) => `${share(value, all)} de faits attestés`,
    voices: (value, all) => `${statements(value)}, ${voices(all)}`,
    speaker: (_, who) => who,
    outlet: (_, who) => (who === null ? 'mots du média' : `mots du média : ${who}`),
    record: () => 'faits attestés',
    replies: (value) => pluralForm('fr', value, { one: 'réponse dans l’article', other: 'réponses dans l’article' }),
    repliesFound: (value) => `nous en avons trouvé ${n(value)}`,
    all: 'Montrer toutes les voix',
    more: (value) => `encore ${voices(value)}`,
    unit: (value) => `Un signe représente ${statements(value)}.`,
    statements,
  },
  card: {
    sentence: (value, all) => `phrase ${n(value)} sur ${n(all)}`,
    statement: (value, all) => `affirmation ${n(value)} sur ${n(all)}`,
    sentences,
    inSentences: (who, value) => `${who} : ${sentences(value)}`,
    previousSentence: 'Phrase précédente',
    nextSentence: 'Phrase suivante',
    previousStatement: 'Affirmation précédente',
    nextStatement: 'Affirmation suivante',
    hedged: (words) => `avec réserve : ${words}`,
    oneVoice: 'Vous voyez une seule voix',
    ofVoice: (value, hedged, unnamed) =>
      [
        statements(value),
        hedged > 0 ? `dont ${n(hedged)} avec réserve` : '',
        unnamed > 0 ? `${n(unnamed)} sans locuteur nommé` : '',
      ]
        .filter(Boolean)
        .join(', ') + '.',
    record: 'Fait attesté',
    original: 'L’original',
  },
  header: {
    menu: 'Menu',
    how: 'Comment lire ceci',
    table: 'Tableau',
    sources: 'Sources',
    forClass: 'Pour la classe',
    search: 'Rechercher',
    walk: 'Parcourir pas à pas',
    walkInShort: 'Parcours',
    steps: (value) => count(value, 'étape', 'étapes'),
    whoSaysWhat: 'Qui dit quoi',
    where: 'Où et quand',
    allStatements: 'Toutes les affirmations',
    openData: 'Données ouvertes',
    history: 'Corrections et versions',
    corrected: (date) => `Corrigé le ${date} :`,
  },
  how: {
    lead: 'Derrière chaque signe, il y a des mots. Choisissez-en un, et l’article montre les mots exacts sur lesquels il repose.',
    speaker: 'Tirets : quelqu’un le dit, d’après ce qui est rapporté',
    implied: 'Grands espaces : la phrase ne nomme personne ; le contexte indique qui parle',
    outlet: 'Pointillés : les mots du média lui-même',
    record: 'Trait plein : fait attesté, d’après une source citée',
    helps: 'Pointe : aide, cherche à obtenir, fait partie ou s’adresse',
    harms: 'Barre : nuit, gêne ou s’oppose',
    chosen: 'Ambre : ce que vous avez choisi',
    keys: 'Touches : / pour chercher, ? pour ouvrir cette aide, Échap pour annuler le choix.',
  },
  find: {
    label: 'Rechercher des noms, des mots et des voix',
    hint: 'Un nom, un mot de l’article ou qui le dit',
    none: (words) => `Rien ici ne contient « ${words} ».`,
    actors: 'Qui ou quoi',
    statements: 'Affirmations',
    sentences: 'Phrases',
    events: 'Événements datés',
  },
  time: {
    today: 'aujourd’hui',
    article: 'cet article',
    all: (value) => (value === 1 ? 'Le seul événement daté' : `Les ${n(value)} événements datés`),
    shown: (date, moved) => `${moved ? 'Sur la carte seulement' : 'Sur la carte'} : ${date}`,
  },
  walk: {
    title: 'Pas à pas',
    step: (value, all) => `${n(value)} sur ${n(all)}`,
    next: 'Suivant',
    previous: 'Précédent',
    leave: 'Quitter',
    end: 'C’était la dernière étape. Pour continuer :',
  },
  graph: {
    telling: (who) => `Selon ${who}`,
    count: (value, hedged) => statements(value) + (hedged > 0 ? `, dont ${n(hedged)} avec réserve` : ''),
    key: {
      point: 'aide, cherche, fait partie',
      open: 'concerne',
      bar: 'nuit, s’oppose, diffère',
      others: 'pas de cette voix',
      implied: 'aucun locuteur nommé',
      dispute: 'contesté',
    },
  },
  pictures: {
    choice: 'Représentation',
    graph: 'Graphe',
    statements: 'Affirmations',
    telling: (who) => `Selon ${who}`,
    score: 'Qui dit quoi',
    others: 'D’autres disent',
    outlet: 'Les mots du média lui-même',
    record: 'Faits attestés',
    count: (value, hedged) => statements(value) + (hedged > 0 ? `, dont ${n(hedged)} avec réserve` : ''),
    statement: (said, nth, all) => `${said}, affirmation ${n(nth)} sur ${n(all)}`,
    hedged: 'avec réserve',
    who: 'Qui',
    key: {
      point: 'aide, cherche, fait partie',
      open: 'concerne',
      bar: 'nuit, gêne',
      idea: 'idée, lieu',
      disagree: 'désaccord',
    },
  },
  sayings: {
    reports: 'Les articles côte à côte',
    differing: 'Soulignés : les mots que tous les articles n’ont pas.',
    notCompared: 'Dans une autre langue : pas de comparaison mot à mot.',
    nothing: 'Rien de cela dans cet article.',
    ours: 'Notre lecture',
    departs: {
      hardens: 'plus dur que',
      softens: 'plus mesuré que',
      adds: 'ajoute, par rapport à',
      'leaves out': 'omet, par rapport à',
    },
    there: 'là',
    strongest: 'Quel article est le plus dur ?',
    ask: 'Quel article le dit avec le plus de force ?',
  },
  embed: { words: 'Paroles', open: 'Ouvrir' },
};
