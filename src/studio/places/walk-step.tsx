import { STEP_PICTURES, USUAL_SECONDS } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { textIn, type Written } from '../dossier/written';
import { aimStep, moveStep, removeStep, sayOfStep, setOfStep } from '../edit/story';
import type { Files } from '../dossier/files';
import { Choice, Radios } from '../parts/choice';
import { Field } from '../parts/field';
import { OrderedItem } from '../parts/ordered-item';
import { langOf } from '../script/pencil';
import { rowsByPassage } from '../script/rows';
import { saidOf } from '../script/said-of';
import { actorName, tokenOf, voiceName } from '../script/voices';
import { useRows, useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface StepProps {
  readonly step: Written['tour'][number];
  readonly at: number;
  readonly of: number;
}

/** A step of the walk: its title in one line; in hand, all that it says and shows. */
export function WalkStep({ step, at, of }: StepProps) {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const open = useStudio((state) => state.step) === step.id;
  const title = textIn(step.title, all.lang) || step.id;
  const row = rowsByPassage(rows).get(step.passage ?? '');
  const token = row && tokenOf(row);
  const voice = token === undefined ? '' : voiceName(all, token, words.text.outlet);
  return (
    <OrderedItem
      at={at}
      of={of}
      open={open}
      data-step={step.id}
      onMove={(by) => actions.change({ what: 'movestep', of: title }, (files) => moveStep(files, step.id, by))}
      onRemove={() => actions.change({ what: 'unstep', of: title }, (files) => removeStep(files, step.id))}
    >
      <button
        type="button"
        className="said"
        data-do="hold-step"
        aria-expanded={open}
        aria-label={`${words.story.stepOf(at + 1, of)}: ${title}`}
        onClick={() => actions.holdStep(open ? null : step.id)}
      >
        <span className="row-id">{at + 1}</span> <span dir="auto">{title}</span>
      </button>
      <p className="quiet">
        {row ? [row.id, voice, textIn(row.passage?.modality, all.lang)].filter(Boolean).join(' · ') : null}
      </p>
      {open && <StepFields step={step} title={title} />}
    </OrderedItem>
  );
}

function StepFields({ step, title }: Pick<StepProps, 'step'> & { readonly title: string }) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const preview = useStudio((state) => state.preview);
  const change = (edit: (files: Files) => Files): boolean => actions.change({ what: 'step', of: title }, edit);
  const say = (field: 'title' | 'text' | 'note') => (text: string) =>
    change((files) => sayOfStep(files, step.id, field, text));
  return (
    <>
      <Field
        label={words.story.stepTitle}
        name="step-title"
        value={textIn(step.title, all.lang)}
        onCommit={say('title')}
      />
      <Field
        label={words.story.stepText}
        name="step-text"
        rows={2}
        value={textIn(step.text, all.lang)}
        onCommit={say('text')}
      />
      <Field
        label={words.story.stepNote}
        hint={words.story.stepNoteHint}
        name="step-note"
        rows={2}
        value={textIn(step.note, all.lang)}
        onCommit={say('note')}
      />
      <Quotation step={step} onChange={change} />
      <Radios
        label={words.story.stepPicture}
        name="step-picture"
        value={step.picture ?? 'map'}
        options={STEP_PICTURES.toReversed().map((picture) => [picture, words.story.stepPictures[picture]])}
        onChoose={(picture) => change((files) => setOfStep(files, step.id, 'picture', picture))}
      />
      <Lit step={step} onChange={change} />
      <Field
        label={words.story.stepSeconds}
        hint={words.story.stepSecondsHint(USUAL_SECONDS)}
        name="step-seconds"
        value={step.seconds === undefined ? '' : String(step.seconds)}
        onCommit={(text) => {
          const seconds = text.trim() === '' ? undefined : Number(text);
          if (seconds === undefined || seconds > 0) change((files) => setOfStep(files, step.id, 'seconds', seconds));
        }}
      />
      {!preview && (
        <p className="actions">
          <button type="button" data-do="slide" onClick={() => actions.setPreview(true)}>
            {words.story.slide}
          </button>
        </p>
      )}
    </>
  );
}

interface PartProps extends Pick<StepProps, 'step'> {
  readonly onChange: (edit: (files: Files) => Files) => void;
}

/** The sentence whose exact words the step quotes. */
function Quotation({ step, onChange }: PartProps) {
  const words = useWords();
  const { files } = useWork();
  const rows = useRows();
  const quotable = rows.filter(({ passage }) => passage !== undefined);
  const row = rowsByPassage(rows).get(step.passage ?? '');
  return (
    <>
      <Choice
        label={words.story.stepQuote}
        name="step-passage"
        value={row?.passage?.id ?? ''}
        options={[
          ['', words.story.stepQuoteNone],
          ...quotable.map((one) => [one.passage!.id, `${one.id} ${shortened(one.words)}`] as const),
        ]}
        onChoose={(id) => onChange((before) => setOfStep(before, step.id, 'passage', id || undefined))}
      />
      {row && (
        <p className="quoted" lang={langOf(files, row)} dir={directionOf(langOf(files, row))}>
          {row.words}
        </p>
      )}
    </>
  );
}

/** What the step's picture lights up, and where its map looks. */
function Lit({ step, onChange }: PartProps) {
  const words = useWords();
  const all = useWritten();
  const { select, camera } = step.view ?? {};
  const lit = [
    ...all.relations.map((relation) => [relation.id, saidOf(all, relation)] as const),
    ...all.entities.filter(({ background }) => background !== true).map(({ id }) => [id, actorName(all, id)] as const),
  ];
  const frames = all.frames.map(({ id, label }) => [id, textIn(label, all.lang) || id] as const);
  // What is written by hand stays as it is, and can be chosen again.
  const withOwn = (known: readonly (readonly [string, string])[], own: string | undefined) =>
    own === undefined || known.some(([id]) => id === own) ? known : [...known, [own, own] as const];
  return (
    <>
      <Choice
        label={words.story.stepLit}
        name="step-select"
        value={select ?? ''}
        options={[['', words.story.stepLitNone], ...withOwn(lit, select)]}
        onChoose={(id) => onChange((files) => aimStep(files, step.id, 'select', id || undefined))}
      />
      {(step.picture ?? 'map') === 'map' && (frames.length > 0 || camera !== undefined) && (
        <Choice
          label={words.story.stepFrame}
          name="step-camera"
          value={camera ?? ''}
          options={[['', words.story.stepFrameNone], ...withOwn(frames, camera)]}
          onChoose={(id) => onChange((files) => aimStep(files, step.id, 'camera', id || undefined))}
        />
      )}
    </>
  );
}

/** So much of a sentence tells it from the others in a list. */
const LONG = 70;
const shortened = (words: string): string => (words.length <= LONG ? words : `${words.slice(0, LONG).trimEnd()}…`);
