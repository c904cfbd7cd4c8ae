import { countVoices } from '../../domain/attribution/count-voices';
import { isMeantBy } from '../../domain/attribution/voice-token';
import { useLang, useSayso, useWhole } from '../../state/react';
import { selectStory } from '../../state/selectors/picture';
import { chosenVoices } from '../../state/voice-choice';
import { useExploreWords } from '../components/explore-words';
import { Said } from '../components/said';
import { useVoiceHeading } from '../components/voice-name';
import { CardHead } from './card-parts';

/** The voices shown alone: who they are, and how they say what they say. */
export function CardOfVoices() {
  const { card } = useExploreWords();
  const heading = useVoiceHeading();
  const dossier = useWhole();
  const choice = useSayso((state) => state.view.voice);
  const story = useSayso(selectStory);
  const lang = useLang();
  const tokens = chosenVoices(choice);
  const voices = countVoices(dossier).filter((voice) => tokens.some((token) => isMeantBy(voice, token)));
  return (
    <>
      <CardHead {...(voices[0] && { voice: { kind: voices[0].kind, attribution: 'stated' as const } })}>
        {voices.length === 1 ? card.oneVoice : ''}
      </CardHead>
      {voices.map((voice) => {
        const entity = voice.who.length === 1 ? dossier.entities.find(({ id }) => id === voice.who[0]) : undefined;
        const own = dossier.relations.filter(({ id }) => voice.statements.includes(id));
        const implied = own.filter((one) => one.voice.attribution === 'implied').length;
        const hedged = story.statements.filter(
          ({ id, hedge }) => voice.statements.includes(id) && (hedge?.[lang] ?? '') !== '',
        ).length;
        return (
          <div key={`${voice.kind} ${voice.token}`}>
            <h2 className="card-title">{heading(voice)}</h2>
            <p className="card-text">
              {entity && voices.length === 1 && <Said text={entity.description} />}{' '}
              {card.ofVoice(own.length, hedged, implied)}
            </p>
          </div>
        );
      })}
    </>
  );
}
