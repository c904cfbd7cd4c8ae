import { textIn, type Written } from '../dossier/written';
import { addBorder, removeBorder } from '../edit/borders';
import { listOf } from '../edit/statements';
import { readLine } from '../map/pasted-line';
import { Choice, Radios } from '../parts/choice';
import { TextField } from '../parts/text-field';
import { namesOf, saidOf } from '../script/said-of';
import { actorName } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { useStudioActions, useWritten } from '../work/react';
import { useWords } from '../words/words';

/** The borders that a dossier adds to its map, as somebody draws them, and a form for one more. */
export function Borders() {
  const words = useWords().borders;
  const all = useWritten();
  const actions = useStudioActions();
  return (
    <div className="card-part">
      <h3>
        {words.title} <span className="count">{all.borders.length}</span>
      </h3>
      <p className="quiet">{words.lead}</p>
      <ul className="steps">
        {all.borders.map(({ id, by, date, label, relation }) => {
          const said = all.relations.find((one) => one.id === relation);
          const name = textIn(label, all.lang) || id;
          return (
            <li key={id} className="step" data-border={id}>
              <p>
                <b>{name}</b> · {namesOf(all, by)} · {date}
              </p>
              {said && <p className="quiet">{saidOf(all, said)}</p>}
              <p className="actions">
                <button
                  type="button"
                  data-do="remove-border"
                  onClick={() => actions.change({ what: 'unborder', of: name }, (files) => removeBorder(files, id))}
                >
                  {words.remove(name)}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {all.relations.length === 0 ? <p className="hint">{words.noStatement}</p> : <BorderForm />}
    </div>
  );
}

interface Form {
  readonly relation: string;
  readonly by: string;
  readonly date: string;
  readonly label: string;
  readonly points: string;
  readonly kind: 'line' | 'area' | '';
}

const EMPTY: Form = { relation: '', by: '', date: '', label: '', points: '', kind: '' };

function BorderForm() {
  const words = useWords().borders;
  const all = useWritten();
  const actions = useStudioActions();
  const [typed, put, clear] = useHalfTyped<Form>('border', () => EMPTY);
  const statement = all.relations.find(({ id }) => id === typed.relation) ?? all.relations[0]!;
  const drawing = drawersOf(statement);
  const by = drawing.find((id) => id === typed.by) ?? drawing[0]!;
  const read = readLine(typed.points);
  const closed = typed.kind === '' ? typeof read === 'object' && read.closed : typed.kind === 'area';
  const enough = typeof read === 'object' && read.points.length > 1;
  const ready = enough && typed.date.trim() !== '' && typed.label.trim() !== '';
  const keep = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!ready) return;
    const { date, label } = typed;
    const border = { relation: statement.id, by, date, label, points: read.points, closed };
    if (actions.change({ what: 'border', of: label.trim() }, (files) => addBorder(files, border))) clear(EMPTY);
  };
  return (
    <form onSubmit={keep}>
      <Choice
        label={words.statement}
        name="border-statement"
        value={statement.id}
        options={all.relations.map((one) => [one.id, saidOf(all, one)] as const)}
        onChoose={(relation) => put({ relation, by: '' })}
      />
      <Choice
        label={words.by}
        name="border-by"
        value={by}
        options={drawing.map((id) => [id, actorName(all, id)] as const)}
        onChoose={(one) => put({ by: one })}
      />
      <div className="two">
        <TextField label={words.label} name="border-label" value={typed.label} onType={(label) => put({ label })} />
        <TextField
          label={words.date}
          name="border-date"
          value={typed.date}
          onType={(date) => put({ date })}
          placeholder="2024-05-03"
        />
      </div>
      <TextField
        label={words.points}
        name="border-points"
        value={typed.points}
        onType={(points) => put({ points })}
        hint={words.pointsHint}
        rows={4}
      />
      {typeof read === 'number' && <p role="status">{words.unread(read)}</p>}
      <Radios
        label={words.kind}
        name="border-kind"
        value={closed ? 'area' : 'line'}
        options={[
          ['line', words.kinds.line],
          ['area', words.kinds.area],
        ]}
        onChoose={(kind) => put({ kind })}
      />
      <button type="submit" data-do="add-border" disabled={!ready}>
        {words.add}
      </button>
    </form>
  );
}

/** Who of a statement may be said to draw a border so: those it is of, then its other ends. */
const drawersOf = ({ from, via = [], to }: Written['relations'][number]): string[] => [
  ...new Set([from, via, to].flatMap(listOf)),
];
