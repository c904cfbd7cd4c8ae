import { useDossier, useSayso } from '../../state/react';
import { useMessages, useSay } from '../../views/components/words';
import { Said } from '../../views/components/said';
import { useDeck, useDeckStore } from './presentation-store';
import { useActions } from '../../state/react';

/** The tour as a bar: a stretch for each step, to see how far it has come and to go to any of them. */
export function StepBar() {
  const messages = useMessages();
  const speak = useSay();
  const actions = useActions();
  const deck = useDeckStore();
  const { tour } = useDossier();
  const now = useSayso((state) => state.view.step);
  const exercising = useDeck(({ exercise }) => exercise !== null);
  return (
    <ol className="step-bar" aria-label={messages.present.goToStep}>
      {tour.map((step, i) => {
        const n = i + 1;
        const current = !exercising && now === n;
        return (
          <li key={step.id} data-done={exercising || (now !== null && n < now) || undefined}>
            <button
              type="button"
              aria-current={current ? 'step' : undefined}
              aria-label={`${messages.tour.stepOf(n, tour.length)}: ${speak(step.title)}`}
              title={speak(step.title)}
              onClick={() => {
                deck.setState({ blank: false, picture: null, exercise: null });
                actions.enterStep(n);
              }}
            >
              {current && (
                <span className="step-label">
                  {messages.tour.stepOf(n, tour.length)} · <Said text={step.title} />
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
