/** Messages about voices, attributions, answers, sides and frames, and about what is written in an older way. */
import { ofArticle, problem, quoted, type Place } from './problem-text';

export const formatMessages = {
  voiceUnsaid: (at: Place, passage: string) =>
    problem(
      'VOICE_UNSAID',
      at,
      `it is not said whose words passage ${quoted(passage)} is; it is left out until it is`,
      { suggestion: 'write voice: and the id of who speaks, or reporter for the outlet’s own words' },
      'warning',
    ),

  stillToSay: (at: Place, field: string) =>
    problem(
      'STILL_TO_SAY',
      at,
      `${quoted(field)} still has what the draft put there`,
      { suggestion: 'say it, or take the field out where it may be missing' },
      'warning',
    ),

  voiceNotInEvidence: (at: Place) =>
    problem('VOICE_NOT_IN_EVIDENCE', at, 'whose claim this is said to be does not speak in the evidence', {
      expected: 'a voice of the passages it rests on, or none: then it is that of the evidence',
    }),

  passageOnRecord: (at: Place) =>
    problem('PASSAGE_ON_RECORD', at, 'a sentence of an article is no record', {
      expected: 'reporter for the outlet’s own words, the id of who speaks, or the id of a document',
    }),

  notWithin: (at: Place, inner: string, outer: string) =>
    problem('ATTRIBUTION_NOT_WITHIN', at, `the words of ${quoted(inner)} do not stand in those of ${quoted(outer)}`, {
      expected: 'another attribution of this passage whose content holds these words',
    }),

  attributionsOverlap: (at: Place, one: string, other: string) =>
    problem('ATTRIBUTIONS_OVERLAP', at, `${quoted(one)} and ${quoted(other)} share words`, {
      expected: 'words that are one person’s, or within: where one quotes the other',
    }),

  sideUnnamed: (at: Place, side: string) =>
    problem('SIDE_UNNAMED', at, `the side ${quoted(side)} has no label`, {
      expected: 'a label in your own words: readers see it, and that the grouping is yours',
    }),

  toConfirm: (at: Place, lang: string, what: string, texts: number) =>
    problem(
      'TO_CONFIRM',
      at,
      `${lang}: a native editor has still to confirm ${what} (${texts} ${texts === 1 ? 'text' : 'texts'})`,
      { suggestion: 'take it off the list once it is confirmed' },
      'note',
    ),

  sentenceLeftOut: (at: Place, passage: string) =>
    problem(
      'SENTENCE_LEFT_OUT',
      at,
      `nothing rests on passage ${quoted(passage)}, so it is not shown: of this article only quotations may be`,
      { suggestion: 'write show: always and a reason: to keep it' },
      'note',
    ),

  nothingToConfirm: (at: Place, lang: string, what: string) =>
    problem('NOTHING_TO_CONFIRM', at, `no text in ${quoted(lang)} stands at ${quoted(what)}`, {
      expected:
        'a list, an id and a field parted by /, such as relations/r01/verb, with * for any of them; or * for all',
    }),

  outletUnclear: (at: Place) =>
    problem(
      'OUTLET_UNCLEAR',
      at,
      'the dossier quotes several articles, and it is not said which of them this outlet prints',
      { suggestion: 'write outlet with each article' },
      'warning',
    ),

  asOfMissing: (at: Place) =>
    problem('AS_OF_MISSING', at, 'it is not said on which day the recorded facts stand', {
      expected: 'asOf: and a date, where there are memberships or events',
    }),

  answerToItself: (at: Place, id: string) =>
    problem('ANSWER_TO_ITSELF', at, `what answers ${quoted(id)} is what it answers`, {
      expected: 'evidence other than the claim that is answered',
    }),

  answerUnclear: (at: Place, id: string) =>
    problem('ANSWER_UNCLEAR', at, `${quoted(id)} is the id of a relation and of a passage`, {
      expected: 'an id that only one of them has: rename one',
    }),

  differenceToItself: (at: Place, id: string, others: readonly string[]) =>
    problem('DIFFERENCE_UNCLEAR', at, `${quoted(id)} is set against itself`, {
      expected: 'another rendering of the saying',
      suggestion: others.length === 1 ? `did you mean ${quoted(others[0]!)}?` : `one of ${others.join(', ')}`,
    }),

  differenceWords: (at: Place, how: string, field: 'words' | 'thanWords', isGiven: boolean) =>
    isGiven
      ? problem('DIFFERENCE_UNCLEAR', at, `a report that ${how} has no ${quoted(field)}`, {
          expected: field === 'words' ? 'thanWords alone: what it leaves out' : 'words alone: what it adds',
          suggestion: `take ${quoted(field)} away, or say hardens or softens where it puts them in another way`,
        })
      : problem('DIFFERENCE_UNCLEAR', at, `which words a report ${how} is not said`, {
          expected:
            field === 'words'
              ? 'words: exact words of this report that do it'
              : 'thanWords: exact words of the other report that are not in this one',
          suggestion: `add ${field}`,
        }),

  differencesInCircle: (at: Place, [one, other]: readonly [string, string]) =>
    problem('DIFFERENCES_IN_CIRCLE', at, `${quoted(one)} is harder than ${quoted(other)}, and softer as well`, {
      expected: 'one order of strength among the reports of a saying',
      suggestion: 'keep what weighs more, and say the rest in a note',
    }),

  frameUnclear: (at: Place) =>
    problem('FRAME_UNCLEAR', at, 'a frame either has a centre and an extent, or fits entities', {
      expected: 'centre and across, or fit with a margin if you like',
    }),

  borderUnclear: (at: Place, expected: string, suggestion?: string) =>
    problem('BORDER_UNCLEAR', at, 'a border is either a line or the outline of an area', { expected, suggestion }),

  borderNotTheirs: (at: Place, who: string, relation: string, taking: readonly string[]) =>
    problem('BORDER_NOT_THEIRS', at, `${quoted(who)} takes no part in the statement ${quoted(relation)}`, {
      expected: `who draws the border: ${taking.join(', ')}`,
      suggestion: 'give the statement that says they draw it so, or who that statement says it of',
    }),

  hedgeLost: (at: Place, hedge: string) =>
    problem(
      'HEDGE_LOST',
      at,
      `the words it rests on say ${ofArticle(hedge)}, and this verb does not weaken anything`,
      { suggestion: 'keep the doubt in the verb, such as "could", or give the certainty' },
      'warning',
    ),

  aliasUnused: (at: Place, alias: string) =>
    problem(
      'ALIAS_UNUSED',
      at,
      `the alias ${quoted(alias)} stands in no article as a whole word`,
      { suggestion: `add the form that stands there, or end it in *; sayso check --mentions shows near forms` },
      'warning',
    ),

  entityUnnamed: (at: Place, entity: string) =>
    problem(
      'ENTITY_UNNAMED',
      at,
      `no passage names ${quoted(entity)}, nobody quotes it, and it is in no relation`,
      { suggestion: 'add an alias or a mention by hand, write background: true, or take it out' },
      'warning',
    ),

  sentencesUnquoted: (at: Place, source: string, unquoted: number, all: number, first: string) =>
    problem(
      'SENTENCE_UNQUOTED',
      at,
      `${unquoted} of ${all} sentences of ${quoted(source)} that name somebody of the dossier are in no passage`,
      { suggestion: `the first is ${ofArticle(first)}; quote it, or leave it out on purpose` },
      'warning',
    ),

  oldForm: (at: Place, old: string, now: string) =>
    problem(
      'OLD_FORM',
      at,
      `${old} is how version 1 said it, and will not be read for long`,
      { suggestion: `write ${now}; sayso migrate does it for you` },
      'warning',
    ),
};
