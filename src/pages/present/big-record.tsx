import type { DatedEvent } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useLang } from '../../state/react';
import { useMessages } from '../../views/components/words';
import { Said } from '../../views/components/said';

/** A dated event in the voice of the record: our words, so no quotation marks and no serif. */
export function BigRecord({ event }: { event: DatedEvent }) {
  const messages = useMessages();
  const lang = useLang();
  return (
    <figure className="big-quote big-record" data-event={event.id} data-voice="record">
      <p className="record-words">
        <Said text={event.title} />
      </p>
      <figcaption>
        <b className="sign" aria-hidden="true">
          §
        </b>{' '}
        {messages.voice.record} · {formatDate(event.date, lang)}
      </figcaption>
    </figure>
  );
}
