/** Small words by which a clause is seen: what a guess of a statement goes by, in languages whose verb stands between its ends. */
interface ClauseWords {
  /** Verbs that others hang on, and forms of being and having: where a statement begins to say what somebody does. */
  readonly helping: readonly string[];
  /** What comes between a word of saying and what is said. */
  readonly that: readonly string[];
  /** What begins words about a circumstance: whoever is named in them does nothing yet. */
  readonly opening: readonly string[];
  /** What ties one name to the next. */
  readonly and: readonly string[];
  /** What stands before a name and is no part of a verb. */
  readonly articles: readonly string[];
}

const CLAUSE_WORDS: Readonly<Record<string, ClauseWords>> = {
  en: {
    helping:
      'is are was were has have had will would can cannot could may might must should shall does do did seeks wants aims tries'.split(
        ' ',
      ),
    that: ['that', 'how', 'whether'],
    opening:
      'despite in at on of by for from with as after before since while although though if when because during according unlike there'.split(
        ' ',
      ),
    and: ['and', 'or', 'and other', 'and its', 'as well as', 'along with'],
    articles: ['the', 'a', 'an'],
  },
  ru: {
    helping:
      'может могут мог могла могло могли будет будут был была было были должен должна должно должны является являются хочет хотят стремится стремятся'.split(
        ' ',
      ),
    that: ['что', 'как'],
    opening: 'несмотря в во на из от по для с со после до если когда хотя при согласно'.split(' '),
    and: ['и', 'или', 'и другие', 'и другими', 'а также'],
    articles: [],
  },
  fr: {
    helping:
      'est sont était étaient a ont avait avaient sera seront peut peuvent pourrait pourraient doit doivent devrait devraient va vont veut veulent cherche cherchent'.split(
        ' ',
      ),
    that: ['que', 'qu’', "qu'"],
    opening: 'malgré dans en à au pour par avec après avant si quand comme selon depuis'.split(' '),
    and: ['et', 'ou', 'ainsi que', 'et les autres'],
    articles: ['le', 'la', 'les', 'l’', 'un', 'une', 'du', 'de', 'des'],
  },
  es: {
    helping:
      'es son era eran está están ha han había será serán puede pueden podría podrían debe deben debería quiere quieren busca buscan'.split(
        ' ',
      ),
    that: ['que'],
    opening: 'pese a en para por con tras antes si cuando como según desde'.split(' '),
    and: ['y', 'e', 'o', 'así como'],
    articles: ['el', 'la', 'los', 'las', 'un', 'una'],
  },
};

/** The words of a language; undefined where its clauses are not read, as in those whose verb stands at the end. */
export function clauseWordsOf(lang: string): ClauseWords | undefined {
  const base = lang.toLowerCase().split('-')[0]!;
  return Object.hasOwn(CLAUSE_WORDS, base) ? CLAUSE_WORDS[base] : undefined;
}
