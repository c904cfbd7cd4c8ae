import { textIn, type Written } from '../dossier/written';
import { addStep, moveStep, removeStep, sayOfStep, type StepForm } from '../edit/story';
import { Field } from '../parts/field';
import { OrderedItem } from '../parts/ordered-item';
import { useNextInLine } from '../parts/use-next-in-line';
import { draftedSteps } from '../script/draft-story';
import { useRows, useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** The steps of the walk, in order, and those the Studio would draft. */
export function Walk() {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const line = useNextInLine();
  const drafted = draftedSteps(all, rows, words);
  const add = (step: StepForm): boolean =>
    actions.change({ what: 'step', of: step.title }, (files) => addStep(files, step));
  return (
    <>
      <h2 className="bench-title" id="walk-title">
        {words.story.walk} <span className="count">{all.tour.length}</span>
      </h2>
      <p className="quiet">{words.story.walkLead}</p>
      {all.tour.length === 0 && <p className="quiet">{words.story.walkEmpty}</p>}
      <ol className="steps">
        {all.tour.map((step, i) => (
          <Step key={step.id} step={step} at={i} of={all.tour.length} />
        ))}
      </ol>
      {drafted.length > 0 && (
        <div className="card-part">
          <h3>{words.story.suggested}</h3>
          <ul className="drafted" {...line}>
            {drafted.map((step) => (
              <li key={step.select} className="pencil">
                <b>{step.title}</b>
                <span>{step.text}</span>
                <button type="button" data-do="add-step" onClick={() => add(step)}>
                  {words.story.addStep}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly step: Written['tour'][number];
  readonly at: number;
  readonly of: number;
}

function Step({ step, at, of }: StepProps) {
  const words = useWords();
  const { lang } = useWritten();
  const actions = useStudioActions();
  const title = textIn(step.title, lang);
  const move = (by: 1 | -1): boolean =>
    actions.change({ what: 'movestep', of: title }, (files) => moveStep(files, step.id, by));
  const say = (field: 'title' | 'text') => (text: string) =>
    actions.change({ what: 'step', of: title }, (files) => sayOfStep(files, step.id, field, text));
  return (
    <OrderedItem
      at={at}
      of={of}
      data-step={step.id}
      onMove={move}
      onRemove={() => actions.change({ what: 'unstep', of: title }, (files) => removeStep(files, step.id))}
    >
      <p className="quiet">{words.story.stepOf(at + 1, of)}</p>
      <Field label={words.story.stepTitle} name="step-title" value={title} onCommit={say('title')} />
      <Field
        label={words.story.stepText}
        name="step-text"
        rows={2}
        value={textIn(step.text, lang)}
        onCommit={say('text')}
      />
    </OrderedItem>
  );
}
