import { formatDate } from '../../i18n';
import { useActions, useDossier, useLang } from '../../state/react';
import { Said } from '../components/said';
import { useMark } from '../components/use-mark';
import type { DatedEvent } from '../../domain/dossier';

/** Every dated event on record, in order of time. Choosing one opens what it is cited from. */
export function EventList() {
  return (
    <ol className="event-list">
      {useDossier().events.map((event) => (
        <li key={event.id}>
          <Row event={event} />
        </li>
      ))}
    </ol>
  );
}

function Row({ event: { id, date, title } }: { event: DatedEvent }) {
  const actions = useActions();
  const lang = useLang();
  return (
    <button
      type="button"
      data-event={id}
      data-voice="record"
      {...useMark(id, true)}
      onClick={() => actions.selectMark(id)}
    >
      <b>{formatDate(date, lang)}</b> <Said text={title} />
    </button>
  );
}
