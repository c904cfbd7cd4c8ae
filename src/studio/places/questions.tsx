import { directionOf } from '../../i18n/direction';
import { textIn, type Written } from '../dossier/written';
import { addQuestion, moveQuestion, removeQuestion, sayOfQuestion } from '../edit/questions';
import { Field } from '../parts/field';
import { OrderedItem } from '../parts/ordered-item';
import { useNextInLine } from '../parts/use-next-in-line';
import { draftQuestions } from '../script/draft-questions';
import { langOf } from '../script/pencil';
import { saidOf } from '../script/said-of';
import { tokenOf, voiceName } from '../script/voices';
import { useRows, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** What a class is asked about whose words something is, in order, and what else it may be asked. */
export function Questions() {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const line = useNextInLine();
  const drafted = draftQuestions(all, rows);
  return (
    <section className="card-part" aria-labelledby="questions-title">
      <h2 className="bench-title" id="questions-title">
        {words.asking.title} <span className="count">{all.questions.length}</span>
      </h2>
      <p className="quiet">{all.questions.length === 0 ? words.asking.none : words.asking.lead}</p>
      <ol className="steps">
        {all.questions.map((question, i) => (
          <Question key={question.id} question={question} at={i} of={all.questions.length} />
        ))}
      </ol>
      {drafted.length > 0 && (
        <div className="card-part">
          <h3>{words.asking.drafted}</h3>
          <ul className="drafted" {...line}>
            {drafted.map(({ about, asked, quoted, token }) => (
              <li key={about} className="pencil" data-drafted={about}>
                <b dir="auto" className={quoted ? 'quoted' : undefined}>
                  {asked}
                </b>
                <span>{words.asking.right(voiceName(all, token, words.text.outlet))}</span>
                <button
                  type="button"
                  data-do="add-question"
                  onClick={() => actions.change({ what: 'question', of: asked }, (files) => addQuestion(files, about))}
                >
                  {words.asking.add}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly question: Written['questions'][number];
  readonly at: number;
  readonly of: number;
}

function Question({ question, at, of }: QuestionProps) {
  const words = useWords();
  const all = useWritten();
  const { files } = useWork();
  const rows = useRows();
  const actions = useStudioActions();
  const relation = all.relations.find(({ id }) => id === question.about);
  const row = rows.find(({ passage }) =>
    relation
      ? relation.evidence.some((piece) => piece.passage === passage?.id)
      : passage !== undefined && passage.id === question.about,
  );
  const token = row && tokenOf(row);
  const asked = relation ? saidOf(all, relation) : (row?.words ?? question.about);
  const lang = row && !relation ? langOf(files, row) : all.lang;
  const change = (what: string, edit: Parameters<typeof actions.change>[1]): boolean =>
    actions.change({ what, of: asked }, edit);
  return (
    <OrderedItem
      at={at}
      of={of}
      data-asked={question.about}
      onMove={(by) => change('movestep', (before) => moveQuestion(before, question.id, by))}
      onRemove={() => change('unstep', (before) => removeQuestion(before, question.id))}
    >
      <p lang={lang} dir={directionOf(lang)} className={relation ? undefined : 'quoted'}>
        {asked}
      </p>
      {token !== undefined && <p className="quiet">{words.asking.right(voiceName(all, token, words.text.outlet))}</p>}
      <Field
        label={words.asking.ask}
        hint={words.asking.askHint}
        name="ask"
        value={textIn(question.ask, all.lang)}
        onCommit={(text) => change('question', (before) => sayOfQuestion(before, question.id, 'ask', text))}
      />
      <Field
        label={words.asking.why}
        hint={words.asking.whyHint}
        name="why"
        rows={2}
        value={textIn(question.why, all.lang)}
        onCommit={(text) => change('question', (before) => sayOfQuestion(before, question.id, 'why', text))}
      />
    </OrderedItem>
  );
}
