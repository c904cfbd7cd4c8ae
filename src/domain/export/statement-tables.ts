/** What is claimed and what is quoted as tables: for whoever wants to count or check it elsewhere. */
import type { Dossier, Voice } from '../dossier';
import { answerIndex, type AnswerIndex } from '../attribution/answers';
import { wordsOf } from '../quotes/words-of';
import type { Lang } from '../text';
import { isUntitled } from '../untitled';
import { citing, voiceOf, type Cited } from './cited';
import { speechOf } from './speech';
import { exportWording, type ExportWording } from './wording';

type Table = readonly (readonly string[])[];
type Row = Readonly<Record<string, string>>;

const PART = ' ; ';
const joined = (words: readonly string[]): string => words.filter(Boolean).join(PART);
const joinedOnce = (words: readonly string[]): string => joined([...new Set(words)]);

/** Rows under the names of their columns; nothing where there are no rows. */
const tableOf = (rows: readonly Row[]): Table =>
  rows.length === 0 ? [] : [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];

/**
 * One row for each claim. Several ends, quotations and addresses stand in one cell, parted by ` ; `.
 * @param lang in which names and texts are said; what has no wording in it is said in the dossier's own language
 */
export function statementsTable(dossier: Dossier, lang: Lang): Table {
  const wording = exportWording(dossier, lang);
  const { speak, names, sentence } = wording;
  const [cite, answers] = [citing(dossier), answerIndex(dossier)];
  return tableOf(
    dossier.relations.map((relation): Row => {
      const { id, from, via, to, type, verb, polarity, certainty, condition, voice, modality, note } = relation;
      const cited = relation.evidence.map(cite.evidence);
      return {
        id,
        sentence: sentence(relation),
        from_ids: joined(from),
        from: joined(names(from)),
        verb: speak(verb),
        to_ids: joined(to),
        to: joined(names(to)),
        through_ids: joined(via),
        through: joined(names(via)),
        type,
        polarity,
        certainty: certainty ?? '',
        condition: speak(condition?.text ?? {}),
        ...voiceCells(voice, wording),
        modality: speak(modality),
        note: speak(note ?? {}),
        answers: answers.stateOf(id),
        answered_by: answerCell(answers, id, wording),
        evidence_ids: joined(cited.map((piece) => piece.id)),
        words: joined(cited.map(wordsCell)),
        source_publisher: joinedOnce(cited.map(({ source }) => source.publisher)),
        source_url: joinedOnce(cited.map(({ source }) => source.url)),
      };
    }),
  );
}

/** One row for each quoted sentence, and one for each person's words in it. */
export function quotationsTable(dossier: Dossier, lang: Lang): Table {
  const wording = exportWording(dossier, lang);
  const { speak } = wording;
  const [cite, answers] = [citing(dossier), answerIndex(dossier)];
  const restOn = (id: string): string =>
    joined(
      dossier.relations
        .filter(({ evidence }) => evidence.some((piece) => cite.evidence(piece).id === id))
        .map((relation) => relation.id),
    );
  const rows = dossier.passages.flatMap((passage) =>
    [undefined, ...passage.attributions].map((attribution): Row => {
      const cited = cite.words(passage, attribution);
      const { id, source, spans, url } = cited;
      const { modality, cue, certainty, within } = {
        cue: undefined,
        certainty: '',
        within: '',
        ...(attribution ?? { modality: passage.modality }),
      };
      return {
        id,
        passage_id: passage.id,
        words: wordsCell(cited),
        language: source.lang,
        ...voiceCells(voiceOf(cited)!, wording),
        speech: speechOf(passage, spans),
        cue: cue === undefined ? '' : wordsOf(passage, cue),
        within_id: within,
        modality: speak(modality),
        certainty,
        note: speak((attribution === undefined && passage.note) || {}),
        answered_by: answerCell(answers, id, wording),
        statement_ids: restOn(id),
        source_publisher: source.publisher,
        source_title: isUntitled(source) ? '' : source.title,
        source_date: source.date ?? '',
        source_url: url,
      };
    }),
  );
  return tableOf(rows);
}

function voiceCells({ kind, who, via, attribution }: Voice, { names }: ExportWording): Row {
  const relays = via.map((relay) => relay.who);
  return {
    voice_kind: kind,
    who_ids: joined(who),
    who: joined(names(who)),
    relayed_by_ids: joined(relays),
    relayed_by: joined(names(relays)),
    attribution,
  };
}

/** A split quotation with a sign where it is split. */
const wordsCell = ({ words }: Cited): string => words.join(' … ');

const answerCell = (answers: AnswerIndex, id: string, { names }: ExportWording): string =>
  joined(answers.answersOf(id).map(({ by, stance }) => `${names(by).join(', ')}: ${stance}`));
