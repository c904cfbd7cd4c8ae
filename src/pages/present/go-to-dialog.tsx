import { useActions, useDossier, useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { useDeckStore } from './presentation-store';
import { Dialog } from './dialog';
import { Said } from '../../views/components/said';

/** All steps by number and title; a digit typed is enough to go to one of the first nine. */
export function GoToDialog() {
  const messages = useMessages();
  const actions = useActions();
  const deck = useDeckStore();
  const { tour } = useDossier();
  const now = useSayso((state) => state.view.step);
  const go = (step: number): void => {
    deck.setState({ dialog: null, blank: false, picture: null });
    actions.enterStep(step);
  };
  return (
    <Dialog name="goTo" title={messages.present.goToStep}>
      <ol
        className="step-list"
        onKeyDown={(event) => {
          const digit = Number(event.key);
          if (/^[1-9]$/.test(event.key) && digit <= tour.length) go(digit);
        }}
      >
        {tour.map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={now === i + 1 ? 'step' : undefined} onClick={() => go(i + 1)}>
              <span className="quiet">{i + 1}</span> <Said text={step.title} />
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
