import { memo } from 'react';
import type { Id } from '../../domain/dossier';
import { lookOf, type MapLook } from '../../domain/record/map-status';
import type { PlacedMap } from '../../geometry/marks/map-request';
import { LABEL_LEADING } from '../../geometry/marks/sizes';
import { round1 } from '../../geometry/round';
import { useSayso } from '../../state/react';
import { useBriefStatus } from '../components/record/words';
import { countryLook, selectStatuses } from '../../state/selectors/statuses';
import { toScreen, type Camera, type XY } from '../../geometry/viewport';

const CLASS = {
  country: 'label label-country',
  capital: 'label label-place',
  sea: 'label label-water',
  lake: 'label label-water',
  disputed: 'label label-control',
} as const;

interface NameProps {
  label: PlacedMap['labels'][number];
  /** Its place on the screen. */
  at: XY;
  px: number;
}

/** What a country is to the alliance on the date shown. */
function StatusWords({ country, at: [x, y] }: { country: Id; at: XY }) {
  const standing = useSayso((state) => selectStatuses(state).get(country));
  const brief = useBriefStatus();
  if (!standing) return null;
  const words = brief(standing, standing.spells[0]?.to);
  return (
    <text
      className="label label-country label-status"
      data-look={lookOf(standing)}
      data-rank="story"
      x={x}
      y={y}
      dy="0.35em"
    >
      {words}
    </text>
  );
}

/** A country's name; its halo has the colour the status gives the land beneath. */
function CountryName({ label, at, px }: NameProps) {
  const look = useSayso((state) => countryLook(state, label.id.replace('country-', '')));
  return <Name label={label} at={at} px={px} look={look} />;
}

function Name({ label, at: [x, y], px, look }: NameProps & { look?: MapLook }) {
  const { kind, lines, dx, dy, narrow, weight } = label;
  const up = ((lines.length - 1) * LABEL_LEADING * px) / 2;
  return (
    <text
      className={CLASS[kind]}
      data-look={look}
      data-narrow={narrow || undefined}
      data-led={label.leader !== null || undefined}
      data-rank={weight ?? undefined}
      y={y + dy - up}
      dy="0.35em"
      textAnchor="middle"
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x + dx} dy={i === 0 ? undefined : LABEL_LEADING * px}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface LabelsProps {
  labels: PlacedMap['labels'];
  camera: Camera;
  px: number;
}

/** The map's own names. They are for the eye: marks and the table carry names for everyone else. */
export const MapLabels = memo(function MapLabels({ labels, camera, px }: LabelsProps) {
  return (
    <g aria-hidden="true">
      {labels.map((label) => {
        const [x, y] = toScreen(camera, label.at);
        return (
          <g key={label.id}>
            {label.leader && (
              <path className="label-leader" d={`M${round1(x)},${round1(y)}l${label.leader.map(round1).join(',')}`} />
            )}
            {label.dot && <circle className="dot" cx={x} cy={y} r={3 * px} />}
            {label.kind === 'country' ? (
              <CountryName label={label} at={[x, y]} px={px} />
            ) : (
              <Name label={label} at={[x, y]} px={px} />
            )}
            {label.status && (
              <StatusWords country={label.id.replace('country-', '')} at={[x + label.status[0], y + label.status[1]]} />
            )}
          </g>
        );
      })}
    </g>
  );
});
