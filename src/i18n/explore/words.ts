import type { Departure } from '../../domain/dossier';

/** The words of the explore page's first view. Counts go in as numbers, `who` is a name in the nominative. */
export interface ExploreWords {
  readonly bar: {
    readonly title: string;
    /** The finding, where one voice has more than half: "18 of 22 statements are Galuzin’s word". */
    readonly oneVoice: (n: number, m: number, who: string) => string;
    readonly oneOutlet: (n: number, m: number, who: string) => string;
    readonly onlyRecord: (n: number, m: number) => string;
    /** The finding, where no voice has more than half. */
    readonly voices: (statements: number, voices: number) => string;
    /** After a count: a speaker's statements, an outlet's, what is on record. */
    readonly speaker: (n: number, who: string) => string;
    readonly outlet: (n: number, who: string | null) => string;
    readonly record: (n: number) => string;
    readonly replies: (n: number) => string;
    readonly repliesFound: (n: number) => string;
    readonly all: string;
    readonly more: (n: number) => string;
    readonly unit: (n: number) => string;
    readonly statements: (n: number) => string;
  };
  readonly card: {
    readonly sentence: (n: number, m: number) => string;
    readonly statement: (n: number, m: number) => string;
    readonly sentences: (n: number) => string;
    readonly inSentences: (who: string, n: number) => string;
    readonly previousSentence: string;
    readonly nextSentence: string;
    readonly previousStatement: string;
    readonly nextStatement: string;
    readonly hedged: (words: string) => string;
    readonly oneVoice: string;
    readonly ofVoice: (n: number, hedged: number, unnamed: number) => string;
    readonly record: string;
    readonly original: string;
  };
  readonly header: {
    readonly menu: string;
    readonly how: string;
    readonly table: string;
    readonly sources: string;
    readonly forClass: string;
    readonly search: string;
    readonly walk: string;
    /** The same in a phone’s top line, where there is room for one word. */
    readonly walkInShort: string;
    readonly steps: (n: number) => string;
    readonly whoSaysWhat: string;
    readonly where: string;
    readonly allStatements: string;
    readonly openData: string;
    /** The page of corrections and versions. */
    readonly history: string;
    /** Before the latest correction's text. */
    readonly corrected: (date: string) => string;
  };
  readonly how: {
    readonly lead: string;
    readonly speaker: string;
    readonly implied: string;
    readonly outlet: string;
    readonly record: string;
    readonly helps: string;
    readonly harms: string;
    readonly chosen: string;
    readonly keys: string;
  };
  readonly find: {
    readonly label: string;
    readonly hint: string;
    readonly none: (words: string) => string;
    readonly actors: string;
    readonly statements: string;
    readonly sentences: string;
    readonly events: string;
  };
  readonly time: {
    /** The latest date on record, beside that of the story. */
    readonly today: string;
    /** What is told at the date of the story, where no event on record is it. */
    readonly article: string;
    /** Opens the list of events. */
    readonly all: (n: number) => string;
    /** The date the map shows. `moved`: another than the story's. */
    readonly shown: (date: string, moved: boolean) => string;
  };
  readonly walk: {
    readonly title: string;
    readonly step: (n: number, m: number) => string;
    readonly next: string;
    readonly previous: string;
    readonly leave: string;
    readonly end: string;
  };
  /** The network's graph. No language here bends names. */
  readonly graph: {
    /** Heading of the balloon that holds what one voice says. */
    readonly telling: (who: string, plural?: boolean) => string;
    readonly count: (statements: number, hedged: number) => string;
    readonly key: {
      readonly point: string;
      readonly open: string;
      readonly bar: string;
      readonly others: string;
      readonly implied: string;
      readonly dispute: string;
    };
  };
  /** The network's pictures and the switch between them. */
  readonly pictures: {
    /** The switch between the pictures, and their names. */
    readonly choice: string;
    readonly graph: string;
    readonly statements: string;
    /** Titles of the parts: whose words each holds. */
    readonly telling: (who: string, plural?: boolean) => string;
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
  };
  /** One utterance in several reports. */
  readonly sayings: {
    readonly reports: string;
    /** What the underlines mean. */
    readonly differing: string;
    /** Under a report in a language of its own, whose words cannot be set against the others'. */
    readonly notCompared: string;
    /** In place of a report's words. */
    readonly nothing: string;
    /** Before what we read out of the reports, which is no quotation. */
    readonly ours: string;
    /** What a report does, before the name of the one it is set against. */
    readonly departs: Readonly<Record<Departure, string>>;
    /** Before the other report's words. */
    readonly there: string;
    /** The exercise: its name, and its question. */
    readonly strongest: string;
    readonly ask: string;
  };
  /** A frame in somebody else's page. */
  readonly embed: {
    /** The picture that is made of words, beside the map. */
    readonly words: string;
    /** The way to the whole explainer. */
    readonly open: string;
  };
}
