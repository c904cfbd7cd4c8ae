import type { Relation } from '../../../domain/dossier';
import { useExploreWords } from '../../components/explore-words';
import { useLang, useSayso } from '../../../state/react';
import { selectStory } from '../../../state/selectors/picture';
import { useNames, useSay, useVoicePhrase } from '../../components/words';

/**
 * What a statement is called aloud: whose words, whether they are hedged, what is said, and which of how many it is.
 * "Galuzin warns, hedged: Armenia could make joint defence work impossible with Russia and CSTO, statement 1 of 22".
 */
export function useStatementName(): (relation: Relation, number: number, all: number) => string {
  const lang = useLang();
  const words = useExploreWords().pictures;
  const names = useNames();
  const speak = useSay();
  const phrase = useVoicePhrase();
  const story = useSayso(selectStory);
  return ({ id, from, to, verb, voice, modality }, number, all) => {
    const hedge = story.statements.find((statement) => statement.id === id)?.hedge?.[lang] ?? '';
    const { who } = voice;
    // What stands in brackets is the hedge, which is said as such.
    const how = speak(modality).replace(/\s*\([^)]*\)/gu, '');
    const said =
      voice.kind === 'speaker' && voice.attribution === 'stated' && who.length > 0
        ? `${names(who)} ${how}`
        : phrase(voice);
    const whose = hedge === '' ? said : `${said}, ${words.hedged}`;
    const sentence = [names(from, true), speak(verb), names(to, true)].join(' ');
    return words.statement(`${whose}: ${sentence}`, number, all);
  };
}
