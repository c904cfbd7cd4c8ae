import type { Dossier } from '../../../domain/dossier';
import { isRight, questionsOf, type Question } from '../../../domain/quiz/exercises';
import type { Actions, SaysoStore } from '../../../state/store';
import type { DeckStore } from '../presentation-store';
import { goToItem, reveal, type Exercise } from './exercise';

/** The questions of an exercise, in its order. */
export const questions = (dossier: Dossier, { kind, seed }: Pick<Exercise, 'kind' | 'seed'>): readonly Question[] =>
  kind === 'menu' ? [] : questionsOf(dossier, kind, seed);

/** Goes to a question, and takes an answer shown on the map away again. */
export function ask(store: SaysoStore, deck: DeckStore, at: number): void {
  const { exercise } = deck.getState();
  const { dossier, actions } = store.getState();
  if (!exercise) return;
  const next = goToItem(exercise, at, questions(dossier, exercise).length);
  if (next === exercise) return;
  deck.setState({ exercise: next });
  if (exercise.kind === 'place') hideAnswer(actions);
}

/** Nothing on the map may give the answer away. */
export function hideAnswer(actions: Actions): void {
  actions.applyPatch({ select: '', passage: '', layer: 'none', year: '' });
}

/** Leaves the exercise for the step it was begun at. */
export function leaveExercise(store: SaysoStore, deck: DeckStore): void {
  const { view, actions } = store.getState();
  deck.setState({ picture: null, exercise: null });
  if (view.step === null) actions.clear();
  else actions.enterStep(view.step);
}

/** Shows the answer of the question on the screen; the map then shows the alliance as it was that year. */
export function answer(store: SaysoStore, deck: DeckStore): void {
  const { exercise } = deck.getState();
  const { dossier, actions } = store.getState();
  const question = exercise && questions(dossier, exercise)[exercise.at];
  if (!exercise || !question) return;
  deck.setState({ exercise: reveal(exercise, isRight(question, exercise.picked)) });
  if (question.asks === 'place') actions.applyPatch({ layer: question.alliance, year: question.year });
}
