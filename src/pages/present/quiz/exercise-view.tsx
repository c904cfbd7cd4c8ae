import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { isRight, type Question } from '../../../domain/quiz/exercises';
import { useDossier, useSaysoStore } from '../../../state/react';
import { useMessages } from '../../../views/components/words';
import { answer, ask, hideAnswer, leaveExercise, questions } from './actions';
import { useDeck, useDeckStore } from '../presentation-store';
import { startExercise, type Exercise } from './exercise';
import { PlaceQuestion } from './place-question';
import { ChoiceQuestion } from './choice-question';
import { useChoices } from './choices';
import { ExerciseMenu } from './menu';
import { Why } from './why';

/** The exercise in place of the step's words: the choice of one, or its question. */
export function ExerciseView() {
  const exercise = useDeck((deck) => deck.exercise);
  if (exercise === null) return null;
  return exercise.kind === 'menu' ? <ExerciseMenu /> : <Asking exercise={exercise} />;
}

function Asking({ exercise }: { exercise: Exercise }) {
  const { exercise: words } = useMessages();
  const dossier = useDossier();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const { kind, seed, at, mode, picked, revealed, right, asked } = exercise;
  const asking = useMemo(() => questions(dossier, { kind, seed }), [dossier, kind, seed]);
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box, at, revealed);
  const question = asking[at];
  if (!question) return null;
  const last = at === asking.length - 1;
  return (
    <div className="exercise" data-exercise={kind} data-question={at + 1} ref={box}>
      <p className="quiet exercise-count">
        {words.itemOf(at + 1, asking.length)}
        {mode === 'alone' && <> · {words.score(right, asked)}</>}
      </p>
      {question.asks === 'place' ? (
        <PlaceQuestion key={at} question={question} exercise={exercise} />
      ) : (
        <ChoiceQuestion key={at} question={question} exercise={exercise} />
      )}
      <div className="verdict" role="status" tabIndex={-1}>
        {revealed && <Verdict question={question} picked={picked} />}
      </div>
      {revealed && question.asks !== 'place' && <Why question={question} picked={picked} />}
      {revealed && last && <p>{mode === 'alone' ? words.done(right, asked) : words.finished}</p>}
      <p className="choices exercise-tools">
        {!revealed && (kind === 'place' || mode === 'class') && (
          <button type="button" onClick={() => answer(store, deck)}>
            {mode === 'class' ? words.reveal : words.check}
          </button>
        )}
        {revealed && !last && (
          <button type="button" onClick={() => ask(store, deck, at + 1)}>
            {words.nextItem}
          </button>
        )}
        {revealed && last && (
          <button
            type="button"
            onClick={() => {
              deck.setState({ exercise: startExercise(question.asks, mode, seed + 1) });
              if (kind === 'place') hideAnswer(store.getState().actions);
            }}
          >
            {words.again}
          </button>
        )}
        <button type="button" onClick={() => leaveExercise(store, deck)}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}

/** Whether the choice was right, and the answer; without a choice, as in class, the answer alone. */
function Verdict({ question, picked }: { question: Question; picked: readonly string[] }) {
  const { exercise: words } = useMessages();
  const choices = useChoices();
  const right = isRight(question, picked);
  return (
    <p>
      {picked.length > 0 && (
        <>
          <b className="mark-of" aria-hidden="true">
            {right ? '✓' : '✗'}
          </b>{' '}
          {right ? words.right : words.wrong}{' '}
        </>
      )}
      {question.asks !== 'place' && (
        <>
          {words.itIs} <b>{choices(question).find(({ token }) => token === question.answer)?.words}</b>
        </>
      )}
    </p>
  );
}

/** Where what had the focus is gone, it goes to the new question, or to its answer. */
function useFocusKept(box: RefObject<HTMLElement | null>, at: number, revealed: boolean): void {
  useEffect(() => {
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    if (lost) box.current?.querySelector<HTMLElement>(revealed ? '.verdict' : 'h1')?.focus({ preventScroll: true });
  }, [box, at, revealed]);
}
