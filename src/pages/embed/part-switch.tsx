import { hasMap } from '../../domain/parts';
import { PARTS } from '../../domain/view-params';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useMessages } from '../../views/components/words';

/** Which part is shown where there is room for one. CSS leaves out the parts that the address did not ask for. */
export function PartSwitch() {
  const messages = useMessages();
  const actions = useActions();
  const map = hasMap(useDossier());
  const pane = useSayso((state) => state.pane);
  return (
    <div className="part-switch" role="group" aria-label={messages.site.explore}>
      {PARTS.filter((id) => map || id !== 'map').map((id) => (
        <button key={id} type="button" data-part={id} aria-pressed={pane === id} onClick={() => actions.setPane(id)}>
          {messages.views[id]}
        </button>
      ))}
    </div>
  );
}
