import type { Problem } from '../../domain/problems';
import { textIn, written } from '../dossier/written';
import { unasked } from '../edit/answers';
import { tokenOf } from '../script/voices';
import { useRows, useStudio, useWork } from '../work/react';
import { useWords } from '../words/words';
import { CoverageLines } from './coverage-lines';
import { ProblemLine } from './problem-line';
import { useGoThere, type There } from './use-go-there';
import { keyOf, useListed } from './use-listed';

/** What only the author can say, each of it one question. */
interface Question {
  readonly is: 'voice' | 'answer' | 'whole';
  readonly asks: string;
  readonly there: There;
}

/** What is asked of the author: sentences without a voice, statements not asked for an answer, and an article that readers get whole. */
function useQuestions(): readonly Question[] {
  const { todo, answers } = useWords();
  const rows = useRows();
  const { files } = useWork();
  const shown = useStudio((state) => state.verdict?.shown);
  const voiceless = rows.filter((row) => tokenOf(row) === undefined);
  const open = unasked(files);
  // Its line on rights says why it may be.
  const { sources, lang } = written(files);
  const isSaid = sources.every(({ kind, rights }) => kind !== 'article' || textIn(rights, lang) !== '');
  const [first] = open;
  return [
    ...(voiceless.length > 0
      ? [
          {
            is: 'voice',
            asks: todo.noVoice(voiceless.length),
            there: { place: 'text', held: voiceless[0]!.id },
          } as const,
        ]
      : []),
    ...(first === undefined
      ? []
      : [{ is: 'answer', asks: answers.unasked(open.length), there: { place: 'statements', chosen: first } } as const]),
    ...(shown === 1 && !isSaid
      ? [{ is: 'whole', asks: todo.whole, there: { place: 'publish', at: '[data-ask="whole"] button' } } as const]
      : []),
  ];
}

/** How much there is to do: what the gate says, and the questions. */
export function useTodoCount(): number {
  const problems = useListed();
  return (problems ?? []).filter(({ severity }) => severity !== 'note').length + useQuestions().length;
}

/** What the gate says of this state, the gravest first, each with the way there; above it, how far the work has come. */
export function Problems() {
  return (
    <>
      <CoverageLines />
      <Listed />
    </>
  );
}

function Listed() {
  const words = useWords();
  const problems = useListed();
  const questions = useQuestions();
  const goThere = useGoThere();
  if (problems === undefined) return <p className="quiet">{words.todo.checking}</p>;
  const ofSeverity = (severity: Problem['severity']): Problem[] => problems.filter((one) => one.severity === severity);
  const grave = [...ofSeverity('error'), ...ofSeverity('warning')];
  const notes = ofSeverity('note');
  if (problems.length === 0 && questions.length === 0) return <p className="quiet">{words.todo.none}</p>;
  return (
    <ul className="problems">
      {questions.map(({ is, asks, there }) => (
        <li key={is} data-question={is}>
          <p>{asks}</p>
          <button type="button" onClick={() => goThere(there)}>
            {words.todo.goThere}
          </button>
        </li>
      ))}
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
