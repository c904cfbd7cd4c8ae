import { useDossier, useSayso } from '../../../state/react';
import { useMessages } from '../../../views/components/words';
import { Clock } from './clock';
import { useDeck } from '../presentation-store';
import { Said } from '../../../views/components/said';

/** The presenter's notes below the picture, for when there is no second window. */
export function Notes() {
  const messages = useMessages();
  const dossier = useDossier();
  const shown = useDeck((deck) => deck.notes);
  const step = useSayso((state) => dossier.tour[(state.view.step ?? 0) - 1]);
  if (!shown || !step) return null;
  return (
    <aside className="notes" tabIndex={0} aria-label={messages.tour.notes}>
      <p>
        <Said text={step.note} />
      </p>
      <Clock />
    </aside>
  );
}
