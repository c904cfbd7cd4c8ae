import { countVoices } from '../../domain/attribution/count-voices';
import { isMeantBy } from '../../domain/attribution/voice-token';
import { useActions, useDossier, useSaysoNow } from '../../state/react';
import { chosenVoices } from '../../state/voice-choice';
import { useVoiceHeading } from '../components/voice-name';
import { useMessages } from '../components/words';

/** Shows one voice and dims the rest, everywhere. */
export function VoiceFilter() {
  const messages = useMessages();
  const actions = useActions();
  const heading = useVoiceHeading();
  const dossier = useDossier();
  const choice = useSaysoNow((state) => state.view.voice);
  const voices = countVoices(dossier);
  const chosen = chosenVoices(choice);
  // A link may ask for a whole kind, or for several voices.
  const beyond = choice !== 'all' && !voices.some(({ token }) => token === choice);
  const meant = voices.filter((voice) => chosen.some((token) => isMeantBy(voice, token)));
  return (
    <label className="choice">
      <span className="quiet">{messages.voice.filter}</span>
      <select value={choice} onChange={(event) => actions.setVoice(event.target.value)}>
        <option value="all">{messages.voice.all}</option>
        {beyond && <option value={choice}>{messages.list(meant.map(heading)) || messages.voice.onRecord}</option>}
        {voices.map((voice) => (
          <option key={`${voice.kind} ${voice.token}`} value={voice.token}>
            {heading(voice)}
          </option>
        ))}
      </select>
    </label>
  );
}
