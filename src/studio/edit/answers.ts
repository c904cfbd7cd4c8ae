/** Who answers a statement, with which words; or that nobody in the article does. */
import type { Stance } from '../../domain/dossier';
import { withChanges, type Files } from '../dossier/files';
import { free } from '../dossier/ids';
import { written, type Written } from '../dossier/written';
import { takenOut } from './list-items';
import { withActors } from './actors';

/** What an author says of an answer; the names may be new ones. */
export interface AnswerForm {
  /** The statement it answers. */
  readonly to: string;
  readonly by: readonly string[];
  readonly stance: Stance;
  /** The passage it stands in. */
  readonly passage: string;
  /** Exact words of the passage; none for the whole of it. */
  readonly words?: string | undefined;
}

/** Adds an answer. A statement that has one was not answered by nobody. */
export function keepAnswer(files: Files, { to, by, stance, passage, words }: AnswerForm): Files {
  const added = withActors(files, by);
  const { answers, relations } = written(added.files);
  const relation = relations.find(({ id }) => id === to);
  if (!relation || added.ids.length === 0) return files;
  const id = free(`answer-${answers.length + 1}`, new Set(answers.map((one) => one.id)));
  const value = {
    id,
    by: added.ids.length === 1 ? added.ids[0] : added.ids,
    to,
    stance,
    evidence: [{ passage, ...(words?.trim() ? { words: words.trim() } : {}) }],
  };
  return withChanges(
    added.files,
    { to: 'set', path: ['relations', relation.index, 'answered'], value: undefined },
    { to: 'add', path: ['answers'], value },
  );
}

/** Takes an answer out. */
export function removeAnswer(files: Files, id: string): Files {
  return withChanges(files, ...takenOut(['answers'], written(files).answers, (answer) => answer.id === id));
}

/** Takes all answers to something out. */
export const removeAnswersTo = (files: Files, to: string): Files =>
  written(files)
    .answers.filter((answer) => answer.to === to)
    .reduce((before, { id }) => removeAnswer(before, id), files);

/** Says that an answer was looked for and none found, or takes that back. */
export function toggleUnanswered(files: Files, id: string): Files {
  const relation = written(files).relations.find((one) => one.id === id);
  if (!relation) return files;
  const path = ['relations', relation.index, 'answered'];
  return withChanges(files, { to: 'set', path, value: relation.answered ? undefined : 'none found' });
}

/** Whether an answer to a statement was looked for and none is there. */
export const isAnsweredByNobody = (
  { answers }: Pick<Written, 'answers'>,
  { id, answered }: Written['relations'][number],
): boolean => answered !== undefined && !answers.some(({ to }) => to === id);

/** Claims of the articles of which nobody has said whether anybody answers them; what is on record needs no answer. */
export function unasked(files: Files): readonly string[] {
  const { relations, answers } = written(files);
  const answered = new Set(answers.map(({ to }) => to));
  return relations
    .filter(({ id, answered: none, evidence }) => !none && !answered.has(id) && evidence.some((piece) => piece.passage))
    .map(({ id }) => id);
}
