import { useLayoutEffect, useRef, useState } from 'react';
import { countryName } from '../../domain/parse/iso-countries';
import type { Written } from '../dossier/written';
import { addActor } from '../edit/actors';
import { addRecords, recordRows, removeRecord, sayAsOf } from '../edit/record';
import { Radios } from '../parts/choice';
import { Field } from '../parts/field';
import { FilePicker } from '../parts/file-picker';
import { PACKS } from '../record/packs';
import { FIELDS, readPasted, type RecordField, type RecordKind } from '../record/pasted';
import { readyRows, type ReadyRow } from '../record/ready-rows';
import { useHalfTyped } from '../work/half-typed';
import { actorName } from '../script/voices';
import { useIsStopped, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

const KINDS = ['memberships', 'events'] as const;

/** What is on record beside the article: rows with a date and a source, pasted from a spreadsheet or a pack. */
export function Record() {
  const words = useWords();
  const { files } = useWork();
  const all = useWritten();
  const actions = useStudioActions();
  const [kind, setKind] = useState<RecordKind>('memberships');
  const rows = recordRows(files, kind);
  const any = KINDS.some((one) => recordRows(files, one).length > 0);
  const asOf = (all.data as { asOf?: unknown } | undefined)?.asOf;
  /** Whether rows have just been added for which nobody has said of which day they are. */
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asked.current || !any) return;
    asked.current = false;
    document.querySelector<HTMLElement>('[data-field="asOf"]')?.focus();
  });
  return (
    <>
      <h2 className="bench-title" id="record-title">
        {words.record.title}
      </h2>
      <p className="quiet">{words.record.lead}</p>
      <Radios
        label={words.record.kind}
        name="record-kind"
        value={kind}
        options={KINDS.map((one) => [one, words.record.kinds[one]])}
        onChoose={setKind}
      />
      {any && (
        <Field
          label={words.record.asOf}
          hint={words.record.asOfHint}
          name="asOf"
          value={typeof asOf === 'string' ? asOf : ''}
          onCommit={(day) => actions.change({ what: 'record', of: '' }, (before) => sayAsOf(before, day))}
        />
      )}
      <PasteTable
        key={kind}
        kind={kind}
        onAdd={() => {
          asked.current = typeof asOf !== 'string';
        }}
      />
      <h3>
        {words.record.rows} <span className="count">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <p className="quiet">{words.record.none}</p>
      ) : (
        <div className="table-frame">
          <table className="record-table">
            <thead>
              <tr>
                {COLUMNS[kind].map((field) => (
                  <th key={field} scope="col">
                    {words.record.fields[field]}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{words.story.removeStep}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ index, values }) => (
                <tr key={index} data-record={index}>
                  {COLUMNS[kind].map((field) => (
                    <td
                      key={field}
                      dir="auto"
                      className={field === 'from' || field === 'to' || field === 'date' ? 'day' : undefined}
                    >
                      {cellOf(all, field, values[field] ?? '')}
                    </td>
                  ))}
                  <td>
                    <button
                      type="button"
                      className="bare"
                      aria-label={words.record.remove(index + 1)}
                      onClick={() =>
                        actions.change({ what: 'record', of: '' }, (before) => removeRecord(before, kind, index))
                      }
                    >
                      ×
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** A cell as it is read: names for ids. */
function cellOf(all: Written, field: RecordField, text: string): string {
  if (field !== 'organization' && field !== 'member') return text;
  const name = actorName(all, text);
  return name === text ? (countryName(text, all.lang) ?? text) : name;
}

/** What is shown of a row; the rest is in its file. */
const COLUMNS = {
  memberships: ['organization', 'member', 'status', 'from', 'to', 'source_publisher'],
  events: ['date', 'title', 'place', 'source_publisher'],
} as const;

interface PasteProps {
  readonly kind: RecordKind;
  readonly onAdd: () => void;
}

function PasteTable({ kind, onAdd }: PasteProps) {
  const words = useWords();
  const { files } = useWork();
  const actions = useStudioActions();
  const stopped = useIsStopped();
  const [typed, put, clear] = useHalfTyped(`record ${kind}`, () => ({ text: '', columns: '' }));
  const pasted = readPasted(typed.text, kind);
  const columns =
    typed.columns === ''
      ? (pasted?.columns ?? [])
      : (typed.columns.split(' ').map((one) => (one === '-' ? '' : one)) as (RecordField | '')[]);
  const rows = pasted ? readyRows(files, pasted, columns, kind) : [];
  const ready = rows.flatMap(({ values }) => (values ? [values] : []));
  const add = (): void => {
    if (!actions.may()) return;
    actions.change({ what: 'record', of: 'rows' }, (before) => addRecords(before, kind, ready));
    actions.say(words.record.added(ready.length));
    onAdd();
    // What stays out stays in the table, to be mended.
    const left = rows.filter(({ values }) => values === null).map(({ cells }) => cells.join('\t'));
    if (left.length === 0) clear({ text: '', columns: '' });
    else clear({ text: left.join('\n'), columns: columns.map((one) => one || '-').join(' ') });
  };
  return (
    <div className="card-part">
      <div className="field">
        <label htmlFor={`paste-${kind}`}>{words.record.paste}</label>
        <textarea
          id={`paste-${kind}`}
          data-field="record"
          rows={3}
          value={typed.text}
          readOnly={stopped}
          spellCheck={false}
          aria-describedby={`paste-${kind}-hint`}
          onChange={(event) => put({ text: event.target.value, columns: '' })}
        />
        <p className="hint" id={`paste-${kind}-hint`}>
          {words.record.pasteHint(
            FIELDS[kind]
              .slice(0, 6)
              .map((field) => words.record.fields[field])
              .join(', '),
          )}
        </p>
      </div>
      <FilePicker
        name="table"
        action={words.record.openTable}
        kinds=".csv, .tsv"
        accept=".csv,.tsv,.txt"
        onPick={(input) => {
          const [file] = input.files ?? [];
          void file?.text().then((text) => put({ text: text.replace(/^\uFEFF/, ''), columns: '' }));
          input.value = '';
        }}
      />
      {kind === 'memberships' && PACKS.length > 0 && (
        <p className="chips" role="group" aria-label={words.record.packs}>
          <span className="quiet">{words.record.packs}</span>
          {PACKS.map((pack) => (
            <button
              key={pack.from}
              type="button"
              data-do="pack"
              onClick={() => void pack.load().then((text) => put({ text, columns: '' }))}
            >
              {pack.from}
            </button>
          ))}
        </p>
      )}
      {typed.text.trim() !== '' && !pasted && <p className="wrong">{words.record.noTable}</p>}
      {pasted && (
        <>
          <p className="actions">
            <button type="button" className="main" data-do="add-record" disabled={ready.length === 0} onClick={add}>
              {words.record.add(ready.length)}
            </button>
            <button type="button" onClick={() => clear({ text: '', columns: '' })}>
              {words.record.clear}
            </button>
            {ready.length < rows.length && (
              <span className="quiet">{words.record.stayOut(rows.length - ready.length)}</span>
            )}
          </p>
          <ReadyTable
            kind={kind}
            rows={rows}
            columns={columns}
            onName={(i, field) =>
              put({ columns: columns.map((one, j) => (j === i ? field : one === field ? '' : one) || '-').join(' ') })
            }
          />
        </>
      )}
    </div>
  );
}

interface TableProps {
  readonly kind: RecordKind;
  readonly rows: readonly ReadyRow[];
  readonly columns: readonly (RecordField | '')[];
  readonly onName: (column: number, field: RecordField | '') => void;
}

/** The pasted rows, with what each column is and why a row stays out. */
function ReadyTable({ kind, rows, columns, onName }: TableProps) {
  const words = useWords();
  const actions = useStudioActions();
  return (
    <div className="table-frame">
      <table className="record-table">
        <thead>
          <tr>
            <th scope="col">{words.record.state}</th>
            {columns.map((column, i) => (
              // Columns have no name of their own but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={i} scope="col">
                <select
                  aria-label={words.record.column(i + 1)}
                  data-field={`column-${i + 1}`}
                  value={column}
                  onChange={(event) => onName(i, event.target.value as RecordField | '')}
                >
                  <option value="">{words.record.unused}</option>
                  {FIELDS[kind].map((field) => (
                    <option key={field} value={field}>
                      {words.record.fields[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, why, cell }, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i} data-out={why ?? undefined}>
              <td>
                {why === null ? (
                  words.record.ready
                ) : (
                  <>
                    <b>{words.record.why[why](why === 'column' ? words.record.fields[cell as RecordField] : cell)}</b>{' '}
                    {why === 'organization' &&
                      cell !== '' &&
                      rows.findIndex((one) => one.why === why && one.cell === cell) === i && (
                        <button
                          type="button"
                          data-do="add-alliance"
                          onClick={() =>
                            actions.change(
                              { what: 'actor', of: cell },
                              (files) => addActor(files, cell, 'alliance').files,
                            )
                          }
                        >
                          {words.record.addActor(cell)}
                        </button>
                      )}
                  </>
                )}
              </td>
              {cells.map((text, j) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={j} dir="auto">
                  <span className="cell">{text}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
