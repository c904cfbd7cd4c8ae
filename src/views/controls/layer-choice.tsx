import { layerIds } from '../../domain/record/layers';
import { useActions, useDossier, useSaysoNow } from '../../state/react';
import { useLayerName } from '../components/record/words';
import { useMessages } from '../components/words';

/** Chooses whose members the map shows: no one's, an alliance's, or how many of the first three a country is in. */
export function LayerChoice() {
  const { layer: words } = useMessages();
  const actions = useActions();
  const layers = layerIds(useDossier());
  const layer = useSaysoNow((state) => state.view.layer);
  const name = useLayerName();
  if (layers.length === 0) return null;
  const options = ['none', ...layers, ...(layers.length > 1 ? ['overlap'] : [])];
  return (
    <label className="choice layer-choice">
      <span className="quiet">{words.title}</span>
      <select value={layer} onChange={(event) => actions.setLayer(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
