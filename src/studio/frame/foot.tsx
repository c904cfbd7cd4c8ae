import { useState } from 'react';
import { seqOf } from '../keep/keeping';
import { useMoment } from '../parts/moment';
import { railOf, tokenOf } from '../script/voices';
import { useRows, useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { Problems, useTodoCount } from './problems';

/** The foot: the state of the whole text at a glance, what is to do, and what is really kept. */
export function Foot() {
  return (
    <footer className="studio-foot">
      <SaySoBar />
      <Todo />
      <KeptLabel />
    </footer>
  );
}

/** Every sentence as a box: its line says whose words it is; choosing one goes there. */
function SaySoBar() {
  const words = useWords();
  const rows = useRows();
  const all = useWritten();
  const actions = useStudioActions();
  const held = useStudio((state) => state.held);
  const voiced = rows.filter((row) => tokenOf(row) !== undefined).length;
  return (
    <div className="bar">
      <div className="boxes" aria-hidden="true">
        {rows.map((row) => (
          // A second way for the mouse alone; the script itself is reached by keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <span
            key={`${row.source} ${row.id}`}
            data-rail={railOf(all, tokenOf(row))}
            data-held={row.id === held || undefined}
            onClick={() => {
              actions.go('text');
              actions.hold(row.id);
            }}
          />
        ))}
      </div>
      <span className="quiet">{words.foot.voices(voiced, rows.length)}</span>
    </div>
  );
}

function Todo() {
  const words = useWords();
  const verdict = useStudio((state) => state.verdict);
  const count = useTodoCount();
  const [open, setOpen] = useState(false);
  const work = useWork();
  const errors = verdict?.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <details className="todo" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-todo-count={verdict ? count : undefined} data-errors={errors}>
        {words.todo.label} <span className="count">{verdict ? count : '…'}</span>
      </summary>
      {/* Of a state the gate has not answered yet, nothing is drawn that nobody sees. */}
      <div className="todo-pane">{(open || verdict?.seq === seqOf(work)) && <Problems />}</div>
    </details>
  );
}

/** Says only what was read back from the browser's store. */
function KeptLabel() {
  const words = useWords();
  const keeping = useStudio((state) => state.keeping);
  const stopped = useStudio((state) => state.stopped);
  const work = useWork();
  const actions = useStudioActions();
  const moment = useMoment();
  const bad = keeping.state === 'refused' || keeping.state === 'failed' || keeping.state === 'elsewhere';
  return (
    <p
      className="kept"
      data-kept={keeping.state === 'kept' && stopped === null ? keeping.seq : undefined}
      data-seq={seqOf(work)}
    >
      <span className={bad ? 'wrong' : undefined} hidden={stopped !== null}>
        {keeping.state === 'kept' && words.kept.kept(moment(keeping.at))}
        {(keeping.state === 'keeping' || keeping.state === 'opening') && words.kept.keeping}
        {bad && words.kept[keeping.state]}
      </span>{' '}
      {keeping.state === 'elsewhere' && (
        <button type="button" data-do="copy" onClick={actions.copy}>
          {words.kept.copy}
        </button>
      )}
      <span className="quiet">{work.saved ? words.kept.file(moment(work.saved.at)) : words.kept.noFile}</span>
    </p>
  );
}
