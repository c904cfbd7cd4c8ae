import { directionOf } from '../../i18n/direction';
import { langOf } from '../script/pencil';
import { keepLines, keyOf, readLines, type PastedLine } from '../script/pasted-statements';
import { tokenOf, voiceName } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { wordsInHand } from '../work/deeds';
import { useHeld, useIsStopped, useStudio, useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface List {
  readonly text: string;
  /** Sentences the author chose, by line. */
  readonly chosen: Readonly<Record<string, string>>;
}

const EMPTY: List = { text: '', chosen: {} };

/** Statements out of a pasted list: each line finds its words exactly or stays out, in the list, with its reason. */
export function PastedList() {
  const words = useWords().list;
  const actions = useStudioActions();
  const store = useStudioStore();
  const { files } = useWork();
  const held = useHeld();
  const stopped = useIsStopped();
  const marked = useStudio((state) => state.marked);
  const inHand = wordsInHand(store) || marked;
  const [{ text, chosen }, put, clear] = useHalfTyped<List>('list', () => EMPTY);
  const lines = readLines(files, text, held && inHand ? { row: held, words: inHand } : undefined, chosen);
  const ready = lines.filter(({ why }) => why === null);
  const keep = (): void => {
    if (!actions.may()) return;
    actions.change({ what: 'list', of: String(ready.length) }, (before) => keepLines(before, ready));
    actions.say(words.kept(ready.length));
    // What stays out stays in the list, to be mended.
    const left = lines.filter(({ why }) => why !== null && why !== 'known').map(({ cells }) => cells.join(' | '));
    clear(left.length === 0 ? EMPTY : { text: left.join('\n'), chosen: {} });
  };
  return (
    <details className="card-part" data-list open={text !== '' || undefined}>
      <summary>{words.title}</summary>
      <div className="field">
        <label htmlFor="paste-list">{words.paste}</label>
        <textarea
          id="paste-list"
          data-field="list"
          rows={4}
          dir="auto"
          value={text}
          readOnly={stopped}
          spellCheck={false}
          aria-describedby="paste-list-hint"
          onChange={(event) => put({ text: event.target.value, chosen: {} })}
        />
        <p className="hint" id="paste-list-hint">
          {words.hint}
        </p>
      </div>
      {held && inHand && (
        <p>
          {words.inHand(held.id)} <q lang={langOf(files, held)}>{inHand}</q>
        </p>
      )}
      {text.trim() !== '' && lines.length === 0 && <p className="wrong">{words.noList}</p>}
      {lines.length > 0 && (
        <>
          <ol className="pasted-lines">
            {lines.map((line, i) => (
              // A list may say the same twice.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={i} line={line} onChoose={(row) => put({ chosen: { ...chosen, [keyOf(line.cells)]: row } })} />
            ))}
          </ol>
          <p className="actions">
            <button type="button" className="main" data-do="keep-list" disabled={ready.length === 0} onClick={keep}>
              {words.keep(ready.length)}
            </button>
            <button type="button" onClick={() => clear(EMPTY)}>
              {words.clear}
            </button>
            {ready.length < lines.length && <span className="quiet">{words.stayOut(lines.length - ready.length)}</span>}
          </p>
        </>
      )}
    </details>
  );
}

interface LineProps {
  readonly line: PastedLine;
  readonly onChoose: (row: string) => void;
}

function Line({ line, onChoose }: LineProps) {
  const words = useWords();
  const actions = useStudioActions();
  const { files } = useWork();
  const all = useWritten();
  const { from, verb, to, fresh, row, words: exact, why, maybe } = line;
  const said = [from.join('; '), verb, to.join('; ')].filter(Boolean).join(' ') || line.cells.join(' | ');
  return (
    <li data-line data-out={why ?? undefined}>
      <b dir="auto">{said}</b>
      {why === null && row && (
        <p>
          <span className="row-id">{row.id}</span> {voiceName(all, tokenOf(row)!, words.text.outlet)}:{' '}
          <q lang={langOf(files, row)} dir={directionOf(langOf(files, row))}>
            {exact ?? row.words}
          </q>
        </p>
      )}
      {why === null && fresh.length > 0 && <p className="quiet">{words.list.fresh(fresh.join('; '))}</p>}
      {why !== null && <p>{words.list.why[why]}</p>}
      {maybe.length > 0 && (
        <ul className="offers">
          {maybe.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="pencil"
                data-do={why === 'voice' || why === 'verb' ? 'hold-line' : 'choose-line'}
                onClick={() => {
                  if (why !== 'voice' && why !== 'verb') return onChoose(one.id);
                  actions.hold(one.id);
                  if (why === 'voice') actions.go('text');
                }}
              >
                {why === 'voice' || why === 'verb' ? words.list.goTo(one.id) : words.list.restsOn(one.id)}
              </button>{' '}
              <span className="quiet" lang={langOf(files, one)} dir={directionOf(langOf(files, one))}>
                {one.words}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
