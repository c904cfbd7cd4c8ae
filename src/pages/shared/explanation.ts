import type { WhoItem } from '../../domain/quiz/questions';
import { useLinks } from '../../state/react';
import { useMessages, useName } from '../../views/components/words';

/** Says in one or two sentences why something is whose words it is. */
export function useBecause(): (item: WhoItem) => string {
  const { exercise: words, voice } = useMessages();
  const name = useName();
  const links = useLinks();
  return ({ kind, id, answer, implied }) => {
    if (answer === 'record') return words.becauseRecord;
    const mark = links.passage(id) ?? links.relation(id);
    const someone = answer === 'reporter' ? voice.outlet : voice.someone;
    const who = mark?.voice.who === undefined ? someone : name(mark.voice.who);
    if (answer === 'speaker') return implied ? words.becauseImplied(who) : words.becauseStated(who);
    // The outlet may tell something itself in a sentence that reports somebody else's claim.
    const within =
      kind === 'relation' && links.evidencePassages(id).some((p) => links.passage(p)?.voice.kind === 'speaker');
    return within ? words.becauseWithin(who) : words.becauseReporter(who);
  };
}
