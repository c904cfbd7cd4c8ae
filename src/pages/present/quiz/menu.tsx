import { EXERCISE_KINDS, questionsOf, type ExerciseKind } from '../../../domain/quiz/exercises';
import { useActions, useDossier } from '../../../state/react';
import { useExploreWords } from '../../../views/components/explore-words';
import { useMessages } from '../../../views/components/words';
import { hideAnswer } from './actions';
import { useCommand } from '../command-context';
import { useDeckStore } from '../presentation-store';
import { startExercise, type Exercise } from './exercise';

/** These every dossier is asked for; that it has no chains or answers is no lack to be told. */
const ALWAYS: readonly ExerciseKind[] = ['who', 'place'];

/** The choice of an exercise: what each is about, and whether for a class or for one alone. */
export function ExerciseMenu() {
  const { exercise: words, present } = useMessages();
  const { strongest, ask } = useExploreWords().sayings;
  const dossier = useDossier();
  const deck = useDeckStore();
  const run = useCommand();
  const actions = useActions();
  const wide = dossier.presets[1]?.id ?? '';
  const start = (kind: ExerciseKind, mode: Exercise['mode']): void => {
    deck.setState({ exercise: startExercise(kind, mode, 1) });
    if (kind !== 'place') return;
    hideAnswer(actions);
    actions.applyPatch({ camera: wide });
  };
  const named: Readonly<Record<ExerciseKind, { readonly title: string; readonly about: string }>> = {
    who: { title: words.whoTitle, about: words.whoAbout },
    hands: { title: words.handsTitle, about: words.handsAbout },
    reply: { title: words.replyTitle, about: words.replyAbout },
    strongest: { title: strongest, about: ask },
    place: { title: words.placeTitle, about: words.placeAbout },
  };
  const offered = EXERCISE_KINDS.map((kind) => ({ kind, count: questionsOf(dossier, kind, 1).length, ...named[kind] }));
  return (
    <div className="exercise exercise-menu">
      <h1>{present.exercises}</h1>
      {offered
        .filter(({ kind, count }) => count > 0 || ALWAYS.includes(kind))
        .map(({ kind, title, about, count }) => (
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
