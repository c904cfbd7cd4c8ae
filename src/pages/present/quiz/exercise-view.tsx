import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { placeMembers, whoSaysSo, type PlaceItem, type WhoItem } from '../../../domain/quiz/questions';
import { useActions, useDossier, useSaysoStore } from '../../../state/react';
import { useMessages } from '../../../views/components/words';
import { answer, ask, hideAnswer, isRight, leaveExercise } from './actions';
import { useCommand } from '../command-context';
import { useDeck, useDeckStore } from '../presentation-store';
import { startExercise, type Exercise } from './exercise';
import { PlaceQuestion } from './place-question';
import { useVoiceChoices } from './voice-choices';
import { WhoQuestion } from './who-question';
import { Why } from './why';

/** The exercise in place of the step's words: the choice of one, or its question. */
export function ExerciseView() {
  const exercise = useDeck((deck) => deck.exercise);
  if (exercise === null) return null;
  return exercise.kind === 'menu' ? <Menu /> : <Question exercise={exercise} />;
}

function Menu() {
  const messages = useMessages();
  const dossier = useDossier();
  const deck = useDeckStore();
  const run = useCommand();
  const actions = useActions();
  const wide = dossier.presets[1]?.id ?? '';
  const words = messages.exercise;
  const start = (kind: 'who' | 'place', mode: Exercise['mode']): void => {
    deck.setState({ exercise: startExercise(kind, mode, 1) });
    if (kind !== 'place') return;
    hideAnswer(actions);
    actions.applyPatch({ camera: wide });
  };
  const offered = [
    { kind: 'who' as const, title: words.whoTitle, about: words.whoAbout, count: whoSaysSo(dossier, 1).length },
    {
      kind: 'place' as const,
      title: words.placeTitle,
      about: words.placeAbout,
      count: placeMembers(dossier, 1).length,
    },
  ];
  return (
    <div className="exercise exercise-menu">
      <h1>{messages.present.exercises}</h1>
      {offered.map(({ kind, title, about, count }) => (
        <section key={kind} aria-label={title}>
          <h2>{title}</h2>
          <p>{count > 0 ? about : words.none}</p>
          {count > 0 && (
            <p className="choices">
              <button type="button" onClick={() => start(kind, 'class')}>
                {words.inClass}
              </button>
              <button type="button" onClick={() => start(kind, 'alone')}>
                {words.alone}
              </button>
            </p>
          )}
        </section>
      ))}
      <button type="button" onClick={() => run('back')}>
        {words.leave}
      </button>
    </div>
  );
}

function Question({ exercise }: { exercise: Exercise }) {
  const { exercise: words } = useMessages();
  const dossier = useDossier();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const { kind, seed, at, mode, picked, revealed, right, asked } = exercise;
  const asking = useMemo(
    () => (kind === 'who' ? whoSaysSo(dossier, seed) : placeMembers(dossier, seed)),
    [dossier, kind, seed],
  );
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
      {'answer' in question ? (
        <WhoQuestion key={at} question={question} exercise={exercise} />
      ) : (
        <PlaceQuestion key={at} question={question} exercise={exercise} />
      )}
      <div className="verdict" role="status" tabIndex={-1}>
        {revealed && <Verdict question={question} picked={picked} />}
      </div>
      {revealed && 'answer' in question && <Why question={question} picked={picked} />}
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
              deck.setState({ exercise: startExercise(kind === 'who' ? 'who' : 'place', mode, seed + 1) });
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
function Verdict({ question, picked }: { question: WhoItem | PlaceItem; picked: readonly string[] }) {
  const { exercise: words } = useMessages();
  const voices = useVoiceChoices();
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
      {'answer' in question && (
        <>
          {words.itIs} <b>{voices.find(({ token }) => token === question.answer)?.words}</b>
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
