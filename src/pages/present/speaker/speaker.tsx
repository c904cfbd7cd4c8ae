import { useEffect, useMemo, useRef } from 'react';
import type { Step } from '../../../domain/dossier';
import { useDossier, useSayso, useSaysoStore } from '../../../state/react';
import { useAttribution, useMessages } from '../../../views/components/words';
import { StepButton } from '../../../views/components/step-button';
import { Clock } from './clock';
import { leaveExercise } from '../quiz/actions';
import { commander } from '../commands';
import { useDeck, useDeckStore } from '../presentation-store';
import type { Command } from '../keys';
import { SpeakerExercise } from './speaker-exercise';
import { useKeys } from '../use-keys';
import { Boundary } from '../../../views/components/boundary';
import { Said } from '../../../views/components/said';
import { InQuotes } from '../../../views/components/in-quotes';
import { Arrow } from '../../../views/components/arrow';

/** What only the room's screen can do is left to it. */
const HERE: readonly Command[] = ['next', 'previous', 'first', 'last', 'back', 'blank', 'picture', 'exercises'];

/** The presenter's second window: this step, the next, the notes and the clock. Either window moves both. */
export function Speaker({ onAlive }: { onAlive?: () => void }) {
  const messages = useMessages();
  const store = useSaysoStore();
  const deck = useDeckStore();
  const root = useRef<HTMLDivElement>(null);
  const { tour } = useDossier();
  const at = useSayso((state) => state.view.step) ?? 0;
  const exercise = useDeck((now) => now.exercise);
  const blank = useDeck((now) => now.blank);
  const together = useDeck((now) => now.together);
  const run = useMemo(() => {
    const all = commander(store, deck, { toggleFullscreen: () => {}, openSpeaker: () => true });
    return (command: Command): void => {
      if (HERE.includes(command)) all(command);
    };
  }, [store, deck]);
  useKeys(root, run);
  useEffect(() => onAlive?.(), []); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <div className="speaker" ref={root} tabIndex={-1}>
      <header className="speaker-head">
        <h1>{messages.present.speakerView}</h1>
        <p className="quiet" role="status">
          {together ? messages.present.together : messages.present.apart}{' '}
          {!together && (
            <a href="../" target="sayso-presentation">
              {messages.present.openPresentation}
            </a>
          )}
        </p>
      </header>
      <section className="speaker-clock" aria-label={messages.present.elapsed}>
        <Boundary>
          <Clock />
        </Boundary>
      </section>
      <Boundary>{exercise ? <SpeakerExercise exercise={exercise} /> : <SpeakerStep />}</Boundary>
      <footer className="speaker-tools">
        {exercise ? (
          <>
            <button type="button" onClick={() => run('previous')}>
              <Arrow to="previous" /> {messages.exercise.previousItem}
            </button>
            <button type="button" onClick={() => run('next')}>
              {exercise.revealed ? messages.exercise.nextItem : messages.exercise.reveal} <Arrow to="next" />
            </button>
            <button type="button" onClick={() => leaveExercise(store, deck)}>
              {messages.exercise.leave}
            </button>
          </>
        ) : (
          <>
            <StepButton spent={at <= 1} onStep={() => run('previous')}>
              <Arrow to="previous" /> {messages.present.previousStep}
            </StepButton>
            <StepButton spent={at >= tour.length} onStep={() => run('next')}>
              {messages.present.nextStep} <Arrow to="next" />
            </StepButton>
          </>
        )}
        <button type="button" aria-pressed={blank} onClick={() => run('blank')}>
          {messages.present.blank}
        </button>
        <button type="button" onClick={() => deck.setState({ startedAt: Date.now(), stepSince: Date.now() })}>
          {messages.present.restartClock}
        </button>
      </footer>
    </div>
  );
}

/** This step with its notes, and the next. */
function SpeakerStep() {
  const messages = useMessages();
  const { tour } = useDossier();
  const at = useSayso((state) => state.view.step) ?? 0;
  const [now, then] = [tour[at - 1], tour[at]];
  return (
    <>
      <main className="speaker-now" data-step={now ? at : undefined}>
        <p className="panel-kind">
          {messages.present.now} · {messages.tour.stepOf(at, tour.length)}
        </p>
        {now && <StepInShort step={now} />}
      </main>
      <section className="speaker-notes" aria-label={messages.tour.notes}>
        <h2>{messages.tour.notes}</h2>
        <p>{now && <Said text={now.note} />}</p>
      </section>
      <section className="speaker-then" aria-label={messages.present.upNext}>
        <p className="panel-kind">{messages.present.upNext}</p>
        {then ? <StepInShort step={then} /> : <p>{messages.present.end}</p>}
      </section>
    </>
  );
}

function StepInShort({ step }: { step: Step }) {
  const attribution = useAttribution();
  const { passages, sources } = useDossier();
  const passage = passages.find(({ id }) => id === step.passage);
  const own = sources.find(({ id }) => id === passage?.source)?.lang ?? '';
  return (
    <>
      <h2>
        <Said text={step.title} />
      </h2>
      <p>
        <Said text={step.text} />
      </p>
      {passage && (
        <blockquote>
          <p className="quotation" dir="auto" lang={own}>
            <InQuotes words={passage.exact} lang={own} />
          </p>
          <span className="quotation-source">{attribution(passage)}</span>
        </blockquote>
      )}
    </>
  );
}
