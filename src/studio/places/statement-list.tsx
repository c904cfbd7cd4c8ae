import { unasked } from '../edit/answers';
import { useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { StatementItem } from './statement-item';

/** The statements that are kept, and whether anybody answers them. */
export function StatementList() {
  const words = useWords();
  const { relations } = useWritten();
  const { files } = useWork();
  const chosen = useStudio((state) => state.chosen);
  const actions = useStudioActions();
  const open = unasked(files);
  return (
    <section className="card-part" aria-labelledby="kept-statements">
      <h3 id="kept-statements">
        {words.statements.list} <span className="count">{relations.length}</span>
      </h3>
      {relations.length === 0 && <p className="quiet">{words.statements.empty}</p>}
      {open.length > 0 && (
        <p className="quiet">
          {words.answers.unasked(open.length)}{' '}
          <button type="button" className="bare" data-do="next-unasked" onClick={() => actions.choose(open[0]!)}>
            {words.answers.goThrough}
          </button>
        </p>
      )}
      <ol className="statements">
        {relations.map((relation) => (
          <StatementItem key={relation.id} relation={relation} open={relation.id === chosen} />
        ))}
      </ol>
    </section>
  );
}
