import { memo } from 'react';
import { DOT_PX, TARGET_PX } from '../../geometry/marks/sizes';
import type { SmallCountry } from '../../geometry/marks/small-countries';
import { round1 } from '../../geometry/round';
import { toScreen, type Camera } from '../../geometry/viewport';
import { useActions, useSayso } from '../../state/react';
import { countryLook } from '../../state/selectors/statuses';
import { useMark } from '../components/use-mark';

interface SmallMarkProps {
  country: SmallCountry;
  camera: Camera;
  px: number;
}

/** How far a dot may stand from its country before a line must lead back, in px. */
const NEAR = 7;

/**
 * A country too small to touch or to read at this scale: a target of full size, and a ringed dot filled by its status.
 * It stands for the country's own shape, which carries the name, the status and the keyboard focus.
 */
export const SmallMark = memo(function SmallMark({ country, camera, px }: SmallMarkProps) {
  const { id, at, dx, dy } = country;
  const actions = useActions();
  const look = useSayso((state) => countryLook(state, id));
  const mark = useMark(id);
  if (look === 'none') return null;
  const [x, y] = toScreen(camera, at);
  return (
    <g
      className="small-mark"
      transform={`translate(${round1(x + dx)},${round1(y + dy)}) scale(${px})`}
      aria-hidden="true"
      data-stands-for={id}
      data-look={look}
      {...mark}
      onClick={() => actions.selectMark(id)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      {Math.hypot(dx, dy) > NEAR * px && (
        <path className="small-leader" d={`M0,0L${round1(-dx / px)},${round1(-dy / px)}`} />
      )}
      <circle className="touch" r={TARGET_PX / 2} />
      <circle className="small-ground" r={DOT_PX} />
      <circle className="small-dot" r={DOT_PX} />
    </g>
  );
});
