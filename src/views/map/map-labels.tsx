import { memo } from 'react';
import type { MapLabel } from '../../geometry/marks/map-labels';
import { useSayso } from '../../state/react';
import { countryLook } from '../../state/selectors/statuses';
import { toScreen, type Camera } from '../../geometry/viewport';

const CLASS = {
  country: 'label label-country',
  region: 'label label-region',
  capital: 'label label-place',
  sea: 'label label-water',
  lake: 'label label-water',
  disputed: 'label label-control',
} as const;

/** A country's name; its halo has the colour the status gives the land beneath. */
function CountryName({ label, x, y }: { label: MapLabel; x: number; y: number }) {
  const look = useSayso((state) => countryLook(state, label.id.replace('country-', '')));
  return (
    <text
      className={CLASS.country}
      data-look={look}
      data-narrow={label.narrow || undefined}
      x={x}
      y={y}
      dy="0.35em"
      textAnchor="middle"
    >
      {label.words}
    </text>
  );
}

/** The map's own names. They are for the eye: marks and the table carry names for everyone else. */
export const MapLabels = memo(function MapLabels({ labels, camera }: { labels: readonly MapLabel[]; camera: Camera }) {
  return (
    <g aria-hidden="true">
      {labels.map((label) => {
        const [x, y] = toScreen(camera, label.at);
        return (
          <g key={label.id}>
            {label.dot && <circle className="dot" cx={x} cy={y} r="3" />}
            {label.kind === 'country' ? (
              <CountryName label={label} x={x + label.dx} y={y + label.dy} />
            ) : (
              <text className={CLASS[label.kind]} x={x + label.dx} y={y + label.dy} dy="0.35em" textAnchor="middle">
                {label.words}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
});
