import type { ReplyItem } from '../../../domain/quiz/replies';
import { useLinks, useWhole } from '../../../state/react';
import { Citation } from '../../../views/components/citation';
import { useMessages } from '../../../views/components/words';
import { ReplyInWords } from '../../shared/reply-in-words';
import { BigQuote } from '../big-quote';

/** Shows the answer to a claim where it is given; or says that none was found. */
export function WhyThisReply({ question }: { question: ReplyItem }) {
  const { answers: words } = useMessages();
  const links = useLinks();
  const { answers, sources } = useWhole();
  const answer = answers.find(({ id }) => id === question.reply);
  if (answer === undefined) {
    return (
      <div className="why">
        <p>{words.none}</p>
      </div>
    );
  }
  const passages = answer.evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []));
  const cited = answer.evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  return (
    <div className="why">
      <p>
        <ReplyInWords answer={answer} />
      </p>
      {passages.map((id) => (
        <BigQuote key={id} passage={links.passage(id)!} words={[]} />
      ))}
      {cited.map((id) => (
        <p key={id} className="quiet">
          § <Citation source={sources.find((source) => source.id === id)!} />
        </p>
      ))}
    </div>
  );
}
