import type { ChoiceItem } from '../../../domain/quiz/exercises';
import { useSaysoStore } from '../../../state/react';
import { answer } from './actions';
import { Asked } from './question';
import { useDeckStore } from '../presentation-store';
import { useAsk, useChoices } from './choices';
import type { Exercise } from './exercise';

/** A passage, tie or event without what is asked about it, and what it may be. */
export function ChoiceQuestion({ question, exercise }: { question: ChoiceItem; exercise: Exercise }) {
  const store = useSaysoStore();
  const deck = useDeckStore();
  const choices = useChoices()(question);
  const ask = useAsk()(question);
  const { picked, revealed, mode } = exercise;
  const pick = (token: string): void => {
    if (revealed) return;
    deck.setState({ exercise: { ...exercise, picked: [token] } });
    // Alone, a choice is the answer; in class the teacher shows it.
    if (mode === 'alone') answer(store, deck);
  };
  return (
    <>
      <h1 tabIndex={-1}>{ask}</h1>
      <Asked question={question} />
      <div className="choices voices" role="group" aria-label={ask}>
        {choices.map(({ token, words, sign }) => (
          // Not `disabled` once it is answered: the focus stays where it was.
          <button
            key={token}
            type="button"
            aria-disabled={revealed || undefined}
            aria-pressed={picked.includes(token)}
            data-answer={revealed ? token === question.answer : undefined}
            onClick={() => pick(token)}
          >
            {sign && (
              <b className="sign" aria-hidden="true">
                {sign}
              </b>
            )}
            <span>{words}</span>
          </button>
        ))}
      </div>
    </>
  );
}
