import { useDeferredValue, useState } from 'react';
import { seqOf } from '../keep/keeping';
import { useIsLate } from '../parts/use-is-late';
import { railOf, tokenOf } from '../script/voices';
import { useRows, useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { KeptLabel } from './kept-label';
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
  const seq = seqOf(work);
  const late = useIsLate(verdict?.seq !== seq, seq);
  const isDue = open || verdict?.seq === seq;
  // Drawn a little at a time where nobody waits for it, and let go of at once.
  const isDrawn = useDeferredValue(isDue) && isDue;
  return (
    <details className="todo" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary data-todo-count={verdict ? count : undefined} data-errors={errors} data-judged={verdict?.seq}>
        {words.todo.label} <span className="count">{verdict ? count : '…'}</span>
        {late && (
          <span className="quiet" data-checking="">
            {' '}
            {words.todo.checking}
          </span>
        )}
      </summary>
      {/* Of a state the gate has not answered yet, nothing is drawn that nobody sees. */}
      <div className="todo-pane">{isDrawn && <Problems />}</div>
    </details>
  );
}
