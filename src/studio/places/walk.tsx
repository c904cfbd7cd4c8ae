import { USUAL_SECONDS } from '../../domain/dossier';
import { addStep, type StepForm } from '../edit/story';
import { shapeOf } from '../patterns/patterns';
import { useNextInLine } from '../parts/use-next-in-line';
import { draftedSteps } from '../script/draft-steps';
import { useStudioActions, useWork, useWritten } from '../work/react';
import { useWordsOf } from '../words/use-words-of';
import { useWords } from '../words/words';
import { WalkStep } from './walk-step';

/** So many drafts are seen before more are asked for. */
const SEEN = 8;

/** The steps of the walk, in order, and those the Studio would draft. */
export function Walk() {
  const words = useWords();
  const { tour } = useWritten();
  const seconds = tour.reduce((sum, step) => sum + (step.seconds ?? USUAL_SECONDS), 0);
  return (
    <>
      <h2 className="bench-title" id="walk-title">
        {words.story.walk} <span className="count">{tour.length}</span>
        {tour.length > 0 && (
          <span className="quiet" data-walk-minutes="">
            {words.story.aboutMinutes(Math.max(1, Math.round(seconds / 60)))}
          </span>
        )}
      </h2>
      <p className="quiet">{words.story.walkLead}</p>
      {tour.length === 0 && <p className="quiet">{words.story.walkEmpty}</p>}
      <ol className="steps">
        {tour.map((step, i) => (
          <WalkStep key={step.id} step={step} at={i} of={tour.length} />
        ))}
      </ol>
      <Drafts />
    </>
  );
}

/** What may be added: the first of it, and the rest where it is asked for. */
function Drafts() {
  const words = useWords();
  const { lang } = useWritten();
  const { files, deeds } = useWork();
  const line = useNextInLine();
  const own = useWordsOf(lang);
  const drafted = own === undefined ? [] : draftedSteps(files, own, shapeOf(deeds));
  if (drafted.length === 0) return null;
  const [seen, more] = [drafted.slice(0, SEEN), drafted.slice(SEEN)];
  return (
    <div className="card-part" {...line}>
      <h3>{words.story.suggested}</h3>
      <p className="quiet">{words.story.walkRule}</p>
      <DraftList steps={seen} />
      {more.length > 0 && (
        <details>
          <summary>{words.story.more(more.length)}</summary>
          <DraftList steps={more} />
        </details>
      )}
    </div>
  );
}

function DraftList({ steps }: { readonly steps: readonly StepForm[] }) {
  const words = useWords();
  const { lang } = useWritten();
  const actions = useStudioActions();
  const add = (step: StepForm): boolean =>
    actions.change({ what: 'step', of: step.title }, (files) => addStep(files, step));
  return (
    <ul className="drafted">
      {steps.map((step) => (
        <li key={step.select ?? step.title} className="pencil">
          <b lang={lang} dir="auto">
            {step.title}
          </b>
          <span lang={lang} dir="auto">
            {step.text}
          </span>
          <span className="hint" dir="auto">
            {words.story.draftedNote(step.note)}
          </span>
          <button type="button" data-do="add-step" onClick={() => add(step)}>
            {words.story.addStep}
          </button>
        </li>
      ))}
    </ul>
  );
}
