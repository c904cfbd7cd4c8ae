import type { HandsItem } from '../../../domain/quiz/hands';
import { useMessages } from '../../../views/components/words';
import { ChainInWords } from '../../shared/chain-in-words';

/** Counts the hands that words came through, by naming them. */
export function WhySoManyHands({ question: { passage, attribution } }: { question: HandsItem }) {
  const { exercise: words } = useMessages();
  return (
    <div className="why">
      <p>{words.becauseHands}</p>
      <p>
        <b>
          <ChainInWords words={attribution ?? passage} />
        </b>
      </p>
    </div>
  );
}
