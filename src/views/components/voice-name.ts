import type { Id, VoiceKind } from '../../domain/dossier';
import { useMessages, useName } from './words';

/** A voice, or all of what one voice says. */
interface Speaking {
  readonly kind: VoiceKind;
  readonly who: readonly Id[];
}

/** Who a voice is: names, as a list; what is said of nobody where nobody is named. */
export function useVoiceName(): (voice: Speaking) => string {
  const { voice: words, list } = useMessages();
  const name = useName();
  return ({ kind, who }) => {
    if (who.length > 0) return list(who.map(name));
    return kind === 'record' ? words.onRecord : kind === 'reporter' ? words.outlet : words.someone;
  };
}

/** Heads the words of one voice: "Galuzin’s claims", "The Armenian Report’s own words", "On record". */
export function useVoiceHeading(): (voice: Speaking) => string {
  const { voice: words } = useMessages();
  const named = useVoiceName();
  return (voice) => {
    if (voice.kind === 'record' && voice.who.length === 0) return words.onRecord;
    if (voice.kind === 'reporter') return words.outletsWords(named(voice));
    return words.speakersClaims(named(voice));
  };
}
