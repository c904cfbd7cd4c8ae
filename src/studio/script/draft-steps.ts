/** Steps the walk may have, drafted from what is marked and from nothing else; pencil until the author takes one. */
import type { Files } from '../dossier/files';
import { textIn, written, type Written } from '../dossier/written';
import { isAnsweredByNobody } from '../edit/answers';
import { recordRows } from '../edit/record';
import type { StepForm } from '../edit/story';
import type { Shape } from '../patterns/patterns';
import { ENGLISH, type StudioWords } from '../words/words';
import { rowsByPassage, rowsOf, type Row } from './rows';
import { saidOf } from './said-of';
import type { Relation } from './typed-statement';
import { railOf, tokenOf, voiceName } from './voices';

/** So many statements are drafted before the steps about the whole; all others come after them. */
const FIRST = 5;
/** So many statements that nobody answers are named in one step. */
const NAMED = 3;
/** The step about what nobody answers; it shows nothing by which it could be known again. */
export const UNANSWERED = 'no-answer';

/** A statement with the sentence it rests on first. */
interface Told {
  readonly relation: Relation;
  readonly row: Row;
  readonly passage: NonNullable<Row['passage']>;
  readonly token: string;
  readonly quoted: string;
}

/**
 * Steps the walk does not have yet: the statements with the most evidence, one of the outlet's own, one for the record, one
 * for what nobody answers, and then all other statements.
 * @param first what comes before all others, where the kind of story has it so
 * @param words in the dossier's language; null where the Studio does not speak it: then only what has no words of ours is drafted
 */
export function draftedSteps(files: Files, words: StudioWords | null, first?: Shape): StepForm[] {
  const all = written(files);
  const told = toldIn(all, rowsOf(files));
  const shown = new Set(all.tour.map(({ view }) => view?.select));
  const open = told.filter(({ relation }) => !shown.has(relation.id)).toSorted((a, b) => support(b) - support(a));
  const isOutlets = ({ token }: Told): boolean => railOf(all, token) === 'outlet';
  const outlets = words && told.every((one) => !isOutlets(one) || !shown.has(one.relation.id)) && open.find(isOutlets);
  const plain = open.filter((one) => one !== outlets).map((one) => stepOf(all, words, one));
  const whole = words
    ? [
        ...(outlets ? [outletStep(all, words, outlets)] : []),
        ...recordStep(files, words),
        ...unanswered(all, told, words),
      ]
    : [];
  const drafted = [...plain.slice(0, FIRST), ...whole, ...plain.slice(FIRST)];
  const answered = new Set(all.answers.map(({ to }) => to));
  const isFirst = (step: StepForm): boolean =>
    (first === 'record' && step.voice === 'record') ||
    (first === 'outlet' && outlets !== false && outlets?.relation.id === step.select) ||
    (first === 'answered' && step.select !== undefined && answered.has(step.select));
  return first === undefined ? drafted : [...drafted.filter(isFirst), ...drafted.filter((step) => !isFirst(step))];
}

function toldIn(all: Written, rows: readonly Row[]): Told[] {
  const byPassage = rowsByPassage(rows);
  return all.relations.flatMap((relation) => {
    const piece = relation.evidence.find(({ passage }) => passage !== undefined);
    const row = byPassage.get(piece?.passage ?? '');
    const token = row && tokenOf(row);
    if (!row?.passage || token === undefined) return [];
    return [{ relation, row, passage: row.passage, token, quoted: piece?.words ?? row.words }];
  });
}

/** How much stands behind a statement: the sentences it rests on. */
const support = ({ relation }: Told): number => relation.evidence.length;

/** What is said of whom, in whose voice, and the exact words. */
function stepOf(all: Written, words: StudioWords | null, { relation, passage, token, quoted }: Told): StepForm {
  const { story, text } = words ?? ENGLISH.words;
  const said = story.draftText(voiceName(all, token, text.outlet), textIn(passage.modality, all.lang), quoted);
  return {
    title: saidOf(all, relation),
    text: said,
    note: words ? story.draftNote(quoted) : said,
    passage: passage.id,
    select: relation.id,
  };
}

function outletStep(all: Written, words: StudioWords, one: Told): StepForm {
  const { draftOutlet, draftOutletNote } = words.story;
  return {
    ...stepOf(all, words, one),
    title: draftOutlet(voiceName(all, one.token, words.text.outlet)),
    note: draftOutletNote,
  };
}

function recordStep(files: Files, { story }: StudioWords): StepForm[] {
  const rows = recordRows(files, 'memberships').length + recordRows(files, 'events').length;
  const there = written(files).tour.some(({ view }) => view?.voice === 'record' || view?.layer !== undefined);
  if (rows === 0 || there) return [];
  return [
    {
      title: story.draftRecord,
      text: story.draftRecordText(rows),
      note: story.draftRecordNote,
      voice: 'record',
      picture: 'map',
    },
  ];
}

/** Only of claims of which the author said that an answer was looked for and none found. */
function unanswered(all: Written, told: readonly Told[], { story }: StudioWords): StepForm[] {
  const claims = told.filter(({ token }) => railOf(all, token) === 'claim').map(({ relation }) => relation);
  const none = claims.filter((relation) => isAnsweredByNobody(all, relation));
  if (none.length === 0 || all.tour.some(({ id }) => id === UNANSWERED)) return [];
  const named = none.slice(0, NAMED).map((relation) => saidOf(all, relation));
  const list = [...named, ...(none.length > NAMED ? ['…'] : [])].join(' · ');
  return [
    {
      id: UNANSWERED,
      title: story.draftUnanswered,
      text: story.draftUnansweredText(none.length, claims.length, list),
      note: story.draftUnansweredNote,
    },
  ];
}
