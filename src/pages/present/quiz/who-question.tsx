import type { WhoItem } from '../../../domain/quiz/questions';
import { useSaysoStore } from '../../../state/react';
import { voiceSign } from '../../../views/components/signs/voice-sign';
import { useMessages } from '../../../views/components/words';
import { answer } from './actions';
import { Asked } from './question';
import { useDeckStore } from '../presentation-store';
import type { Exercise } from './exercise';
import { useVoiceChoices } from './voice-choices';

/** A passage, tie or event without its voice, and the voices it may be. */
export function WhoQuestion({ question, exercise }: { question: WhoItem; exercise: Exercise }) {
  const messages = useMessages();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const voices = useVoiceChoices();
  const { picked, revealed, mode } = exercise;
  const pick = (voice: string): void => {
    if (revealed) return;
    deck.setState({ exercise: { ...exercise, picked: [voice] } });
    // Alone, a choice is the answer; in class the teacher shows it.
    if (mode === 'alone') answer(store, deck);
  };
  return (
    <>
      <h1 tabIndex={-1}>{messages.exercise.whoAsk}</h1>
      <div className="asked" data-kind={question.kind}>
        <p className="quiet">{messages.exercise.kinds[question.kind]}</p>
        <Asked question={question} />
      </div>
      <div className="choices voices" role="group" aria-label={messages.exercise.whoAsk}>
        {voices.map(({ token, kind, words }) => (
          // Not `disabled` once it is answered: the focus stays where it was.
          <button
            key={token}
            type="button"
            aria-disabled={revealed || undefined}
            aria-pressed={picked.includes(token)}
            data-answer={revealed ? token === question.answer : undefined}
            onClick={() => pick(token)}
          >
            <b className="sign" aria-hidden="true">
              {voiceSign({ kind, attribution: 'stated' })}
            </b>
            <span>{words}</span>
          </button>
        ))}
      </div>
    </>
  );
}
