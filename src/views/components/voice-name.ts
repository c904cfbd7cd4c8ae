import type { Id, VoiceKind } from '../../domain/dossier';
import { useMessages, useNames } from './words';

/** A voice, or all of what one voice says. */
interface Speaking {
  readonly kind: VoiceKind;
  readonly who: readonly Id[];
}

/** Who a voice is: names, as a list, alone or inside a sentence; what is said of nobody where nobody is named. */
export function useVoiceName(): (voice: Speaking, inside?: boolean) => string {
  const { voice: words } = useMessages();
  const names = useNames();
  return ({ kind, who }, inside) => {
    if (who.length > 0) return names(who, inside);
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
