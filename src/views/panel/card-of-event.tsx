import type { DatedEvent } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useLang, useWhole } from '../../state/react';
import { Citation } from '../components/citation';
import { Said } from '../components/said';
import { useMessages } from '../components/words';
import { CardHead } from './card-parts';

/** A dated event of the record, with its sources. */
export function CardOfEvent({ event }: { event: DatedEvent }) {
  const messages = useMessages();
  const lang = useLang();
  const { sources } = useWhole();
  return (
    <>
      <CardHead voice={{ kind: 'record', attribution: 'stated' }}>
        <b>{messages.voice.onRecord}</b> · {formatDate(event.date, lang)}
        {event.placeName && (
          <>
            {' '}
            · <Said text={event.placeName} />
          </>
        )}
      </CardHead>
      <h2 className="card-title">
        <Said text={event.title} />
      </h2>
      {event.note && (
        <p className="card-note">
          <Said text={event.note} />
        </p>
      )}
      {event.confidence === 'medium' && <p className="quiet">{messages.panel.mediumConfidence}</p>}
      <ul>
        {event.sources.map((id) => (
          <li key={id} className="quiet">
            <Citation source={sources.find((one) => one.id === id)!} />
          </li>
        ))}
      </ul>
    </>
  );
}
