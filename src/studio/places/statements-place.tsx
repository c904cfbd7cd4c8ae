import { Script } from '../parts/script';
import { useHeld, useStudio, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { AnswerForm } from './answer-form';
import { PastedList } from './pasted-list';
import { StatementForm } from './statement-form';
import { StatementList } from './statement-list';

/** Who is said to do what to whom: the sentence in hand, what is made of it, and all statements that are kept. */
export function StatementsPlace() {
  const words = useWords();
  const held = useHeld();
  const editing = useStudio((state) => state.editing);
  const answering = useStudio((state) => state.answering);
  const { relations } = useWritten();
  const marked = useStudio((state) => state.marked);
  const relation = relations.find(({ id }) => id === editing);
  return (
    <div className="panes panes-statements">
      <Script lit />
      <section className="bench" aria-label={words.places.statements}>
        {!held && <p className="quiet">{words.statements.none}</p>}
        {held && answering && <AnswerForm key={held.id} row={held} />}
        {held && !answering && <StatementForm key={`${held.id} ${editing} ${marked}`} row={held} relation={relation} />}
        <StatementList />
        <PastedList />
      </section>
    </div>
  );
}
