import { useActions, useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';

/** A link that gets more wrong than this is no link; the rest need not be said. */
const MOST_SAID = 5;

/** What a link asked for that is not here, said plainly. */
export function Complaints() {
  const messages = useMessages();
  const actions = useActions();
  const complaints = useSayso((state) => state.complaints);
  if (complaints.length === 0) return null;
  return (
    <div className="complaints" role="alert">
      <ul>
        {complaints.slice(0, MOST_SAID).map(({ param, value, reason }, i) => (
          <li key={i}>{messages.complaint(param, value.slice(0, 80), reason)}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          // The button goes with what it closes: the next stop takes the focus.
          document.querySelector<HTMLElement>('main button')?.focus({ preventScroll: true });
          actions.dismissComplaints();
        }}
      >
        {messages.actions.dismiss}
      </button>
    </div>
  );
}
