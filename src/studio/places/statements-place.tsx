import { Script } from '../parts/script';
import { useHeld, useStudio, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { StatementForm } from './statement-form';
import { StatementList } from './statement-list';

/** Who is said to do what to whom: the sentence in hand, the statement made of it, and all that are kept. */
export function StatementsPlace() {
  const words = useWords();
  const held = useHeld();
  const editing = useStudio((state) => state.editing);
  const { relations } = useWritten();
  const marked = useStudio((state) => state.marked);
  const relation = relations.find(({ id }) => id === editing);
  return (
    <div className="panes panes-statements">
      <Script lit />
      <section className="bench" aria-label={words.places.statements}>
        {held ? (
          <StatementForm key={`${held.id} ${editing} ${marked}`} row={held} relation={relation} />
        ) : (
          <p className="quiet">{words.statements.none}</p>
        )}
        <StatementList />
      </section>
    </div>
  );
}
