import { VOICE_KINDS, type VoiceKind } from '../../domain/dossier';
import type { WhoItem } from '../../domain/exercises';
import { formatDate } from '../../language';
import { useDossier, useSayso, useSaysoStore } from '../../state/react';
import { Citation } from '../../views/parts/citation';
import { useMessages, useName, useSay } from '../../views/parts/words';
import { answer } from './answer';
import { BigQuote } from './big-quote';
import { useDeckStore } from './deck';
import type { Exercise } from './exercise';

/** A passage, tie or event without its voice; then whose it is, shown by the passage or source itself. */
export function WhoQuestion({ question, exercise }: { question: WhoItem; exercise: Exercise }) {
  const messages = useMessages();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const voices = useVoiceNames();
  const pick = (voice: VoiceKind): void => {
    deck.setState({ exercise: { ...exercise, picked: [voice] } });
    // Alone, a choice is the answer; in class the teacher shows it.
    if (exercise.mode === 'alone') answer(store, deck);
  };
  return (
    <>
      <h1>{messages.exercise.whoAsk}</h1>
      <div className="asked" data-kind={question.kind}>
        <p className="quiet">{messages.exercise.kinds[question.kind]}</p>
        <Asked question={question} />
      </div>
      <div className="choices voices" role="group" aria-label={messages.exercise.whoAsk}>
        {VOICE_KINDS.map((voice) => (
          <button
            key={voice}
            type="button"
            disabled={exercise.revealed}
            aria-pressed={exercise.picked.includes(voice)}
            data-answer={exercise.revealed ? voice === question.answer : undefined}
            onClick={() => pick(voice)}
          >
            {voices[voice]}
          </button>
        ))}
      </div>
      {exercise.revealed && <Why question={question} />}
    </>
  );
}

function useVoiceNames(): Record<VoiceKind, string> {
  const { voice } = useMessages();
  const name = useName();
  const { speaker } = useDossier();
  return {
    speaker: speaker === undefined ? voice.kinds.speaker : voice.speakersClaims(name(speaker)),
    reporter: voice.outletsWords,
    record: voice.onRecord,
  };
}

function Asked({ question: { kind, id } }: { question: WhoItem }) {
  const messages = useMessages();
  const speak = useSay();
  const name = useName();
  const lang = useSayso((state) => state.view.lang);
  const { links, dossier } = useSaysoStore().getState();
  if (kind === 'passage') {
    const passage = links.passage(id)!;
    return (
      <p className="quotation" lang={dossier.sources.find((s) => s.id === passage.source)?.lang}>
        “{passage.exact}”
      </p>
    );
  }
  if (kind === 'event') {
    const event = links.event(id)!;
    return (
      <p>
        {formatDate(event.date, lang)}: {speak(event.title)}
      </p>
    );
  }
  const { from, verb, to } = links.relation(id)!;
  return (
    <p>
      <b>{messages.list(from.map(name))}</b> {speak(verb)} <b>{messages.list(to.map(name))}</b>
    </p>
  );
}

/** Explains the answer by the passage or the source it rests on. */
function Why({ question }: { question: WhoItem }) {
  const { exercise: words, voice } = useMessages();
  const speak = useSay();
  const name = useName();
  const voices = useVoiceNames();
  const { links, dossier } = useSaysoStore().getState();
  const { kind, id, answer: right, implied } = question;
  const mark = kind === 'event' ? undefined : (links.passage(id) ?? links.relation(id));
  const who =
    mark?.voice.who === undefined ? (right === 'reporter' ? voice.outlet : voice.someone) : name(mark.voice.who);
  const because =
    right === 'record'
      ? words.becauseRecord
      : right === 'reporter'
        ? words.becauseReporter(who)
        : implied
          ? words.becauseImplied(who)
          : words.becauseStated(who);
  const passages = kind === 'passage' ? [id] : links.evidencePassages(id);
  const cited =
    kind === 'event'
      ? links.event(id)!.sources
      : (links.relation(id)?.evidence.flatMap((piece) => ('source' in piece ? [piece.source] : [])) ?? []);
  return (
    <div className="why">
      <p>
        {words.itIs} <b>{voices[right]}</b>
      </p>
      <p>{because}</p>
      {passages.slice(0, 2).map((passage) => (
        <BigQuote key={passage} passage={links.passage(passage)!} />
      ))}
      {mark?.note && <p className="quiet">{speak(mark.note)}</p>}
      {cited.map((source) => (
        <p key={source} className="quiet">
          § <Citation source={dossier.sources.find((s) => s.id === source)!} />
        </p>
      ))}
    </div>
  );
}
