import { textIn } from '../dossier/written';
import { listOf, removeStatement, toggleUnanswered } from '../edit/statements';
import { actorName, railOf, tokenOf, voiceName } from '../script/voices';
import { useRows, useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** The statements that are kept, each with its voice, the words it rests on, and ways to change it. */
export function StatementList() {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const { relations, lang } = all;
  return (
    <section className="card-part" aria-labelledby="kept-statements">
      <h3 id="kept-statements">
        {words.statements.list} <span className="count">{relations.length}</span>
      </h3>
      {relations.length === 0 && <p className="quiet">{words.statements.empty}</p>}
      <ol className="statements">
        {relations.map((relation) => {
          const names = (ids: string | string[]): string =>
            listOf(ids)
              .map((id) => actorName(all, id))
              .join(', ');
          const row = rows.find(({ passage }) => relation.evidence.some((piece) => piece.passage === passage?.id));
          const token = row && tokenOf(row);
          const said = `${names(relation.from)} ${textIn(relation.verb, lang)} ${names(relation.to)}`;
          const quoted = relation.evidence.find(({ passage }) => passage === row?.passage?.id)?.words ?? row?.words;
          return (
            <li key={relation.id} data-statement={relation.id} data-rail={railOf(all, token)}>
              <p className="said" dir="auto">
                {said}
              </p>
              <p className="quiet">
                {token !== undefined &&
                  `${words.statements.saysIt(voiceName(all, token, words.text.outlet), textIn(row?.passage?.modality, lang))} · `}
                {row && <q dir="auto">{quoted}</q>}
              </p>
              <p className="actions">
                {row && (
                  <button
                    type="button"
                    onClick={() => {
                      actions.hold(row.id);
                      actions.edit(relation.id);
                    }}
                  >
                    {words.statements.editDo}
                  </button>
                )}
                <button
                  type="button"
                  aria-pressed={relation.answered !== undefined}
                  onClick={() =>
                    actions.change({ what: 'answer', of: said }, (files) => toggleUnanswered(files, relation.id))
                  }
                >
                  {words.statements.unanswered}
                </button>
                <button
                  type="button"
                  onClick={() =>
                    actions.change({ what: 'unstatement', of: said }, (files) => removeStatement(files, relation.id))
                  }
                >
                  {words.statements.removeDo}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
