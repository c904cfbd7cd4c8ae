import { hasMap } from '../../domain/parts';
import { PARTS } from '../../domain/view-params';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';

/** On a phone: which of the three fills the screen. Hidden where all three have room. */
export function PaneSwitch() {
  const messages = useMessages();
  const actions = useActions();
  const map = hasMap(useDossier());
  const pane = useSayso((state) => state.pane);
  return (
    <nav className="switch" aria-label={messages.site.explore}>
      {PARTS.filter((id) => map || id !== 'map').map((id) => (
        <button key={id} type="button" aria-pressed={pane === id} onClick={() => actions.setPane(id)}>
          {messages.views[id]}
        </button>
      ))}
    </nav>
  );
}
