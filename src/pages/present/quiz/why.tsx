import type { Id, Span } from '../../../domain/dossier';
import type { ChoiceItem } from '../../../domain/quiz/exercises';
import type { WhoItem } from '../../../domain/quiz/questions';
import { useDossier, useLinks } from '../../../state/react';
import { Citation } from '../../../views/components/citation';
import { useMessages } from '../../../views/components/words';
import { useBecause } from '../../shared/explanation';
import { BigQuote } from '../big-quote';
import { Said } from '../../../views/components/said';
import { WhySoManyHands } from './why-so-many-hands';
import { WhyThisReply } from './why-this-reply';
import { WhyStrongest } from './why-strongest';

/** Explains an answer by what the dossier has, and nothing else. */
export function Why({ question, picked }: { question: ChoiceItem; picked: readonly string[] }) {
  switch (question.asks) {
    case 'who':
      return <WhyTheirs question={question} picked={picked} />;
    case 'hands':
      return <WhySoManyHands question={question} />;
    case 'reply':
      return <WhyThisReply question={question} />;
    case 'strongest':
      return <WhyStrongest question={question} />;
  }
}

/** Explains whose words something is, by the passage or the source it rests on; and what the choice would have needed. */
function WhyTheirs({ question, picked }: { question: WhoItem; picked: readonly string[] }) {
  const { exercise: words } = useMessages();
  const links = useLinks();
  const { sources } = useDossier();
  const because = useBecause()(question);
  const { kind, id, voice } = question;
  const mark = kind === 'event' ? undefined : (links.passage(id) ?? links.relation(id));
  const evidence = links.relation(id)?.evidence ?? [];
  const passages = kind === 'passage' ? [id] : links.evidencePassages(id).slice(0, 2);
  const cited =
    kind === 'event'
      ? links.event(id)!.sources
      : evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  const spans = (passage: Id): Span[] =>
    evidence.flatMap((piece) => ('passage' in piece && piece.passage === passage && piece.words ? [piece.words] : []));
  return (
    <div className="why">
      <p>
        {because}
        {voice !== 'record' && picked[0] === 'record' && <> {words.notRecord}</>}
      </p>
      {passages.map((passage) => (
        <BigQuote key={passage} passage={links.passage(passage)!} words={spans(passage)} />
      ))}
      {question.why && (
        <p className="quiet">
          <Said text={question.why} />
        </p>
      )}
      {mark?.note && (
        <p className="quiet">
          <Said text={mark.note} />
        </p>
      )}
      {cited.map((source) => (
        <p key={source} className="quiet">
          § <Citation source={sources.find((one) => one.id === source)!} />
        </p>
      ))}
    </div>
  );
}
