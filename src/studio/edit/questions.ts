/** Questions for class: whose words something is. What is right is what the dossier says. */
import type { Id } from '../../domain/dossier';
import type { Change } from '../yaml/plain';
import { withChanges, type Files } from '../dossier/files';
import { free } from '../dossier/ids';
import { textPath, written } from '../dossier/written';
import { movedItem, takenOut } from './list-items';

/** Adds a question about a sentence or a statement, at the end. */
export function addQuestion(files: Files, about: Id): Files {
  const { questions } = written(files);
  const id = free(`question-${questions.length + 1}`, new Set(questions.map((one) => one.id)));
  return withChanges(files, { to: 'add', path: ['questions'], value: { id, about } });
}

/** Says how a question asks, or our remark beside its answer; an empty text takes it away. */
export function sayOfQuestion(files: Files, id: Id, field: 'ask' | 'why', words: string): Files {
  const { questions, lang } = written(files);
  const question = questions.find((one) => one.id === id);
  if (!question) return files;
  const at = ['questions', question.index, field];
  const text = words.trim();
  return withChanges(
    files,
    text === ''
      ? { to: 'set', path: at, value: undefined }
      : { to: 'set', path: textPath(question[field], at, lang), value: text },
  );
}

/** Moves a question by one place. */
export function moveQuestion(files: Files, id: Id, by: 1 | -1): Files {
  return withChanges(files, ...movedItem(['questions'], written(files).questions, id, by));
}

/** Takes a question out; without any, they are made of the whole dossier again. */
export function removeQuestion(files: Files, id: Id): Files {
  return withChanges(files, ...takenOut(['questions'], written(files).questions, (question) => question.id === id));
}

/** What takes out the questions about something that goes. */
export function questionsWithout(files: Files, about: Id): readonly Change[] {
  return takenOut(['questions'], written(files).questions, (question) => question.about === about);
}
