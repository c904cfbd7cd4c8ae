import { VOICE_KINDS, type VoiceKind } from '../../domain/dossier';
import { useActions, useDossier, useSaysoNow } from '../../state/react';
import { useMessages, useName } from '../components/words';

/** Shows one voice and dims the rest, everywhere. */
export function VoiceFilter() {
  const messages = useMessages();
  const actions = useActions();
  const name = useName();
  const dossier = useDossier();
  const voice = useSaysoNow((state) => state.view.voice);
  const words: Record<VoiceKind, string> = {
    speaker: dossier.speaker ? messages.voice.speakersClaims(name(dossier.speaker)) : messages.voice.kinds.speaker,
    reporter: messages.voice.outletsWords,
    record: messages.voice.onRecord,
  };
  return (
    <label className="choice">
      <span className="quiet">{messages.voice.filter}</span>
      <select value={voice} onChange={(event) => actions.setVoice(event.target.value as VoiceKind | 'all')}>
        <option value="all">{messages.voice.all}</option>
        {VOICE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}
