import { hasMap } from '../../domain/parts';
import { viewOfStep } from '../../state/selectors/tour';
import type { SaysoState, SaysoStore } from '../../state/store';
import { changedParams } from '../../state/url/params';
import { answer, ask, leaveExercise } from './quiz/actions';
import type { Deck, DeckStore } from './presentation-store';
import { MENU, type Exercise } from './quiz/exercise';
import type { Command } from './keys';

/** Whether the view has been moved away from its step by hand. */
export function isExploring({ view, context }: Pick<SaysoState, 'view' | 'context'>): boolean {
  if (view.step === null) return view.select !== null || view.passage !== null;
  const own = viewOfStep(view.step, context, view.lang);
  return changedParams(view, own).length > 0;
}

/** What a command needs of the window it is given in. */
export interface Host {
  /** The commands that mean nothing here. */
  readonly absent?: readonly Command[];
  toggleFullscreen(): void;
  /** Opens the second window; false where the browser does not let us. */
  openSpeaker(): boolean;
}

/**
 * Carries out what a key, button or swipe asks for.
 * @returns a function that takes a command
 */
export function commander(store: SaysoStore, deck: DeckStore, host: Host): (command: Command) => void {
  const go = (step: number): void => {
    deck.setState({ blank: false, picture: null, exercise: null });
    store.getState().actions.enterStep(step);
  };
  const toggle = (key: keyof Deck): void => deck.setState((now) => ({ [key]: !now[key] }));
  const dialog = (name: Deck['dialog']): void =>
    deck.setState((now) => ({ dialog: now.dialog === name ? null : name }));

  return (command) => {
    if (host.absent?.includes(command)) return;
    const { view, context } = store.getState();
    const step = view.step ?? 0;
    const { exercise } = deck.getState();
    if (exercise !== null && TURNS.includes(command)) return turn(store, deck, exercise, command);
    switch (command) {
      case 'next':
        // After the last step come the exercises.
        if (step > 0 && step === context.steps.length) return deck.setState({ exercise: MENU, blank: false });
        return go(step + 1);
      case 'previous':
        return go(step - 1);
      case 'first':
        return go(1);
      case 'last':
        return go(context.steps.length);
      case 'picture':
        return deck.setState((now) => ({ picture: pictureOf(store.getState(), now) === 'map' ? 'network' : 'map' }));
      case 'blank':
      case 'notes':
      case 'spotlight':
      case 'pointer':
      case 'still':
        return toggle(command);
      case 'goTo':
      case 'follow':
      case 'help':
        return dialog(command);
      case 'exercises':
        return deck.setState({ exercise: MENU, blank: false });
      case 'fullscreen':
        return host.toggleFullscreen();
      case 'speaker':
        if (!host.openSpeaker()) deck.setState({ notes: true });
        return;
      case 'back':
        return back(store, deck);
    }
  };
}

/** What means onwards and back within an exercise too. */
const TURNS: readonly Command[] = ['next', 'previous'];

/** Onwards: the answer first, then the next question. */
function turn(store: SaysoStore, deck: DeckStore, exercise: Exercise, command: Command): void {
  if (exercise.kind === 'menu') return;
  if (command === 'previous') return ask(store, deck, exercise.at - 1);
  if (exercise.revealed) return ask(store, deck, exercise.at + 1);
  if (exercise.mode === 'class' || exercise.picked.length > 0) answer(store, deck);
}

/** Lifts one thing at a time: the blank screen, the pointer and spotlight, then what was explored. */
function back(store: SaysoStore, deck: DeckStore): void {
  const { blank, spotlight, pointer, exercise } = deck.getState();
  if (blank) return deck.setState({ blank: false });
  if (spotlight || pointer) return deck.setState({ spotlight: false, pointer: false });
  // From a question to the choice of exercises, from there to the tour.
  if (exercise !== null && exercise.kind !== 'menu') return deck.setState({ exercise: MENU });
  leaveExercise(store, deck);
}

/** The picture on the screen: the one chosen by hand, or the step's own. */
export function pictureOf({ dossier, view }: Pick<SaysoState, 'dossier' | 'view'>, deck: Pick<Deck, 'picture'>) {
  if (!hasMap(dossier)) return 'network';
  return deck.picture ?? dossier.tour[(view.step ?? 0) - 1]?.picture ?? 'map';
}
