import { useState } from 'react';
import { written } from '../dossier/written';
import { LESSON, LESSON_SENTENCE } from '../open/lesson';
import { rowsOf } from '../script/rows';
import { tokenOf } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { useStudio, useStudioActions } from '../work/react';
import type { Work } from '../work/state';
import { useWords } from '../words/words';

/** Whether a dossier began as the sample that teaches. */
export const isLesson = ({ deeds }: Work): boolean => deeds[0]?.label.what === LESSON;

/** The sample's four steps, under the head: the one that is next in words, those that are done with a tick. */
export function Lesson({ work }: { readonly work: Work }) {
  const words = useWords();
  const actions = useStudioActions();
  const preview = useStudio((state) => state.preview);
  const [state, put] = useHalfTyped<{ readonly closed: boolean }>('lesson', () => ({ closed: false }));
  const [seen, setSeen] = useState(false);
  if (preview && !seen) setSeen(true);
  if (state.closed) return null;
  const { relations, answers } = written(work.files);
  const row = rowsOf(work.files).find(({ id }) => id === LESSON_SENTENCE);
  const { lesson, text, statements } = words;
  const steps: readonly (readonly [done: boolean, what: string])[] = [
    [row !== undefined && tokenOf(row) !== undefined, lesson.voice(lesson.names.who)],
    [relations.length > 0, lesson.statement(text.statement, statements.types.helps)],
    [answers.length > 0 || relations.some(({ answered }) => answered), lesson.answer(statements.unanswered)],
    [seen, lesson.see(words.preview)],
  ];
  const at = steps.findIndex(([done]) => !done);
  return (
    <aside className="lesson" aria-label={lesson.title} data-lesson={at < 0 ? 'done' : at + 1}>
      <ol aria-hidden="true">
        {steps.map(([done], i) => (
          <li key={i} data-done={done || undefined} data-next={i === at || undefined}>
            {done ? '✓' : i + 1}
          </li>
        ))}
      </ol>
      <p aria-live="polite">
        {at >= 0 && <span className="visually-hidden">{lesson.step(at + 1, steps.length)}: </span>}
        {at < 0 ? lesson.done : steps[at]![1]}
      </p>
      {at < 0 && (
        <button type="button" data-do="own" onClick={() => actions.go('start')}>
          {lesson.own}
        </button>
      )}
      <button type="button" className="bare" aria-label={lesson.close} onClick={() => put({ closed: true })}>
        ×
      </button>
    </aside>
  );
}
