import type { Voice } from '../../domain/dossier';
import { whoOf } from '../../domain/attribution/voice-token';
import { useVoiceName } from '../components/voice-name';
import { useMessages } from '../components/words';

/** Whose words follow, in short: a name, or that no speaker is named. */
export function useVoiceLabel(): (voice: Voice) => string {
  const { voice: words } = useMessages();
  const named = useVoiceName();
  return (voice) =>
    voice.attribution === 'implied' ? words.noSpeaker : named({ kind: voice.kind, who: whoOf(voice) });
}
