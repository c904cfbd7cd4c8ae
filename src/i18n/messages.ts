import type { EntityType, Stance } from '../domain/dossier';
import type { MoveKind } from '../domain/record/changes';

/** Words as `data-status` says them, for a country in the shown alliance and year. */
export type StatusWord =
  | 'member'
  | 'frozen'
  | 'suspended'
  | 'observer'
  | 'associate'
  | 'candidate'
  | 'partner'
  | 'leaving'
  | 'former'
  | 'founding-state'
  | 'none';

/** Why a value in a link was not taken; the same words as the state's complaints. */
export type ComplaintReason = 'unknown' | 'malformed' | 'out-of-range' | 'repeated' | 'not-of-selection';

/**
 * Every word of the interface, in one language. Counts and numbers go in as numbers and come out in that language's
 * digits and plural. `who`, `name` and the like are labels, in the nominative.
 */
export interface Messages {
  readonly views: {
    readonly map: string;
    readonly network: string;
    readonly article: string;
    readonly relations: string;
    readonly timeline: string;
    readonly legend: string;
    readonly sources: string;
    readonly events: string;
    readonly memberships: string;
  };
  readonly site: {
    readonly name: string;
    /** One line under the name. */
    readonly motto: string;
    readonly skipTo: (view: string) => string;
    readonly explore: string;
    readonly handout: string;
    /** The third-party notices. */
    readonly licences: string;
    readonly openFull: string;
    /** In a version that never changes. */
    readonly frozen: string;
    readonly readOriginal: string;
    readonly language: string;
    readonly theme: string;
    readonly themeAuto: string;
    readonly themeLight: string;
    readonly themeDark: string;
    readonly noscript: string;
  };
  readonly actions: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly home: string;
    readonly share: string;
    readonly copied: string;
    readonly close: string;
    readonly clear: string;
    readonly less: string;
    readonly print: string;
    readonly play: string;
    readonly pause: string;
    readonly search: string;
    /** Said over a framed map when the plain wheel scrolls the page. */
    readonly wheelHint: string;
    /** The same for one finger. */
    readonly touchHint: string;
    readonly dismiss: string;
  };
  /** Where a part of the page failed, or could not be fetched. */
  readonly trouble: { readonly part: string; readonly again: string };
  /** The dialog that hands a view on. */
  readonly voice: {
    readonly speakersClaims: (speaker: string) => string;
    /** Heads the words of one outlet. */
    readonly outletsWords: (outlet: string) => string;
    readonly onRecord: string;
    readonly says: (who: string, plural?: boolean) => string;
    readonly byContext: (who: string) => string;
    readonly writes: (who: string, plural?: boolean) => string;
    readonly record: string;
    /** Where no speaker or outlet is named. */
    readonly someone: string;
    readonly outlet: string;
    /** Said of a sentence that names nobody. */
    readonly noSpeaker: string;
  };
  readonly status: Readonly<Record<StatusWord, string>>;
  readonly entityTypes: Readonly<Record<EntityType, string>>;
  readonly layer: {
    readonly title: string;
    readonly none: string;
    readonly overlap: string;
    /** "CSTO, 1994: 9 members" */
    readonly members: (alliance: string, year: string, n: number) => string;
    readonly inHowMany: (n: number) => string;
    readonly statusOf: (country: string, status: string, alliance: string) => string;
    readonly since: (date: string) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly until: (date: string) => string;
    /** A status under a country's name on the map: a word or two. The others are said as they are. */
    readonly brief: Readonly<Record<'frozen' | 'suspended' | 'leaving', string>>;
    /** The same of one that is no longer a member. */
    readonly left: (year: string) => string;
  };
  /** Dated memberships, from cited sources. */
  readonly record: {
    /** Heads an alliance's list. */
    readonly membersOn: (date: string) => string;
    readonly none: string;
    /** A spell without a known start. */
    readonly undated: string;
    /** A spell that gives no status on the map. */
    readonly notColoured: string;
    /** Heads what a country was at other times than the one shown. */
    readonly otherDates: string;
    readonly chooseLayer: string;
  };
  readonly panel: {
    readonly passages: string;
    readonly relationCount: (n: number) => string;
    readonly restsOn: string;
    readonly through: string;
    readonly ourNote: string;
    readonly ourTranslation: string;
    readonly notInArticle: string;
    readonly noPassages: string;
    readonly source: string;
    readonly citedSource: string;
    readonly mediumConfidence: string;
    readonly leftOut: string;
  };
  readonly table: {
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly voice: string;
    readonly modality: string;
    readonly evidence: string;
    readonly country: string;
    readonly status: string;
    readonly caption: (n: number) => string;
    /** Below the first of very many rows or paragraphs, where the others are not written out. */
    readonly moreRows: (n: number) => string;
    readonly moreParagraphs: (n: number) => string;
  };
  readonly legend: {
    readonly speaker: string;
    readonly implied: string;
    readonly reporter: string;
    readonly record: string;
    /** A side's tone, and on paper its fill or outline. `who` are those who stand on it, as a list. */
    readonly east: (who: string) => string;
    readonly west: (who: string) => string;
    readonly eastOnPaper: (who: string) => string;
    readonly westOnPaper: (who: string) => string;
    readonly selection: string;
    readonly size: string;
    readonly contested: string;
    readonly borders: string;
    readonly signs: string;
    /** Heads the looks of countries that are on the map in this layer, on this date. */
    readonly onMap: string;
    readonly overlapNote: string;
    readonly smallCountry: string;
    readonly aboutBorders: string;
    readonly noPosition: string;
    /** A border that a dossier adds. `who` are those who draw it so, as a list, inside a sentence. */
    readonly drawnBy: (who: string) => string;
  };
  readonly coverage: {
    /** How many of all relations are one voice's word. `who` is a name, in the nominative. */
    readonly bySpeaker: (n: number, m: number, who: string) => string;
    readonly byReporter: (n: number, m: number, who: string) => string;
    readonly byRecord: (n: number, m: number) => string;
    /** How much of the words of so many articles is quoted. */
    readonly ofText: (share: number, articles: number) => string;
    /** Said in the language whose texts a native editor has not checked yet. */
    readonly unconfirmed: string;
  };
  readonly map: {
    readonly description: (title: string) => string;
    /** Marks in sight for which there is no room. */
    readonly marksLeftOut: (n: number) => string;
    /** The small globe with the way to what lies beyond the map; `what` names it. */
    readonly globe: (what: string) => string;
  };
  readonly network: {
    readonly description: (entities: number, relations: number) => string;
    readonly layingOut: string;
    /** Under a picture of very many: how many of the ties it draws. */
    readonly tiesDrawn: (drawn: number, all: number) => string;
    /** Lit marks that are too many to be named and pressed. */
    readonly marksLeftOut: (n: number) => string;
  };
  /** A relation as one sentence for screen readers: who says what. */
  readonly sentence: (from: string, verb: string, to: string, voice: string) => string;
  /** A mark's name for screen readers: what it is, and how many relations it has; short, and never where it stands. */
  readonly markName: (name: string, type: string, relations: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly tour: {
    readonly stepOf: (n: number, m: number) => string;
    readonly notes: string;
  };
  readonly timeline: {
    /** The slider's name. */
    readonly slider: string;
    /** "CSTO: 7 members" */
    readonly members: (alliance: string, n: number) => string;
    /** "9 → 6 members" */
    readonly fromTo: (before: number, after: number) => string;
    readonly previousChange: string;
    readonly nextChange: string;
    /** "Left: Georgia and Uzbekistan". `status` is the standing gained or lost. */
    readonly move: (kind: MoveKind, status: string, who: string) => string;
    readonly noChangeYet: string;
    /** The event that is the article's own interview. */
    readonly interview: string;
  };
  readonly sources: {
    readonly lead: string;
    readonly article: string;
    readonly described: string;
    readonly memberships: string;
    readonly events: string;
    readonly other: string;
    readonly supports: string;
    readonly noDate: string;
    /** What a source is called whose title nobody has given. @param site such as `example.org` */
    readonly pageAt: (site: string) => string;
    readonly download: string;
    readonly asCsl: string;
    readonly asCsv: (table: string) => string;
    readonly back: string;
  };
  readonly handout: {
    readonly title: string;
    readonly name: string;
    readonly date: string;
    /** Quotations that there is no room for on paper. */
    readonly moreQuotations: (n: number) => string;
  };
  readonly present: {
    readonly start: string;
    readonly words: string;
    readonly nextStep: string;
    readonly previousStep: string;
    readonly firstStep: string;
    readonly lastStep: string;
    readonly goToStep: string;
    readonly blank: string;
    readonly fullscreen: string;
    readonly speakerView: string;
    readonly notesBelow: string;
    readonly otherPicture: string;
    readonly spotlight: string;
    readonly pointer: string;
    readonly motionOff: string;
    readonly follow: string;
    readonly followHow: string;
    readonly exercises: string;
    readonly help: string;
    readonly back: string;
    readonly freely: string;
    readonly returnTo: (n: number) => string;
    readonly now: string;
    readonly upNext: string;
    readonly end: string;
    readonly elapsed: string;
    readonly thisStep: string;
    readonly ofTime: (spent: string, target: string) => string;
    readonly planned: string;
    readonly restartClock: string;
    readonly together: string;
    readonly apart: string;
    readonly openPresentation: string;
    readonly noTour: string;
    readonly allSteps: string;
  };
  readonly exercise: {
    readonly whoTitle: string;
    readonly whoAsk: string;
    readonly whoAbout: string;
    readonly placeTitle: string;
    readonly placeAbout: string;
    readonly placeAsk: (alliance: string, year: string) => string;
    readonly handsTitle: string;
    readonly handsAbout: string;
    readonly handsAsk: string;
    /** A number of hands, as a choice. */
    readonly hands: (n: number) => string;
    /** Before the names of all hands, in a row. */
    readonly becauseHands: string;
    readonly replyTitle: string;
    readonly replyAbout: string;
    readonly replyAsk: string;
    /** The choice that nobody answers. */
    readonly nobody: string;
    readonly inClass: string;
    readonly alone: string;
    readonly reveal: string;
    readonly check: string;
    readonly nextItem: string;
    readonly previousItem: string;
    readonly again: string;
    readonly leave: string;
    readonly itemOf: (n: number, m: number) => string;
    readonly score: (right: number, asked: number) => string;
    readonly right: string;
    readonly wrong: string;
    readonly itIs: string;
    /** The speaker is named in the very sentence. */
    readonly becauseStated: (who: string) => string;
    /** The dossier marks it as somebody's words; the sentence need not name them. */
    readonly becauseMarked: (who: string) => string;
    readonly becauseImplied: (who: string) => string;
    readonly becauseReporter: (who: string, plural?: boolean) => string;
    readonly becauseWithin: (who: string, plural?: boolean) => string;
    /** It has a cited source. */
    readonly becauseRecord: string;
    readonly becauseRecordUncited: string;
    readonly notRecord: string;
    readonly answerIs: string;
    readonly answers: string;
    readonly missed: string;
    readonly mistaken: string;
    readonly done: (right: number, asked: number) => string;
    readonly finished: string;
    readonly none: string;
    readonly kinds: Readonly<Record<'passage' | 'relation' | 'event', string>>;
  };
  /** What others say to a claim. A claim with an answer is never shown without it. */
  readonly answers: {
    /** Before an answer the article itself holds, and before one it does not. */
    readonly inside: string;
    readonly outside: string;
    /** "Simonyan: denied." */
    readonly stance: (stance: Stance, who: string) => string;
    /** The author looked and found none; and nobody looked. */
    readonly none: string;
    readonly notLookedFor: string;
    /** Above a column of them. */
    readonly heading: string;
  };
  readonly complaint: (param: string, value: string, reason: ComplaintReason) => string;
  readonly errors: {
    readonly copyFailed: string;
  };
  /** Said politely to screen readers when something changes. */
  readonly announce: {
    readonly selected: (name: string, relations: number, passages: number) => string;
    readonly step: (n: number, m: number, title: string) => string;
  };
}
