import { round2 } from '../../geometry/round';
import { GLOBE_PX } from '../../geometry/map/globe-size';
import type { PlacedGlobe } from '../../geometry/marks/map-request';
import { useMessages } from '../components/words';
import { usePage } from '../components/page';

/** The globe beside the map, with the great circle to what was chosen and lies beyond it. @param px page px in frame units */
export function InsetGlobe({ placed, px }: { placed: PlacedGlobe; px: number }) {
  const messages = useMessages();
  const { globe } = usePage().scene.map;
  if (!globe) return null;
  const { land, home, far } = globe;
  return (
    <g
      className="globe"
      role="img"
      aria-label={messages.map.globe(messages.list(placed.far.map(({ words }) => words)))}
      transform={`translate(${placed.at[0]},${placed.at[1]}) scale(${round2(px * placed.size)})`}
    >
      <circle className="globe-sea" r={GLOBE_PX} />
      <path className="globe-land" d={land} />
      <circle className="globe-edge" r={GLOBE_PX} />
      {placed.far.map(({ id }) => (
        <g key={id}>
          <path className="globe-way" d={far[id]?.way} />
          <circle className="globe-far" cx={far[id]?.at[0]} cy={far[id]?.at[1]} r="3" />
        </g>
      ))}
      <rect className="globe-home" x={home[0] - 3} y={home[1] - 3} width="6" height="6" />
    </g>
  );
}
