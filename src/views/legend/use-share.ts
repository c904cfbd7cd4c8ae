import type { VoiceCount } from '../../domain/attribution/count-voices';
import { useVoiceName } from '../components/voice-name';
import { useMessages } from '../components/words';

/** How many of all relations are one voice's word, as a sentence that names it. */
export function useShare(): (voice: VoiceCount, total: number) => string {
  const { coverage } = useMessages();
  const name = useVoiceName();
  return (voice, total) => {
    const n = voice.statements.length;
    if (voice.kind === 'record' && voice.who.length === 0) return coverage.byRecord(n, total);
    return voice.kind === 'reporter'
      ? coverage.byReporter(n, total, name(voice, true))
      : coverage.bySpeaker(n, total, name(voice, true));
  };
}
