import type { Part } from '../../domain/view-params';
import { hasMap } from '../../domain/parts';
import { useActions, useDossier, useSayso } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';
import { useMessages } from '../../views/components/words';

/** The pictures of a frame, in the order they are offered in. */
const OFFERED: readonly Part[] = ['network', 'map', 'article'];

/** Which picture is shown. CSS leaves out those that the address did not ask for. */
export function PartSwitch() {
  const messages = useMessages();
  const { embed, pictures } = useExploreWords();
  const actions = useActions();
  const map = hasMap(useDossier());
  const pane = useSayso((state) => state.pane);
  const names: Readonly<Record<Part, string>> = { ...messages.views, network: embed.words };
  return (
    <div className="part-switch" role="group" aria-label={pictures.choice}>
      {OFFERED.filter((id) => map || id !== 'map').map((id) => (
        <button key={id} type="button" data-part={id} aria-pressed={pane === id} onClick={() => actions.setPane(id)}>
          {names[id]}
        </button>
      ))}
    </div>
  );
}
