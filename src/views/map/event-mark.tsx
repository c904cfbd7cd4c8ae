import { memo } from 'react';
import type { PlacedEvent } from '../../geometry/marks/event-marks';
import { TARGET_PX } from '../../geometry/marks/sizes';
import { round1 } from '../../geometry/round';
import { toScreen, type Camera } from '../../geometry/viewport';
import { formatDate } from '../../i18n';
import { useActions, useLang } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { useMessages, useSay } from '../components/words';
import { useMark } from '../components/use-mark';
import { useTabIndex } from '../components/roving';
import type { MapRoving } from './use-map-roving';

/** A dated event of the record where it happened: solid, with the sign of the record. It opens its citation. */
export const EventMark = memo(function EventMark({
  placed,
  camera,
  px,
  roving,
}: {
  placed: PlacedEvent;
  camera: Camera;
  px: number;
  roving: MapRoving;
}) {
  const { event, at, dx, dy } = placed;
  const actions = useActions();
  const speak = useSay();
  const lang = useLang();
  const mark = useMark(event.id);
  const tabIndex = useTabIndex(roving, event.id);
  const href = useMarkHref()(event.id);
  const [x, y] = toScreen(camera, at);
  const messages = useMessages();
  const name = `${messages.voice.record}, ${formatDate(event.date, lang)}: ${speak(event.title)}`;
  const open = (): void => actions.selectMark(event.id);
  return (
    <g transform={`translate(${round1(x + dx)},${round1(y + dy)}) scale(${px})`}>
      <a
        className="mark event-mark"
        href={href}
        role="button"
        tabIndex={tabIndex}
        data-event={event.id}
        {...mark}
        aria-label={name}
        onDragStart={(drag) => drag.preventDefault()}
        onClick={plainClick(open)}
        {...roving.handlers(event.id, open)}
      >
        <title>{name}</title>
        <rect className="touch" x={-TARGET_PX / 2} y={-TARGET_PX / 2} width={TARGET_PX} height={TARGET_PX} />
        <circle className="shape" r="9" />
        <text className="event-sign" y="4" textAnchor="middle" aria-hidden="true">
          §
        </text>
      </a>
    </g>
  );
});
