import type { VoiceCount } from '../../domain/attribution/count-voices';
import { formatNumber } from '../../i18n/numbers';
import { useActions, useLang } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { Head } from '../components/signs/head';
import { useVoiceName } from '../components/voice-name';
import { Units } from '../components/signs/units';

interface VoiceButtonProps {
  voice: VoiceCount;
  pressed: boolean;
  /** Said instead of the voice's count, where it is the finding. */
  finding?: string | undefined;
  /** Statements a unit stands for. */
  perUnit: number;
  /** Whether the speaker's initials stand before the units: with two or more speakers. */
  head: boolean;
  /** Outlets are named where there are several. */
  outlets: number;
}

/** One voice: as many units as it has statements, and whose they are. Pressing it shows this voice alone, or one more. */
export function VoiceButton({ voice, pressed, finding, perUnit, head, outlets }: VoiceButtonProps) {
  const actions = useActions();
  const lang = useLang();
  const words = useLabel(outlets);
  const n = voice.statements.length;
  return (
    <button
      type="button"
      className="voice"
      data-voice={voice.kind}
      data-token={voice.token}
      data-finding={finding !== undefined || undefined}
      aria-pressed={pressed}
      onClick={() => actions.toggleVoice(voice.token)}
    >
      <span className="voice-units">
        {head && voice.kind === 'speaker' && <Head who={voice.who} />}
        <Units voice={{ kind: voice.kind, attribution: 'stated' }} n={Math.max(1, Math.round(n / perUnit))} />
      </span>
      <span className="voice-words">
        {finding ?? (
          <>
            <b>{formatNumber(n, lang)}</b> {words(voice)}
          </>
        )}
      </span>
    </button>
  );
}

function useLabel(outlets: number): (voice: VoiceCount) => string {
  const { bar } = useExploreWords();
  const name = useVoiceName();
  return (voice) => {
    const n = voice.statements.length;
    if (voice.kind === 'reporter') return bar.outlet(n, outlets > 1 ? name(voice) : null);
    if (voice.kind === 'record' && voice.who.length === 0) return bar.record(n);
    return bar.speaker(n, name(voice));
  };
}
