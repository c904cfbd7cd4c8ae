import type { VoiceKind } from '../../../domain/dossier';
import { useDossier } from '../../../state/react';
import { useMessages, useName } from '../../../views/components/words';

/** What each voice is called in an exercise; the speaker by name where the dossier has one. */
export function useVoiceNames(): Record<VoiceKind, string> {
  const { voice } = useMessages();
  const name = useName();
  const { speaker } = useDossier();
  return {
    speaker: speaker === undefined ? voice.kinds.speaker : voice.speakersClaims(name(speaker)),
    reporter: voice.outletsWords,
    record: voice.onRecord,
  };
}
