import { Fragment, memo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { textWidth } from '../../geometry/labels/text-width';
import { eventRows } from '../../geometry/timeline/event-rows';
import type { NamedDate } from '../../geometry/timeline/named-dates';
import { formatDate } from '../../i18n';
import { directionOf } from '../../i18n/direction';
import { useActions, useLang, useSayso } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { Said } from '../components/said';
import { useMark } from '../components/use-mark';
import { useMessages, useSay } from '../components/words';
import { along, SHORTEST, TIME_PX } from './along';

/** Px beside a name's words: its air, and the way to its stem. */
const BESIDE = 12;

interface EventNamesProps {
  dates: readonly NamedDate[];
  /** The line, which stands between the names above it and those below. @param stems shares of it where those below hang */
  renderLine: (stems: readonly number[]) => ReactNode;
}

/** The few dates that have a name, each with a stem to the line. One tab stop: the arrow keys go from event to event. */
export function EventNames({ dates, renderLine }: EventNamesProps) {
  const { views } = useMessages();
  const lang = useLang();
  const speak = useSay();
  const { article } = useExploreWords().time;
  const chosen = useSayso((state) => state.view.select);
  const [focused, setFocused] = useState<string | undefined>();
  const { above, below } = eventRows(
    dates.map((id) => {
      const words = id.event ? speak(id.event.short ?? id.event.title) : article;
      const when = textWidth(monthOf(id, lang), TIME_PX, { bold: true });
      return { id, at: id.at, width: when + textWidth(words, TIME_PX) + BESIDE };
    }),
    SHORTEST,
  );
  const events = [...above, ...below].filter(({ event }) => event);
  const here = (
    events.find(({ event }) => event!.id === (focused ?? chosen)) ??
    events.find(({ told }) => told) ??
    events[0]
  )?.event;

  const onKeyDown = (event: KeyboardEvent): void => {
    const later = directionOf(lang) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const by = event.key === later || event.key === 'ArrowUp' ? -1 : event.key.startsWith('Arrow') ? 1 : 0;
    const next = events[events.findIndex((one) => one.event === here) + by]?.event;
    if (by === 0 || next === undefined || !(event.target as Element).matches('[data-event]')) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-event="${CSS.escape(next!.id)}"]`)?.focus();
  };
  const row = (date: NamedDate, gridRow: number, stem: string): ReactNode => (
    <Fragment key={date.date + date.event?.id}>
      <i className="stem" style={{ ...along(date.at), gridRow: stem }} />
      <EventName date={date} gridRow={gridRow} stop={date.event === here} onFocus={setFocused} />
    </Fragment>
  );
  return (
    <div className="time-line" role="group" aria-label={views.events} onKeyDown={onKeyDown}>
      <div className="rows over" style={{ gridTemplateRows: `repeat(${above.length}, auto)` }}>
        {above.map((date, i) => row(date, i + 1, `${i + 1} / -1`))}
      </div>
      {renderLine(below.map(({ at }) => at))}
      <div className="rows under">{below.map((date, i) => row(date, i + 1, `1 / ${i + 2}`))}</div>
    </div>
  );
}

/** Names are told by the month: days of one month stand on one place of the line. */
const monthOf = ({ date }: NamedDate, lang: string): string => formatDate(date.slice(0, 7), lang);

interface EventNameProps {
  date: NamedDate;
  gridRow: number;
  stop: boolean;
  onFocus: (id: string) => void;
}

const EventName = memo(function EventName({ date, gridRow, stop, onFocus }: EventNameProps) {
  const { event, at, told } = date;
  const actions = useActions();
  const messages = useMessages();
  const speak = useSay();
  const lang = useLang();
  const { article } = useExploreWords().time;
  const mark = useMark(event?.id ?? '', true);
  const when = <b>{monthOf(date, lang)}</b>;
  const style = { ...along(at), gridRow };
  if (event === null)
    return (
      <span className="event" style={style}>
        {when} {article}
      </span>
    );
  const { id } = event;
  const kind = event.reported ? messages.timeline.interview : messages.voice.record;
  // Its name begins as it is written, for those who say what they see, and goes on with all of it.
  const written = `${monthOf(date, lang)} ${speak(event.short ?? event.title)}`;
  return (
    <button
      type="button"
      className="event"
      style={style}
      tabIndex={stop ? 0 : -1}
      data-event={id}
      data-voice="record"
      data-interview={event.reported || undefined}
      data-told={told || undefined}
      {...mark}
      aria-label={`${written}, ${formatDate(event.date, lang)}: ${speak(event.title)} (${kind})`}
      onClick={() => actions.selectMark(id)}
      onFocus={() => onFocus(id)}
      onPointerEnter={(e) => e.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      {when} <Said text={event.short ?? event.title} />
    </button>
  );
});
