/**
 * Words that say that somebody says something, by language. Common reporting verbs only: enough for a guess that names its
 * reason, and never more than a guess.
 */
interface Cues {
  /** Forms of verbs of saying. */
  readonly verbs: readonly string[];
  /** What stands before a name: “according to”. */
  readonly before: readonly string[];
  /** What stands for a name said earlier. */
  readonly pronouns: readonly string[];
  /** Words that begin a sentence right before a word of saying, and are no name. */
  readonly openers?: readonly string[];
}

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    verbs: (
      'said says say told tells added adds argued argues warned warns claimed claims stated states stressed stresses ' +
      'noted notes announced announces asked asks called calls confirmed confirms denied denies demanded demands ' +
      'explained explains insisted insists promised promises replied replies reported reports suggested suggests ' +
      'tweeted wrote writes accused accuses declared declares acknowledged acknowledges believes believed'
    ).split(' '),
    before: ['according to'],
    pronouns: ['he', 'she', 'they', 'who'],
    openers: ['also', 'later', 'then', 'yesterday', 'as'],
  },
  ru: {
    verbs: (
      'сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул подчеркнула ' +
      'добавил добавила рассказал рассказала считает полагает утверждает пояснил пояснила предупредил предупредила ' +
      'призвал призвала написал написала ответил ответила уверен уверена назвал назвала обвинил обвинила ' +
      'отметили подчеркнули добавили рассказали считают полагают утверждают пояснили предупредили призвали ответили'
    ).split(' '),
    before: ['по словам', 'по мнению', 'по данным', 'как сообщает', 'согласно'],
    pronouns: ['он', 'она', 'они'],
    openers: 'как ранее позже также затем накануне вчера сегодня тогда однако потом так впоследствии'.split(' '),
  },
  hy: {
    verbs: (
      'ասաց ասել ասում հայտարարեց հայտարարել նշեց նշել ընդգծեց հավելեց պատմեց հայտնեց գրել գրեց կարծում ' +
      'ասացին հայտարարեցին նշեցին ընդգծեցին հավելեցին պատմեցին հայտնեցին'
    ).split(' '),
    before: ['ըստ'],
    pronouns: ['նա', 'նրանք'],
    openers: ['նաև', 'այնուհետև', 'երեկ', 'այսօր', 'ապա', 'ինչպես'],
  },
  fr: {
    verbs: (
      'dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique annoncé annonce estime averti prévenu assure ' +
      'écrit disent déclarent affirment ajoutent expliquent annoncent estiment assurent indiqué indique indiquent précisé'
    ).split(' '),
    before: ['selon', 'd’après', "d'après"],
    pronouns: ['il', 'elle', 'ils', 'elles'],
    openers: ['hier', 'puis', 'ensuite', 'comme'],
  },
  de: {
    verbs:
      'sagte sagt sagten erklärte erklärt betonte warnte teilte berichtete behauptete forderte meinte schrieb kündigte'.split(
        ' ',
      ),
    before: ['laut', 'nach Angaben von', 'nach Angaben des', 'nach Angaben der'],
    pronouns: ['er', 'sie'],
  },
  es: {
    verbs:
      'dijo dice dijeron declaró afirmó afirma aseguró señaló añadió explicó advirtió anunció denunció sostuvo escribió'.split(
        ' ',
      ),
    before: ['según', 'de acuerdo con'],
    pronouns: ['él', 'ella', 'ellos', 'ellas'],
  },
};

/** The cues of a language; none where it has no list here. */
export const cuesOf = (lang: string): Cues | undefined => CUES[lang.split('-')[0]!.toLowerCase()];
