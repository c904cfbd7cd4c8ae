import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DatedEvent, Id } from '../../domain/dossier';
import { placeOnLine } from '../../geometry/timeline/place-on-line';
import { timeAt, type TimeScale } from '../../geometry/timeline/time-scale';
import { formatDate } from '../../language';
import { useActions, useDossier, useIsSelected, useMarkState, useSayso } from '../../state/react';
import { voiceSign } from '../parts/signs/voice-sign';
import { useMessages, useSay } from '../parts/words';
import { percent } from './slider';

/** The width of a mark with its air, in px; its target is as large. */
export const EVENT_MARK = 24;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The dated events of the record over their dates. One tab stop: the arrow keys go from event to event. */
export function EventRow({ scale, day }: { scale: TimeScale; day: string }) {
  const messages = useMessages();
  const { events } = useDossier();
  const selected = useSayso((state) => state.view.select);
  const [focused, setFocused] = useState<Id | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => events.filter(({ date }) => date >= scale.first.slice(0, date.length) && date <= scale.last),
    [events, scale],
  );
  const points = useMemo(() => shown.map(({ date }) => timeAt(scale, date)), [shown, scale]);
  const spots = useMemo(
    () => placeOnLine(points, EVENT_MARK, EVENT_MARK / 2, scale.length - EVENT_MARK / 2),
    [points, scale],
  );
  const stop =
    shown.find(({ id }) => id === (focused ?? selected)) ?? shown.find(({ interview }) => interview) ?? shown[0];

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = shown.findIndex(({ id }) => id === stop?.id);
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? shown.length - 1 : at + (STEPS[event.key] ?? Number.NaN);
    const next = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (next === undefined) return;
    event.preventDefault();
    row.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(next.id)}"]`)?.focus();
  };
  useKeepInSight(row, day, shown);

  return (
    <div className="events" role="group" aria-label={messages.views.events} ref={row} onKeyDown={onKeyDown}>
      <svg className="leaders" viewBox={`0 0 ${scale.length} 8`} preserveAspectRatio="none" aria-hidden="true">
        {spots.map((spot, i) => (
          <path key={shown[i]!.id} d={`M${spot},0L${points[i]},8`} />
        ))}
      </svg>
      {shown.map((event, i) => (
        <EventMark
          key={event.id}
          event={event}
          at={percent(spots[i]!, scale)}
          late={spots[i]! > scale.length / 2}
          past={event.date <= day}
          opensYear={shown[i - 1]?.date.slice(0, 4) !== event.date.slice(0, 4)}
          tabbable={event.id === stop?.id}
          onFocus={setFocused}
        />
      ))}
    </div>
  );
}

/** Where the row is wider than its place, on a phone: the events of the day shown scroll into sight. */
function useKeepInSight(row: React.RefObject<HTMLDivElement | null>, day: string, shown: readonly DatedEvent[]): void {
  useEffect(() => {
    const element = row.current;
    if (element === null || element.scrollWidth <= element.clientWidth) return;
    const last = shown.findLast(({ date }) => date <= day) ?? shown[0];
    const mark = last && element.querySelector<HTMLElement>(`[data-event="${CSS.escape(last.id)}"]`);
    if (mark) element.scrollTo({ left: mark.offsetLeft - element.clientWidth / 2 });
  }, [row, day, shown]);
}

interface MarkProps {
  event: DatedEvent;
  at: string;
  late: boolean;
  past: boolean;
  opensYear: boolean;
  tabbable: boolean;
  onFocus: (id: Id) => void;
}

const EventMark = memo(function EventMark({ event, at, late, past, opensYear, tabbable, onFocus }: MarkProps) {
  const { id } = event;
  const actions = useActions();
  const messages = useMessages();
  const speak = useSay();
  const lang = useSayso((state) => state.view.lang);
  const state = useMarkState(id);
  const isSelected = useIsSelected(id);
  const date = formatDate(event.date, lang);
  const kind = event.interview ? messages.timeline.interview : messages.voice.record;
  return (
    <button
      type="button"
      className="event"
      style={{ insetInlineStart: at }}
      tabIndex={tabbable ? 0 : -1}
      data-event={id}
      data-voice="record"
      data-interview={event.interview || undefined}
      data-past={past}
      data-late={late || undefined}
      data-state={state}
      data-selected={isSelected}
      aria-pressed={state === 'primary'}
      aria-label={`${date}: ${speak(event.title)} (${kind})`}
      onClick={() => actions.selectMark(id)}
      onFocus={() => onFocus(id)}
      onPointerEnter={(e) => e.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      {opensYear && <span className="event-year">{event.date.slice(0, 4)}</span>}
      <span className="event-dot">{event.interview ? voiceSign({ kind: 'speaker', attribution: 'stated' }) : ''}</span>
      <span className="event-tip">
        <b>{date}</b> {speak(event.title)}
        {event.interview && <i>{kind}</i>}
      </span>
    </button>
  );
});
