import { dominantVoice, type VoiceCount } from '../../domain/attribution/count-voices';
import { useExploreWords } from '../components/explore-words';
import { useVoiceName } from '../components/voice-name';

/** What the counts of a story's voices come to, in one sentence. */
export interface Finding {
  readonly words: string;
  /** The voice it is about; none where no voice has more than half of all statements. */
  readonly of: VoiceCount | undefined;
}

/** Says the finding from counts alone: nobody writes it. */
export function useFinding(): (voices: readonly VoiceCount[]) => Finding {
  const { bar } = useExploreWords();
  const name = useVoiceName();
  return (voices) => {
    const total = voices.reduce((sum, { statements }) => sum + statements.length, 0);
    const of = dominantVoice(voices);
    if (of === undefined) return { words: bar.voices(total, voices.length), of };
    const n = of.statements.length;
    if (of.kind === 'reporter') return { words: bar.oneOutlet(n, total, name(of, true)), of };
    if (of.kind === 'record' && of.who.length === 0) return { words: bar.onlyRecord(n, total), of };
    return { words: bar.oneVoice(n, total, name(of, true)), of };
  };
}
