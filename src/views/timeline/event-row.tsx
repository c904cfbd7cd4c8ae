import { memo, useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { DatedEvent, Id } from '../../domain/dossier';
import { placeOnLine } from '../../geometry/timeline/place-on-line';
import { timeAt, type TimeScale } from '../../geometry/timeline/time-scale';
import { formatDate } from '../../i18n';
import { useActions, useDossier, useLang, useSayso } from '../../state/react';
import { voiceSign } from '../components/signs/voice-sign';
import { useMark } from '../components/use-mark';
import { useMessages, useSay } from '../components/words';
import { along, type Lines } from './lines';
import { Said } from '../components/said';

/** The width of a mark with its air, in px; its target is as large. */
export const EVENT_MARK = 24;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The dated events of the record over their dates. One tab stop: the arrow keys go from event to event. */
export function EventRow({ lines, day }: { lines: Lines; day: string }) {
  const messages = useMessages();
  const { events } = useDossier();
  const selected = useSayso((state) => state.view.select);
  const [focused, setFocused] = useState<Id | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const shown = useMemo(
    () => events.filter(({ date }) => date >= lines.wide.first.slice(0, date.length) && date <= lines.wide.last),
    [events, lines],
  );
  const placed = useMemo(() => placeEvents(shown, lines), [shown, lines]);
  const stop =
    shown.find(({ id }) => id === (focused ?? selected)) ?? shown.find(({ reported }) => reported) ?? shown[0];

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
      <Leaders lines={lines} placed={placed} />
      {shown.map((event, i) => (
        <EventMark
          key={event.id}
          event={event}
          at={placed.styles[i]!}
          late={placed.spots.wide[i]! > lines.wide.length / 2}
          past={event.date <= day}
          opensYear={shown[i - 1]?.date.slice(0, 4) !== event.date.slice(0, 4)}
          tabbable={event.id === stop?.id}
          onFocus={setFocused}
        />
      ))}
    </div>
  );
}

/** The lines that events stand on; on a phone they are a strip that scrolls. */
const ROW_LINES = ['wide', 'middle'] as const;
type RowLine = (typeof ROW_LINES)[number];

interface Placed {
  /** Where each event's date is, and where its mark stands, in px along each line. */
  readonly points: Readonly<Record<RowLine, readonly number[]>>;
  readonly spots: Readonly<Record<RowLine, readonly number[]>>;
  readonly styles: readonly CSSProperties[];
}

function placeEvents(events: readonly DatedEvent[], lines: Lines): Placed {
  const pointsOn = (scale: TimeScale): number[] => events.map(({ date }) => timeAt(scale, date));
  const points = { wide: pointsOn(lines.wide), middle: pointsOn(lines.middle) };
  const spotsOn = (kind: RowLine): number[] =>
    placeOnLine(points[kind], EVENT_MARK, EVENT_MARK / 2, lines[kind].length - EVENT_MARK / 2);
  const spots = { wide: spotsOn('wide'), middle: spotsOn('middle') };
  return { points, spots, styles: events.map((_, i) => along(lines, (_scale, kind) => spots[kind][i]!, ROW_LINES)) };
}

/** From each mark to its date. */
const Leaders = memo(function Leaders({ lines, placed }: { lines: Lines; placed: Placed }) {
  return ROW_LINES.map((kind) => (
    <svg
      key={kind}
      className="leaders"
      data-line={kind}
      viewBox={`0 0 ${lines[kind].length} 8`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={placed.spots[kind].map((spot, i) => `M${spot},0L${placed.points[kind][i]},8`).join('')} />
    </svg>
  ));
});

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
  at: CSSProperties;
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
  const lang = useLang();
  const mark = useMark(id, true);
  const date = formatDate(event.date, lang);
  const kind = event.reported ? messages.timeline.interview : messages.voice.record;
  return (
    <button
      type="button"
      className="event on-line"
      style={at}
      tabIndex={tabbable ? 0 : -1}
      data-event={id}
      data-voice="record"
      data-interview={event.reported || undefined}
      data-past={past}
      data-late={late || undefined}
      {...mark}
      aria-label={`${date}: ${speak(event.title)} (${kind})`}
      onClick={() => actions.selectMark(id)}
      onFocus={() => onFocus(id)}
      onPointerEnter={(e) => e.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      {opensYear && <span className="event-year">{event.date.slice(0, 4)}</span>}
      <span className="event-dot">{event.reported ? voiceSign({ kind: 'speaker', attribution: 'stated' }) : ''}</span>
      <span className="event-tip">
        <b>{date}</b> <Said text={event.title} />
        {event.reported && <i>{kind}</i>}
      </span>
    </button>
  );
});
