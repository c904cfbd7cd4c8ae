import type { Id } from '../../../domain/dossier';
import type { ChoiceItem } from '../../../domain/quiz/exercises';
import type { StrongestItem } from '../../../domain/quiz/strongest';
import { formatDate } from '../../../i18n';
import { useDossier, useLang, useLinks } from '../../../state/react';
import { useMessages, useNames } from '../../../views/components/words';
import { Said } from '../../../views/components/said';
import { Gloss } from '../../../views/components/gloss';
import { InQuotes } from '../../../views/components/in-quotes';
import { Colon } from '../../../views/components/punctuation';
import { MarkedWords } from '../../shared/marked-words';
import { AskedReports } from './asked-reports';

/** What is asked about: a passage, tie or event, with nothing that says what is asked. */
export function Asked({ question }: { question: ChoiceItem }) {
  return question.asks === 'strongest' ? <AskedReports question={question} /> : <AskedMark question={question} />;
}

function AskedMark({ question }: { question: Exclude<ChoiceItem, StrongestItem> }) {
  const { exercise: words } = useMessages();
  const links = useLinks();
  const { sources } = useDossier();
  const kind = question.asks === 'hands' ? 'passage' : question.kind;
  const passage = question.asks === 'hands' ? links.passage(question.passage) : undefined;
  return (
    <div className="asked" data-kind={kind}>
      <p className="quiet">
        {words.kinds[kind]}
        {/* To count hands one must know whose page it is. */}
        {passage && <> · {sources.find(({ id }) => id === passage.source)!.publisher}</>}
      </p>
      {question.asks === 'hands' ? (
        <Quotation passage={question.passage} attribution={question.attribution} />
      ) : (
        <Mark kind={question.kind} id={question.id} />
      )}
    </div>
  );
}

function Mark({ kind, id }: { kind: 'passage' | 'relation' | 'event'; id: Id }) {
  const names = useNames();
  const lang = useLang();
  const links = useLinks();
  if (kind === 'passage') return <Quotation passage={id} />;
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

/** A passage's words; of one attribution in it, with those words marked. */
function Quotation({ passage: id, attribution }: { passage: Id; attribution?: Id }) {
  const links = useLinks();
  const { sources } = useDossier();
  const passage = links.passage(id)!;
  const { lang } = sources.find((source) => source.id === passage.source)!;
  const spans = passage.attributions.find((one) => one.id === attribution)?.content ?? [];
  return (
    <>
      <p className="quotation" dir="auto" lang={lang}>
        <InQuotes words={passage.exact} lang={lang}>
          <MarkedWords passage={passage} spans={spans} />
        </InQuotes>
      </p>
      <Gloss passage={id} />
    </>
  );
}
