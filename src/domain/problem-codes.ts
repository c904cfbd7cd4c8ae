/**
 * Every problem the gate can report: what it means, and what its author can do. The codes are stable: tests, the
 * documentation and `--json` name them, and docs/problems.md is made of this table.
 */
interface ProblemKind {
  readonly topic: string;
  /** How serious it is; in a dossier of version 1 some errors of version 2 are warnings. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly means: string;
  readonly remedy: string;
}

export const PROBLEMS = {
  FOLDER_NAME: {
    topic: 'files',
    severity: 'error',
    means: 'The name of the folder is no safe address, or differs from another one only by letter case.',
    remedy: 'Rename the folder as suggested.',
  },
  FILE_MISSING: {
    topic: 'files',
    severity: 'error',
    means: 'A file that is named is not in the folder.',
    remedy: 'Add the file, or correct its name.',
  },
  ENCODING_WRONG: {
    topic: 'files',
    severity: 'error',
    means: 'A file is not text in UTF-8.',
    remedy: 'Save it anew as UTF-8.',
  },
  CHARACTER_REFUSED: {
    topic: 'files',
    severity: 'error',
    means:
      'A control character, or a sign that turns the direction of writing, stands in a text. Readers would not see it, and would read something else.',
    remedy: 'Remove it.',
  },
  YAML_UNREADABLE: {
    topic: 'files',
    severity: 'error',
    means: 'This is not YAML that can be read.',
    remedy:
      'Mostly a text with `: ` or a sign at its beginning wants quotes. An alias such as `*a` may not stand inside what it names.',
  },
  SECOND_DOCUMENT: {
    topic: 'files',
    severity: 'error',
    means: 'A line `---` begins a second document in the file; nothing after it would be read.',
    remedy: 'Take the line out.',
  },
  COMMA_IN_VALUE: {
    topic: 'files',
    severity: 'error',
    means: 'Between `{` and `}` a comma ends a value, and the words after it became a field of their own.',
    remedy: 'Put quotes around the whole value.',
  },
  COMMENT_IN_VALUE: {
    topic: 'files',
    severity: 'error',
    means: 'A `#` after a space begins a comment, and cut a value short.',
    remedy: 'Put quotes around the value; or leave a space after the `#` if a comment is meant.',
  },
  CSV_UNREADABLE: {
    topic: 'files',
    severity: 'error',
    means: 'This is not a table that can be read.',
    remedy: 'Put cells with commas, quotes or line breaks in quotes.',
  },
  VERSION_UNKNOWN: {
    topic: 'files',
    severity: 'error',
    means: 'The file does not say which version of the format it is written in, or says one that is not known here.',
    remedy: 'Begin it with `sayso: 2`.',
  },
  OLD_FORM: {
    topic: 'files',
    severity: 'warning',
    means: 'This is how version 1 said it. It is still read.',
    remedy: 'Run `sayso migrate` on the folder.',
  },
  WRONG_TYPE: {
    topic: 'fields',
    severity: 'error',
    means: 'A value is not what its field takes.',
    remedy: 'See what was expected.',
  },
  UNKNOWN_FIELD: {
    topic: 'fields',
    severity: 'error',
    means: 'There is no such field here. Mostly it is mistyped, or stands one step too far in or out.',
    remedy: 'See the suggestion, or the list of fields in the format.',
  },
  MISSING_FIELD: {
    topic: 'fields',
    severity: 'error',
    means: 'A field that is needed is missing or empty.',
    remedy: 'Fill it.',
  },
  DUPLICATE_FIELD: {
    topic: 'fields',
    severity: 'error',
    means: 'A field is given twice.',
    remedy: 'Keep one of them.',
  },
  TEXT_TOO_LONG: {
    topic: 'fields',
    severity: 'error',
    means: 'A text is longer than can be shown.',
    remedy: 'Shorten it.',
  },
  TEXT_LANGUAGE_MISSING: {
    topic: 'fields',
    severity: 'warning',
    means:
      'A text is not yet in every language the dossier is offered in. Until it is, it is shown in the dossier’s own language, and marked as being in it.',
    remedy: 'Translate it.',
  },
  GLOSS_OF_OWN_LANGUAGE: {
    topic: 'fields',
    severity: 'error',
    means:
      'A passage has a `gloss` in the language it is in itself. Beside the exact words readers would see other words in their place.',
    remedy: 'Take that language out of the gloss; correct the source’s `lang` where that is wrong.',
  },
  GLOSS_NOT_OFFERED: {
    topic: 'fields',
    severity: 'warning',
    means: 'A passage has a `gloss` in a language that the dossier is not offered in.',
    remedy: 'Add the language to `languages`, or take the gloss out.',
  },
  COUNTRY_NAME_SUPPLIED: {
    topic: 'fields',
    severity: 'warning',
    means: 'A country is called what `Intl` calls it, in a language the dossier gives no name in.',
    remedy: 'Give the name yourself where you want another.',
  },
  INTERFACE_LANGUAGE_MISSING: {
    topic: 'fields',
    severity: 'warning',
    means:
      'The dossier is offered in a language that the interface has no words in. Its texts are shown in it; buttons, headings and dates’ words stand in English.',
    remedy: 'Nothing is wrong with the dossier. To have it all in that language, add a catalogue to the interface.',
  },
  SCRIPT_WITHOUT_FACE: {
    topic: 'fields',
    severity: 'warning',
    means:
      'A text is in a script that pictures have no face for. Rather than painted with empty boxes, the PNGs of the languages that show it, and cards, are left out; pictures as SVG are there.',
    remedy: 'Give the text in another script too, or do without these pictures.',
  },
  TO_CONFIRM: {
    topic: 'fields',
    severity: 'note',
    means: 'A text waits for a native editor to confirm it. Readers of that language are told so.',
    remedy: 'Take it off the list once it is confirmed.',
  },
  NOTHING_TO_CONFIRM: {
    topic: 'fields',
    severity: 'error',
    means: 'A mark that a text waits to be confirmed stands at no text.',
    remedy: 'Correct where it points, or take it out.',
  },
  MISSING_ID: {
    topic: 'names',
    severity: 'error',
    means: 'Something has no id.',
    remedy: 'Give it one of its own.',
  },
  ID_MALFORMED: {
    topic: 'names',
    severity: 'error',
    means: 'An id holds something else than letters, digits, `_`, `-` and `.`.',
    remedy: 'Choose another.',
  },
  DUPLICATE_ID: {
    topic: 'names',
    severity: 'error',
    means: 'Two things have one id.',
    remedy: 'Rename one.',
  },
  DANGLING_REFERENCE: {
    topic: 'names',
    severity: 'error',
    means: 'An id leads nowhere.',
    remedy: 'Mostly it is mistyped; see the suggestion.',
  },
  ALIAS_SHARED: {
    topic: 'names',
    severity: 'error',
    means: 'Two entities have one alias. A mention can light up only one mark.',
    remedy: 'Keep it at one of them.',
  },
  ALIAS_UNUSED: {
    topic: 'names',
    severity: 'warning',
    means: 'An alias stands in no article, as far as whole words go. It may bend there: “Армения”, “Армении”.',
    remedy:
      'Add the form that stands there, or end the alias in `*`. `sayso check --mentions` shows what was nearly caught.',
  },
  ENTITY_UNNAMED: {
    topic: 'names',
    severity: 'warning',
    means: 'No passage names this entity, nobody quotes it, and it is in no relation.',
    remedy: 'Add an alias, or `mentions` by hand; or take it out, or mark it `background: true`.',
  },
  QUOTE_NOT_FOUND: {
    topic: 'quotations',
    severity: 'error',
    means: 'The words are not in the source, letter for letter. Quotations are never moved to where they nearly fit.',
    remedy: 'Copy them from the file again; see the nearest text.',
  },
  QUOTE_AMBIGUOUS: {
    topic: 'quotations',
    severity: 'error',
    means: 'The words stand in the source more than once.',
    remedy: 'Add a `prefix` or `suffix`.',
  },
  PASSAGES_OVERLAP: {
    topic: 'quotations',
    severity: 'error',
    means: 'Two passages share words.',
    remedy: 'Part them.',
  },
  WORDS_NOT_IN_PASSAGE: {
    topic: 'quotations',
    severity: 'error',
    means: 'Words are not in the passage they are said to be in, or stand there twice.',
    remedy: 'Copy them from the passage; take more of them where they stand twice.',
  },
  QUOTE_CUTS_A_LETTER: {
    topic: 'quotations',
    severity: 'error',
    means: 'A quotation begins or ends inside a letter: between it and a mark on it, or within a joined sign.',
    remedy: 'Take the whole letter in.',
  },
  QUOTE_CUTS_A_WORD: {
    topic: 'quotations',
    severity: 'warning',
    means: 'A quotation begins or ends inside a word.',
    remedy: 'Take the whole word in, unless the cut is meant.',
  },
  SENTENCE_LEFT_OUT: {
    topic: 'quotations',
    severity: 'note',
    means: 'A sentence is quoted in the file and not shown, because nothing rests on it.',
    remedy: 'Nothing; or write `show: always` with a reason.',
  },
  SENTENCE_UNQUOTED: {
    topic: 'quotations',
    severity: 'warning',
    means:
      'Sentences of an article that name somebody of the dossier are in no passage. What is said there is left out where only passages are shown.',
    remedy: 'Quote them, or leave them out on purpose.',
  },
  VOICE_UNSAID: {
    topic: 'voices',
    severity: 'warning',
    means: 'It is not said whose words a passage is. It is left out until it is: nothing is shown without a voice.',
    remedy: 'Write `voice:` and the id of who speaks, or `reporter` for the outlet’s own words.',
  },
  STILL_TO_SAY: {
    topic: 'voices',
    severity: 'warning',
    means:
      'A field still has what `sayso new` put into the draft: a text that begins with `TODO`, or `https://todo.invalid/`. Pages show `…` in its place, and the Studio publishes nothing before it is said.',
    remedy: 'Say it, or take the field out where it may be missing.',
  },
  CLAIM_WITHOUT_SPEAKER: {
    topic: 'voices',
    severity: 'error',
    means: 'A claim has a speaker’s or a document’s voice, and nobody is named.',
    remedy: 'Write the id of who speaks as the voice.',
  },
  VOICE_NOT_IN_EVIDENCE: {
    topic: 'voices',
    severity: 'error',
    means: 'Whose claim this is said to be does not speak in what it rests on.',
    remedy: 'Leave the voice out: then it is that of the evidence.',
  },
  PASSAGE_ON_RECORD: {
    topic: 'voices',
    severity: 'error',
    means: 'A sentence of an article is called a record. An article reports; a record is a document that is cited.',
    remedy: 'Write `reporter`, or who speaks.',
  },
  OUTLET_UNCLEAR: {
    topic: 'voices',
    severity: 'warning',
    means: 'Several articles are quoted, and it is not said which of them the outlet prints.',
    remedy: 'Write `outlet` with each article.',
  },
  ATTRIBUTION_NOT_WITHIN: {
    topic: 'voices',
    severity: 'error',
    means: 'Words are said to stand in somebody else’s and do not.',
    remedy: 'Correct `within`, or the content.',
  },
  ATTRIBUTIONS_OVERLAP: {
    topic: 'voices',
    severity: 'error',
    means: 'Two people are given the same words.',
    remedy: 'Part them, or say `within` where one quotes the other.',
  },
  HEDGE_LOST: {
    topic: 'voices',
    severity: 'warning',
    means: 'The words it rests on weaken the claim (“might”), and the verb does not.',
    remedy: 'Keep the doubt in the verb, or say the `certainty`.',
  },
  RELATION_WITHOUT_EVIDENCE: {
    topic: 'evidence',
    severity: 'error',
    means: 'A relation rests on nothing.',
    remedy: 'Give a passage or a cited source.',
  },
  RECORD_WITHOUT_SOURCE: {
    topic: 'evidence',
    severity: 'error',
    means: 'Something is said to be on record, and no document is cited.',
    remedy: 'Cite one, or give the voice of whoever says it.',
  },
  EVIDENCE_UNCLEAR: {
    topic: 'evidence',
    severity: 'error',
    means: 'A piece of evidence is neither, or both, of a passage and a cited source.',
    remedy: 'Keep one of them.',
  },
  MISSING_SOURCE: {
    topic: 'evidence',
    severity: 'error',
    means: 'A row of a table cites no source.',
    remedy: 'Fill `source_url`.',
  },
  URL_UNSAFE: {
    topic: 'evidence',
    severity: 'error',
    means: 'An address is not one that may be linked to.',
    remedy: 'Give a whole address that begins with `https://` or `http://`.',
  },
  ANSWER_TO_ITSELF: {
    topic: 'evidence',
    severity: 'error',
    means: 'An answer rests on the words it answers.',
    remedy: 'Give the words of the answer.',
  },
  ANSWER_UNCLEAR: {
    topic: 'evidence',
    severity: 'error',
    means: 'The id an answer names is that of a relation and of a passage.',
    remedy: 'Rename one of them.',
  },
  DIFFERENCE_UNCLEAR: {
    topic: 'evidence',
    severity: 'error',
    means: 'What a report does to a saying is said without the words that do it, or with words that cannot.',
    remedy:
      'Give `words` of the report that hardens, softens or adds, and `thanWords` of the other where it leaves out.',
  },
  DIFFERENCES_IN_CIRCLE: {
    topic: 'evidence',
    severity: 'error',
    means: 'Two reports of a saying are each said to be harder than the other.',
    remedy: 'Decide which is the harder one on the whole, and put the rest into a note.',
  },
  SIDE_UNNAMED: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A side has no label. Readers see it, and that the grouping is yours.',
    remedy: 'Say in your own words what those on it have in common.',
  },
  FRAME_UNCLEAR: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A frame has neither, or both, of a place of its own and entities to fit.',
    remedy: 'Give `centre` and `across`, or `fit`.',
  },
  BORDER_UNCLEAR: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A border has neither, or both, of a line and an area, or too few different points for it.',
    remedy: 'Give `line` with at least two points, or `area` with at least three.',
  },
  BORDER_NOT_THEIRS: {
    topic: 'sides, maps and records',
    severity: 'error',
    means:
      'Whoever a border is said to be drawn by takes no part in its statement: readers would be told of a border that nothing says is theirs.',
    remedy: 'Name an end of the statement or whose voice it is, or give the statement that says they draw it so.',
  },
  COORDINATES_OUT_OF_RANGE: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A point is nowhere on Earth.',
    remedy: 'Give degrees, longitude first.',
  },
  COORDINATES_SWAPPED: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'Latitude and longitude seem to be the wrong way round.',
    remedy: 'Longitude comes first.',
  },
  UNKNOWN_COUNTRY: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A code is not that of a country.',
    remedy: 'Use the three letters of ISO 3166-1: `GBR`, `USA`.',
  },
  PLACE_NOT_DRAWN: {
    topic: 'sides, maps and records',
    severity: 'note',
    means:
      'A country or a place is never on the map: the base map has no outline of the country and the dossier gives it no point, or its point lies beyond every frame, where the map only points to it from its edge. Or a border as somebody draws it lies beyond every frame.',
    remedy: 'Where it should be seen, give the country a `place`, or add a frame that has it in it.',
  },
  UNKNOWN_STATUS: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A word is not a status of memberships.',
    remedy: 'Use one of those listed.',
  },
  DATE_MALFORMED: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A date is none.',
    remedy: 'Write `2024`, `2024-02` or `2024-02-22`.',
  },
  DATE_ENDS_BEFORE_START: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'A spell ends before it begins.',
    remedy: 'Correct one of the dates.',
  },
  SPELLS_OVERLAP: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'Two spells of a country in an alliance overlap.',
    remedy: 'Let one begin on the day the other ends.',
  },
  AS_OF_MISSING: {
    topic: 'sides, maps and records',
    severity: 'error',
    means: 'There are memberships or events, and it is not said on which day they stand.',
    remedy: 'Write `asOf:` and a date.',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;
