import type { Id, Span } from '../../domain/dossier';
import type { WhoItem } from '../../domain/exercises';
import { useDossier, useSayso } from '../../state/react';
import { Citation } from '../../views/parts/citation';
import { useMessages, useName, useSay } from '../../views/parts/words';
import { BigQuote } from './big-quote';

/** Explains whose words something is, by the passage or the source it rests on; and what the choice would have needed. */
export function Why({ question, picked }: { question: WhoItem; picked: readonly string[] }) {
  const { exercise: words } = useMessages();
  const speak = useSay();
  const links = useSayso((state) => state.links);
  const { sources } = useDossier();
  const because = useBecause(question);
  const { kind, id, answer } = question;
  const mark = kind === 'event' ? undefined : (links.passage(id) ?? links.relation(id));
  const evidence = links.relation(id)?.evidence ?? [];
  const passages = kind === 'passage' ? [id] : links.evidencePassages(id).slice(0, 2);
  const cited =
    kind === 'event'
      ? links.event(id)!.sources
      : evidence.flatMap((piece) => ('source' in piece ? [piece.source] : []));
  const spans = (passage: Id): Span[] =>
    evidence.flatMap((piece) => ('passage' in piece && piece.passage === passage && piece.words ? [piece.words] : []));
  return (
    <div className="why">
      <p>
        {because}
        {answer !== 'record' && picked[0] === 'record' && <> {words.notRecord}</>}
      </p>
      {passages.map((passage) => (
        <BigQuote key={passage} passage={links.passage(passage)!} words={spans(passage)} />
      ))}
      {mark?.note && <p className="quiet">{speak(mark.note)}</p>}
      {cited.map((source) => (
        <p key={source} className="quiet">
          § <Citation source={sources.find((one) => one.id === source)!} />
        </p>
      ))}
    </div>
  );
}

/** Why the answer is what it is, in one or two sentences. */
function useBecause({ kind, id, answer, implied }: WhoItem): string {
  const { exercise: words, voice } = useMessages();
  const name = useName();
  const links = useSayso((state) => state.links);
  if (answer === 'record') return words.becauseRecord;
  const mark = links.passage(id) ?? links.relation(id);
  const someone = answer === 'reporter' ? voice.outlet : voice.someone;
  const who = mark?.voice.who === undefined ? someone : name(mark.voice.who);
  if (answer === 'speaker') return implied ? words.becauseImplied(who) : words.becauseStated(who);
  // The outlet may tell something itself in a sentence that reports somebody else's claim.
  const within =
    kind === 'relation' && links.evidencePassages(id).some((p) => links.passage(p)?.voice.kind === 'speaker');
  return within ? words.becauseWithin(who) : words.becauseReporter(who);
}
