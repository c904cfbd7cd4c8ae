import { useMemo } from 'react';
import { lookOf, MAP_LOOKS, overlapAlliances, type MapLook } from '../../domain/record/map-status';
import { useDossier, useSayso } from '../../state/react';
import { selectFamily, selectStatuses } from '../../state/selectors/statuses';
import { useDateWords, useLayerName, useLookWords } from '../components/record/words';
import { useMessages, useName } from '../components/words';
import { DrawnBorders } from './drawn-borders';

/** What a map's key says beside the picture: the looks of countries, and the borders that somebody draws so. */
export const MapKey = () => (
  <>
    <LayerKey />
    <DrawnBorders />
  </>
);

/** Exactly the looks that are on the map in this layer, on this date, each with how many countries have it. */
export function LayerKey() {
  const messages = useMessages();
  const words = useLookWords();
  const layerName = useLayerName();
  const name = useName();
  const date = useDateWords();
  const dossier = useDossier();
  const layer = useSayso((state) => state.view.layer);
  const family = useSayso(selectFamily);
  const statuses = useSayso(selectStatuses);
  const counts = useMemo(() => {
    const tally = new Map<MapLook, number>();
    for (const standing of statuses.values()) tally.set(lookOf(standing), (tally.get(lookOf(standing)) ?? 0) + 1);
    return MAP_LOOKS.flatMap((look) => (look === 'none' || !tally.has(look) ? [] : [{ look, n: tally.get(look)! }]));
  }, [statuses]);
  if (layer === 'none') return null;
  const of = layer === 'overlap' ? messages.list(overlapAlliances(dossier).map(name)) : layerName(layer);
  return (
    <div className="map-key" data-family={family} role="group" aria-label={messages.legend.onMap}>
      <p className="quiet">
        <b aria-hidden="true">§</b> {`${of}, ${date}`}
      </p>
      <ul>
        {counts.map(({ look, n }) => (
          <li key={look} data-key={look}>
            <Swatch look={look} />
            <span>
              {words(look)} <span className="quiet">{n}</span>
            </span>
          </li>
        ))}
        {counts.length === 0 && <li className="quiet">{messages.record.none}</li>}
      </ul>
    </div>
  );
}

function Swatch({ look }: { look: MapLook }) {
  return (
    <svg className="swatch" width="28" height="18" viewBox="0 0 28 18" aria-hidden="true">
      <g className="land" data-look={look}>
        <rect className="country" x="1" y="1" width="26" height="16" />
      </g>
    </svg>
  );
}
