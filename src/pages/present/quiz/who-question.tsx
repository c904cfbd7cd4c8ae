import { VOICE_KINDS, type VoiceKind } from '../../../domain/dossier';
import type { WhoItem } from '../../../domain/quiz/questions';
import { useSaysoStore } from '../../../state/react';
import { voiceSign } from '../../../views/components/signs/voice-sign';
import { useMessages } from '../../../views/components/words';
import { answer } from './actions';
import { Asked } from './question';
import { useDeckStore } from '../presentation-store';
import type { Exercise } from './exercise';
import { useVoiceNames } from './voice-names';

/** A passage, tie or event without its voice, and the voices it may be. */
export function WhoQuestion({ question, exercise }: { question: WhoItem; exercise: Exercise }) {
  const messages = useMessages();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const voices = useVoiceNames();
  const { picked, revealed, mode } = exercise;
  const pick = (voice: VoiceKind): void => {
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
        {VOICE_KINDS.map((voice) => (
          // Not `disabled` once it is answered: the focus stays where it was.
          <button
            key={voice}
            type="button"
            aria-disabled={revealed || undefined}
            aria-pressed={picked.includes(voice)}
            data-answer={revealed ? voice === question.answer : undefined}
            onClick={() => pick(voice)}
          >
            <b className="sign" aria-hidden="true">
              {voiceSign({ kind: voice, attribution: 'stated' })}
            </b>
            <span>{voices[voice]}</span>
          </button>
        ))}
      </div>
    </>
  );
}
