import { voice } from '../work/deeds';
import { useSlots, useStudioStore } from '../work/react';
import { useWords } from '../words/words';

/** Asks whose words a sentence is, where something is to rest on it and nobody has said. */
export function AskVoice({ row }: { readonly row: string }) {
  const words = useWords();
  const store = useStudioStore();
  const slots = useSlots();
  return (
    <div className="card-part">
      <h3 id="ask-voice">{words.statements.noVoice}</h3>
      <div className="chips" role="group" aria-labelledby="ask-voice">
        {slots.map((slot, i) => (
          <button
            key={slot.voice}
            type="button"
            data-do={`voice-${i + 1}`}
            onClick={() => voice(store, words, row, slot.voice, false)}
          >
            {slot.name}
          </button>
        ))}
      </div>
    </div>
  );
}
