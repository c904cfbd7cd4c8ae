import type { LonLat } from '../../domain/dossier';
import { textIn, type Written } from '../dossier/written';
import { addFrame, aimFrame, moveFrame, removeFrame, sayOfFrame } from '../edit/map';
import { Field } from '../parts/field';
import { useNextInLine } from '../parts/use-next-in-line';
import { draftFrames, type DraftedFrame } from '../map/draft-frames';
import { readCoordinates, sayPoint } from '../map/coordinates';
import type { HeldHere } from '../map/held-here';
import { useTowns } from '../map/use-towns';
import { actorName } from '../script/voices';
import { useStudioActions, useWritten } from '../work/react';
import { useWordsOf } from '../words/use-words-of';
import { useWords, type StudioWords } from '../words/words';

type Frame = Written['frames'][number];

interface FramesProps {
  /** The frame that stands on the map, to be moved. */
  readonly held: string | null;
  readonly onHold: (held: HeldHere | null) => void;
}

/** The frames of the map, in order: the first is where it opens. */
export function Frames({ held, onHold }: FramesProps) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const towns = useTowns();
  const line = useNextInLine();
  const own = useWordsOf(all.lang);
  const drafts = towns && own !== undefined ? draftFrames(all, towns.capitalOf) : [];
  return (
    <div className="card-part">
      <h3>
        {words.map.frames} <span className="count">{all.frames.length}</span>
      </h3>
      <p className="quiet">{all.frames.length === 0 ? words.map.framesNone : words.map.framesLead}</p>
      <ol className="steps">
        {all.frames.map((frame, i) => (
          <FrameItem
            key={frame.id}
            frame={frame}
            at={i}
            of={all.frames.length}
            held={frame.id === held}
            onHold={(on) => onHold(on ? { what: 'frame', id: frame.id } : null)}
          />
        ))}
      </ol>
      {drafts.length > 0 && (
        <ul className="offers" {...line}>
          {drafts.map(({ around, fit }) => {
            const label = frameLabel(all, own, { around, fit });
            return (
              <li key={label}>
                <button
                  type="button"
                  className="pencil"
                  data-do="add-frame"
                  onClick={() =>
                    actions.change({ what: 'frame', of: label }, (files) => addFrame(files, { label, fit }))
                  }
                >
                  ? {label}
                </button>{' '}
                <span className="quiet">{fit.map((id) => actorName(all, id)).join(', ')}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** So many names stand for a frame where the Studio has no word for it. */
const NAMES = 3;

/** What a suggested frame is called, in the dossier's language; by names alone where the Studio does not speak it. */
function frameLabel(all: Written, own: StudioWords | null | undefined, { around, fit }: DraftedFrame): string {
  if (own && around === undefined) return own.map.everything;
  if (around !== undefined) return own ? own.map.around(actorName(all, around)) : actorName(all, around);
  const names = fit.slice(0, NAMES).map((id) => actorName(all, id));
  return [...names, ...(fit.length > NAMES ? ['…'] : [])].join(', ');
}

interface ItemProps {
  readonly frame: Frame;
  readonly at: number;
  readonly of: number;
  readonly held: boolean;
  readonly onHold: (on: boolean) => void;
}

function FrameItem({ frame, at, of, held, onHold }: ItemProps) {
  const words = useWords();
  const all = useWritten();
  const actions = useStudioActions();
  const towns = useTowns();
  const label = textIn(frame.label, all.lang) || frame.id;
  const change = (edit: Parameters<typeof actions.change>[1]): boolean =>
    actions.change({ what: 'frame', of: label }, edit);
  const placed = all.entities.filter(
    ({ background, place, type }) => background !== true && (place !== undefined || type === 'country'),
  );
  const fit = typeof frame.fit === 'string' ? [frame.fit] : (frame.fit ?? []);
  const centre = frame.centre as LonLat | undefined;
  const byNumbers = (): void => {
    const aim = towns?.aimOf(all, fit);
    if (aim) change((files) => aimFrame(files, frame.id, aim));
  };
  return (
    <li className="step" data-frame={frame.id} data-open={held || undefined}>
      <Field
        label={words.map.frameLabel}
        name="frame-label"
        value={label}
        onCommit={(text) => change((files) => sayOfFrame(files, frame.id, text))}
      />
      {centre === undefined ? (
        <>
          <p className="quiet" id={`fit-${frame.id}`}>
            {words.map.shows}
          </p>
          <div className="chips" role="group" aria-labelledby={`fit-${frame.id}`}>
            {placed.map(({ id }) => (
              <button
                key={id}
                type="button"
                aria-pressed={fit.includes(id)}
                onClick={() => {
                  const next = fit.includes(id) ? fit.filter((one) => one !== id) : [...fit, id];
                  change((files) => aimFrame(files, frame.id, { fit: next }));
                }}
              >
                {actorName(all, id)}
              </button>
            ))}
          </div>
        </>
      ) : (
        <div className="two">
          <Field
            label={words.map.centre}
            name="frame-centre"
            value={sayPoint(centre)}
            onCommit={(text) => {
              const read = readCoordinates(text);
              if (read) change((files) => aimFrame(files, frame.id, { centre: read.at, across: frame.across ?? 1000 }));
            }}
          />
          <Field
            label={words.map.across}
            name="frame-across"
            value={String(frame.across ?? '')}
            onCommit={(text) => {
              const across = Number(text);
              if (across > 0) change((files) => aimFrame(files, frame.id, { centre, across }));
            }}
          />
        </div>
      )}
      <p className="actions">
        <button type="button" data-do="on-map" aria-pressed={held} onClick={() => onHold(!held)}>
          {words.ground.onMap}
        </button>
        <button type="button" disabled={at === 0} onClick={() => change((files) => moveFrame(files, frame.id, -1))}>
          ↑ {words.story.up}
        </button>
        <button type="button" disabled={at === of - 1} onClick={() => change((files) => moveFrame(files, frame.id, 1))}>
          ↓ {words.story.down}
        </button>
        {centre === undefined ? (
          <button type="button" data-do="by-numbers" disabled={!towns} onClick={byNumbers}>
            {words.map.byNumbers}
          </button>
        ) : (
          <button
            type="button"
            data-do="fit"
            onClick={() => change((files) => aimFrame(files, frame.id, { fit: placed.map(({ id }) => id) }))}
          >
            {words.map.fitAll}
          </button>
        )}
        <button type="button" data-do="remove-frame" onClick={() => change((files) => removeFrame(files, frame.id))}>
          {words.story.removeStep}
        </button>
      </p>
    </li>
  );
}
