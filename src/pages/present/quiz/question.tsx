import type { WhoItem } from '../../../domain/quiz/questions';
import { formatDate } from '../../../i18n';
import { useDossier, useLang, useLinks } from '../../../state/react';
import { useNames } from '../../../views/components/words';
import { Said } from '../../../views/components/said';

/** What is asked about: a passage, tie or event, with nothing that says whose words it is. */
export function Asked({ question: { kind, id } }: { question: WhoItem }) {
  const names = useNames();
  const lang = useLang();
  const links = useLinks();
  const { sources } = useDossier();
  if (kind === 'passage') {
    const passage = links.passage(id)!;
    return (
      <p className="quotation" dir="auto" lang={sources.find((source) => source.id === passage.source)?.lang}>
        “{passage.exact}”
      </p>
    );
  }
  if (kind === 'event') {
    const event = links.event(id)!;
    return (
      <p>
        {formatDate(event.date, lang)}: <Said text={event.title} />
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
