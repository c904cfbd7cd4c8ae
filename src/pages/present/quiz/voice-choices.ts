import { voicesAsked, type AskedVoice } from '../../../domain/quiz/questions';
import { useDossier } from '../../../state/react';
import { useVoiceHeading } from '../../../views/components/voice-name';

/** The voices an exercise chooses among, each with what it is called; the same for every question of a dossier. */
export function useVoiceChoices(): readonly (AskedVoice & { readonly words: string })[] {
  const dossier = useDossier();
  const heading = useVoiceHeading();
  return voicesAsked(dossier).map((voice) => ({ ...voice, words: heading(voice) }));
}
