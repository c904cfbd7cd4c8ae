import type { WhoItem } from '../../domain/quiz/questions';
import { useLinks } from '../../state/react';
import { whoOf } from '../../domain/attribution/voice-token';
import { useVoiceName } from '../../views/components/voice-name';
import { useMessages, usePlural } from '../../views/components/words';

/** Says in one or two sentences why something is whose words it is. */
export function useBecause(): (item: Omit<WhoItem, 'asks'>) => string {
  const { exercise: words } = useMessages();
  const named = useVoiceName();
  const plural = usePlural();
  const links = useLinks();
  return ({ kind, id, voice, implied }) => {
    const passage = links.passage(id);
    const relation = links.relation(id);
    if (voice === 'record') {
      const cited = relation ? relation.evidence.some((piece) => 'source' in piece) : passage === undefined;
      return cited ? words.becauseRecord : words.becauseRecordUncited;
    }
    const whose = whoOf((passage ?? relation)!.voice);
    const who = named({ kind: voice, who: whose }, true);
    if (voice === 'speaker') {
      if (implied) return words.becauseImplied(who);
      const names = passage !== undefined && whose.every((one) => passage.mentions.some((m) => m.entity === one));
      return names && whose.length > 0 ? words.becauseStated(who) : words.becauseMarked(who);
    }
    // The outlet may tell something itself in a sentence that reports somebody else's claim.
    const within =
      kind === 'relation' && links.evidencePassages(id).some((p) => links.passage(p)?.voice.kind === 'speaker');
    return (within ? words.becauseWithin : words.becauseReporter)(who, plural(whose));
  };
}
