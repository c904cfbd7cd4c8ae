import type { DatedEvent } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useLang, useWhole } from '../../state/react';
import { Citation } from '../components/citation';
import { useMessages } from '../components/words';
import { Said } from '../components/said';

/** A dated event of the record, with its sources. */
export function EventAbout({ event }: { event: DatedEvent }) {
  const messages = useMessages();
  const lang = useLang();
  const { sources } = useWhole();
  return (
    <>
      <p className="panel-kind" data-voice="record">
        <b aria-hidden="true">§</b> {messages.voice.record} · {formatDate(event.date, lang)}
        {event.placeName && (
          <>
            {' '}
            · <Said text={event.placeName} />
          </>
        )}
      </p>
      <h2>
        <Said text={event.title} />
      </h2>
      {event.note && (
        <p className="editor-note">
          <Said text={event.note} />
        </p>
      )}
      {event.confidence === 'medium' && <p className="quiet">{messages.panel.mediumConfidence}</p>}
      <ul>
        {event.sources.map((id) => (
          <li key={id} className="quiet">
            <Citation source={sources.find((s) => s.id === id)!} />
          </li>
        ))}
      </ul>
    </>
  );
}
