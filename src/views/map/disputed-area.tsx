import { memo } from 'react';
import type { DisputedOutline } from '../../geometry/map/map-outlines';
import { useSayso } from '../../state/react';
import { countryLook, disputedLook, isAreaMarked } from '../../state/selectors/statuses';
import { controlFill } from '../components/hatches';

/**
 * An area outside its state's control: hatched over the state's own fill, with a dashed control line, while it is so.
 * Where the state's fill may not reach it, the hatch brings plain land with it. One that is history is dotted only.
 */
export const DisputedArea = memo(function DisputedArea({ area, prefix }: { area: DisputedOutline; prefix: string }) {
  const look = useSayso((state) => disputedLook(state, area.id, area.parent));
  const parentLook = useSayso((state) => countryLook(state, area.parent));
  const marked = useSayso((state) => isAreaMarked(state, area.id));
  const hatched = area.kind === 'not-controlled';
  return (
    <g className="disputed" data-area={area.id} data-kind={area.kind} data-status={look} data-marked={marked}>
      <path
        className="control-area"
        data-shape={`control:${area.id}`}
        d={area.d}
        fill={hatched ? controlFill(prefix, look !== parentLook) : 'none'}
      />
      <path className="control-line" data-kind={area.kind} data-shape={`control-line:${area.id}`} d={area.line} />
    </g>
  );
});
