import { useMemo } from 'react';
import { placeMembers, whoSaysSo } from '../../domain/exercises';
import { useActions, useDossier, useSaysoStore } from '../../state/react';
import { useMessages } from '../../views/parts/words';
import { answer, ask, hideAnswer, isRight, leaveExercise } from './answer';
import { useCommand } from './command-context';
import { useDeck, useDeckStore } from './deck';
import { startExercise, type Exercise } from './exercise';
import { PlaceQuestion } from './place-question';
import { WhoQuestion } from './who-question';

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
  const question = asking[at];
  if (!question) return null;
  const last = at === asking.length - 1;
  return (
    <div className="exercise" data-exercise={kind} data-question={at + 1}>
      <p className="quiet exercise-count">
        {words.itemOf(at + 1, asking.length)}
        {mode === 'alone' && <> · {words.score(right, asked)}</>}
      </p>
      {'answer' in question ? (
        <WhoQuestion key={at} question={question} exercise={exercise} />
      ) : (
        <PlaceQuestion key={at} question={question} exercise={exercise} />
      )}
      {revealed && picked.length > 0 && (
        <p className="verdict" role="status">
          {isRight(question, picked) ? words.right : words.wrong}
        </p>
      )}
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
