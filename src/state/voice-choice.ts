/** Which voices are shown, as one string: `all`, or the chosen voices' words (`voice-token.ts`) with commas between. */
import type { Voice } from '../domain/dossier';
import { isMeantBy, type VoiceToken } from '../domain/attribution/voice-token';

/** A string, so that equal choices are equal. */
export type VoiceChoice = string;

/** The chosen words; none where every voice is shown. */
export const chosenVoices = (choice: VoiceChoice): readonly VoiceToken[] => (choice === 'all' ? [] : choice.split(','));

/** Adds a voice to those shown, or takes it away; without any, all are shown. */
export function toggleVoice(choice: VoiceChoice, token: VoiceToken): VoiceChoice {
  const chosen = chosenVoices(choice);
  const next = chosen.includes(token) ? chosen.filter((one) => one !== token) : [...chosen, token];
  return next.length === 0 ? 'all' : next.join(',');
}

/** Whether a voice is among those shown. */
export function isShown(voice: Pick<Voice, 'kind' | 'who'>, choice: VoiceChoice): boolean {
  return choice === 'all' || chosenVoices(choice).some((token) => isMeantBy(voice, token));
}
