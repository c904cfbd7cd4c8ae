import type { Problem } from '../../domain/problems';
import { unasked } from '../edit/answers';
import { tokenOf } from '../script/voices';
import { useRows, useStudio, useStudioActions, useWork } from '../work/react';
import { useWords } from '../words/words';
import { ProblemLine } from './problem-line';

/** How many sentences have no voice yet. */
export const useVoiceless = (): number => useRows().filter((row) => tokenOf(row) === undefined).length;

/** How much there is to do: what the gate says, and two questions: sentences without a voice, statements without an answer. */
export function useTodoCount(): number {
  const problems = useStudio((state) => state.verdict?.problems);
  const voiceless = useVoiceless();
  const unanswered = unasked(useWork().files).length;
  return (
    (problems ?? []).filter(({ severity }) => severity !== 'note').length +
    (voiceless > 0 ? 1 : 0) +
    (unanswered > 0 ? 1 : 0)
  );
}

/** What the gate says of this state, the gravest first, each with the way there. */
export function Problems() {
  const words = useWords();
  const problems = useStudio((state) => state.verdict?.problems);
  const voiceless = useVoiceless();
  const rows = useRows();
  const open = unasked(useWork().files);
  const actions = useStudioActions();
  if (problems === undefined) return <p className="quiet">{words.todo.checking}</p>;
  const ofSeverity = (severity: Problem['severity']): Problem[] => problems.filter((one) => one.severity === severity);
  const grave = [...ofSeverity('error'), ...ofSeverity('warning')];
  const notes = ofSeverity('note');
  if (problems.length === 0 && voiceless === 0 && open.length === 0) return <p className="quiet">{words.todo.none}</p>;
  return (
    <ul className="problems">
      {voiceless > 0 && (
        <li data-question="voice">
          <p>{words.todo.noVoice(voiceless)}</p>
          <button
            type="button"
            onClick={() => {
              actions.go('text');
              actions.hold(rows.find((row) => tokenOf(row) === undefined)?.id ?? null);
            }}
          >
            {words.todo.goThere}
          </button>
        </li>
      )}
      {open.length > 0 && (
        <li data-question="answer">
          <p>{words.answers.unasked(open.length)}</p>
          <button
            type="button"
            onClick={() => {
              actions.go('statements');
              actions.choose(open[0]!);
            }}
          >
            {words.todo.goThere}
          </button>
        </li>
      )}
      {grave.map((problem) => (
        <ProblemLine key={keyOf(problem)} problem={problem} />
      ))}
      {notes.length > 0 && (
        <li>
          <details>
            <summary>
              {words.todo.notes} <span className="count">{notes.length}</span>
            </summary>
            <ul>
              {notes.map((problem) => (
                <ProblemLine key={keyOf(problem)} problem={problem} />
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
}

const keyOf = ({ file, line, column, code, message }: Problem): string => [file, line, column, code, message].join(' ');
