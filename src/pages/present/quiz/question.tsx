import type { WhoItem } from '../../../domain/quiz/questions';
import { formatDate } from '../../../i18n';
import { useDossier, useLang, useLinks } from '../../../state/react';
import { useNames } from '../../../views/components/words';
import { Said } from '../../../views/components/said';
import { InQuotes } from '../../../views/components/in-quotes';
import { Colon } from '../../../views/components/punctuation';

/** What is asked about: a passage, tie or event, with nothing that says whose words it is. */
export function Asked({ question: { kind, id } }: { question: WhoItem }) {
  const names = useNames();
  const lang = useLang();
  const links = useLinks();
  const { sources } = useDossier();
  if (kind === 'passage') {
    const passage = links.passage(id)!;
    const { lang: own } = sources.find((source) => source.id === passage.source)!;
    return (
      <p className="quotation" dir="auto" lang={own}>
        <InQuotes words={passage.exact} lang={own} />
      </p>
    );
  }
  if (kind === 'event') {
    const event = links.event(id)!;
    return (
      <p>
        {formatDate(event.date, lang)}
        <Colon />
        <Said text={event.title} />
      </p>
    );
  }
  const { from, verb, to } = links.relation(id)!;
  return (
    <p>
      <b>{names(from)}</b> <Said text={verb} /> <b>{names(to, true)}</b>
    </p>
  );
}
