import { useRef } from 'react';
import type { Dossier, Id } from '../../domain/dossier';
import { selectPassageGroups } from '../../state/selectors/mark-state';
import { useDossier, useSayso } from '../../state/react';
import { Answers } from '../../views/components/answers';
import { useMessages, useName, useRelationSentence } from '../../views/components/words';
import { BigQuote } from './big-quote';
import { BigRecord } from './big-record';
import { isExploring } from './commands';
import { LastCard } from './last-card';
import { useCommand } from './command-context';
import { useDeck } from './presentation-store';
import { ExerciseView } from './quiz/exercise-view';
import { useFit } from './use-fit';
import { Said } from '../../views/components/said';

/** One third of the screen: what the step says, or what was touched while looking around, and its quotation. */
export function Words() {
  const messages = useMessages();
  const box = useRef<HTMLElement>(null);
  const exploring = useSayso(isExploring);
  const { step, select, passage, lang } = useSayso((state) => state.view);
  const exercise = useDeck((deck) => deck.exercise);
  useFit(box, [step, select, passage, lang, exploring, exercise && JSON.stringify(exercise)].join());
  return (
    <section className="words" ref={box} tabIndex={-1} aria-label={messages.present.words}>
      {exercise ? <ExerciseView /> : exploring ? <ChosenWords /> : <StepWords />}
    </section>
  );
}

function StepWords() {
  const messages = useMessages();
  const dossier = useDossier();
  const step = useSayso((state) => dossier.tour[(state.view.step ?? 0) - 1]);
  if (step === undefined) {
    return (
      <>
        <h1>
          <Said text={dossier.title} />
        </h1>
        <p className="step-text">
          <Said text={dossier.summary} />
        </p>
        <p className="quiet">{messages.present.noTour}</p>
      </>
    );
  }
  const passage = dossier.passages.find(({ id }) => id === step.passage);
  const event = dossier.events.find(({ id }) => id === step.view['select']);
  return (
    <>
      <h1>
        <Said text={step.title} />
      </h1>
      <p className="step-text">
        <Said text={step.text} />
      </p>
      {passage ? <BigQuote passage={passage} /> : event && <BigRecord event={event} />}
      {passage && <Answers to={claimed(dossier, step.view['select']) ?? passage.id} />}
      {step === dossier.tour.at(-1) && <LastCard />}
    </>
  );
}

/** What is selected, in one line, with the passage looked at or the first it rests on. */
function ChosenWords() {
  const messages = useMessages();
  const run = useCommand();
  const dossier = useDossier();
  const { step, select, passage: at } = useSayso((state) => state.view);
  const groups = useSayso(selectPassageGroups);
  const passages = groups.flatMap((group) => group.passages);
  const passage = passages.find(({ id }) => id === at) ?? passages[0];
  const event = dossier.events.find(({ id }) => id === select);
  const chosen = useChosen();
  return (
    <>
      <p className="freely">
        {messages.present.freely}
        <button type="button" onClick={() => run('back')}>
          {step === null ? messages.actions.clear : messages.present.returnTo(step)}
        </button>
      </p>
      {chosen !== null && <h1>{chosen}</h1>}
      {passage ? <BigQuote passage={passage} /> : event ? <BigRecord event={event} /> : null}
      {passage && <Answers to={claimed(dossier, select) ?? passage.id} />}
    </>
  );
}

/** The statement a view is about, where it is about one: what is said of its answers goes before its sentence's. */
const claimed = ({ relations }: Dossier, select: Id | null | undefined): Id | null =>
  relations.find(({ id }) => id === select)?.id ?? null;

function useChosen(): string | null {
  const dossier = useDossier();
  const name = useName();
  const sentence = useRelationSentence();
  const select = useSayso((state) => state.view.select);
  const relation = dossier.relations.find(({ id }) => id === select);
  if (relation) return sentence(relation);
  // An event's title is its record's words already.
  if (select === null || dossier.events.some(({ id }) => id === select)) return null;
  return name(select);
}
