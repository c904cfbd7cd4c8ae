import type { Answer } from '../../domain/dossier';
import { Said } from '../../views/components/said';
import { useMessages, useNames } from '../../views/components/words';

/** Where somebody answers, who, and in what sense: "Answer in the article: Karr: denied." */
export function ReplyInWords({ answer }: { answer: Answer }) {
  const { answers: words } = useMessages();
  const names = useNames();
  const inside = answer.evidence.some((piece) => 'passage' in piece);
  return (
    <>
      <b>{inside ? words.inside : words.outside}</b> {words.stance(answer.stance, names(answer.by))}
      {answer.note && (
        <>
          {' '}
          <Said text={answer.note} />
        </>
      )}
    </>
  );
}
