import { useMemo, useState } from 'react';
import { countVoices } from '../../domain/attribution/count-voices';
import { isMeantBy } from '../../domain/attribution/voice-token';
import type { Dossier } from '../../domain/dossier';
import { formatNumber } from '../../i18n/numbers';
import { useActions, useDossier, useLang, useSaysoNow } from '../../state/react';
import { chosenVoices } from '../../state/voice-choice';
import { useExploreWords } from '../components/explore-words';
import { statementsPerUnit, Units } from '../components/signs/units';
import { useFinding } from './use-finding';
import { VoiceButton } from './voice-button';
import { Semicolon } from '../components/punctuation';

/** So many voices stand side by side; of more, the largest but one stand there, and the others come on demand. */
const MOST_VOICES = 8;

/** The finding, the voice filter and the key to lines in one: every statement as a unit, gathered by whose word it is. */
export function VoiceBar() {
  const { bar } = useExploreWords();
  const actions = useActions();
  const dossier = useDossier();
  const choice = useSaysoNow((state) => state.view.voice);
  const [all, setAll] = useState(false);
  const voices = useMemo(() => countVoices(dossier), [dossier]);
  const finding = useFinding()(voices);
  const tokens = chosenVoices(choice);
  const pressed = (voice: (typeof voices)[number]): boolean => tokens.some((token) => isMeantBy(voice, token));
  const replies = repliesOf(dossier);
  const lang = useLang();
  const total = dossier.relations.length;
  if (total === 0) return null;
  const perUnit = statementsPerUnit(total);
  const few = all || voices.length <= MOST_VOICES;
  const largest = new Set(
    [...voices].sort((a, b) => b.statements.length - a.statements.length).slice(0, MOST_VOICES - 1),
  );
  const shown = few ? voices : voices.filter((voice) => largest.has(voice) || pressed(voice));
  const first = finding.of;
  const order = first ? [first, ...shown.filter((voice) => voice !== first)] : shown;
  return (
    <div className="voice-bar" data-view="voices" role="group" aria-label={bar.title} data-filtered={choice !== 'all'}>
      {first === undefined && <p className="finding">{finding.words}</p>}
      {order.map((voice) => (
        <VoiceButton
          key={`${voice.kind} ${voice.token}`}
          voice={voice}
          pressed={pressed(voice)}
          finding={voice === first ? finding.words : undefined}
          perUnit={perUnit}
          head={voices.filter(({ kind }) => kind === 'speaker').length > 1}
          outlets={voices.filter(({ kind }) => kind === 'reporter').length}
        />
      ))}
      {replies !== null && (
        <p className="replies">
          <Units voice={{ kind: 'record', attribution: 'stated' }} n={1} empty />
          <span>
            <b>{formatNumber(replies.inside, lang)}</b> {bar.replies(replies.inside)}
            {replies.outside > 0 && (
              <>
                <Semicolon />
                {bar.repliesFound(replies.outside)}
              </>
            )}
          </span>
        </p>
      )}
      {!few && shown.length < voices.length && (
        <button type="button" className="voice-more" onClick={() => setAll(true)}>
          {bar.more(voices.length - shown.length)}
        </button>
      )}
      {choice !== 'all' && (
        <button type="button" className="voice-all" onClick={() => actions.setVoice('all')}>
          {bar.all}
        </button>
      )}
      {perUnit > 1 && <p className="quiet">{bar.unit(perUnit)}</p>}
    </div>
  );
}

/** How many answers stand in the articles, and how many beside them; null where nobody is known to have looked. */
function repliesOf({ answers, relations }: Dossier): { inside: number; outside: number } | null {
  if (answers.length === 0 && !relations.some(({ answered }) => answered !== undefined)) return null;
  const inside = answers.filter(({ evidence }) => evidence.some((piece) => 'passage' in piece)).length;
  return { inside, outside: answers.length - inside };
}
