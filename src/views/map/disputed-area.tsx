import { memo } from 'react';
import type { DisputedOutline } from '../../geometry/map/map-outlines';
import { useSayso } from '../../state/react';
import { countryLook, disputedLook, selectPhase } from '../../state/selectors/statuses';
import { controlFill } from '../components/hatches';

/**
 * An area of the border policy: hatched over the state's own fill, with its line of control, while it is outside the
 * state's control. Where the state's fill may not reach it, plain land comes in its place.
 */
export const DisputedArea = memo(function DisputedArea({ area, prefix }: { area: DisputedOutline; prefix: string }) {
  const look = useSayso((state) => disputedLook(state, area));
  const parentLook = useSayso((state) => countryLook(state, area.parent));
  const phase = useSayso((state) => selectPhase(state, area));
  const apart = look !== parentLook;
  const bare = apart ? 'var(--land2)' : 'none';
  return (
    <g className="disputed" data-area={area.id} data-status={look} data-marked={phase !== undefined}>
      <path
        className="control-area"
        data-shape={`control:${area.id}`}
        d={area.d}
        fill={phase?.hatch ? controlFill(prefix, apart) : bare}
      />
      <path
        className="control-line"
        data-line={phase?.line ?? 'none'}
        data-shape={`control-line:${area.id}`}
        d={area.line}
      />
    </g>
  );
});
