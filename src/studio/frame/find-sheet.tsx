import { useId, useMemo, useState } from 'react';
import { directionOf } from '../../i18n/direction';
import { Key } from '../parts/key';
import { findWords, nearestRow, type Hit } from '../script/find-words';
import { langOf } from '../script/pencil';
import { focusHeld } from '../parts/use-script-keys';
import { useStudio, useStudioActions, useStudioStore, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';
import { entriesFor } from './find-entries';
import { HeadSign } from './head-sign';
import { SheetButton, SheetPane } from './sheet';

/** Goes to anything by its name, and finds words of the article, which are then in hand. */
export function FindSheet() {
  const words = useWords();
  return (
    <SheetButton
      to="find"
      label={words.find.title}
      shown={
        <>
          <HeadSign of="find" /> <span className="head-word">{words.find.title}</span> <Key>/</Key>
        </>
      }
    >
      <SheetPane name="find" title={words.find.title}>
        <Finder />
      </SheetPane>
    </SheetButton>
  );
}

/** One line of what was found, and what choosing it does. */
interface Line {
  readonly key: string;
  readonly shown: React.ReactNode;
  readonly act: () => void;
}

function Finder() {
  const words = useWords();
  const id = useId();
  const actions = useStudioActions();
  const store = useStudioStore();
  const { files } = useWork();
  const all = useWritten();
  const wordsFirst = useStudio((state) => state.wordsFirst);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const hits = useMemo(() => findWords(files, typed), [files, typed]);
  const entries = useMemo(() => entriesFor(words, all, typed), [words, all, typed]);
  const nothing = typed.trim().length > 1 && hits.length === 0 && entries.length === 0;
  const near = useMemo(() => (nothing ? nearestRow(files, typed) : null), [files, typed, nothing]);

  /** Closes the sheet, and has the hand where one went. */
  const close = (): void => {
    actions.openSheet(null);
    setTimeout(() => {
      if (document.querySelector('main [data-sentence]')) focusHeld(store);
      else document.getElementById('work')?.focus();
    });
  };
  const take = ({ row, taken }: Pick<Hit, 'row' | 'taken'>): void => {
    const { place } = store.getState();
    if (!['text', 'cast', 'statements'].includes(place)) actions.go('text');
    actions.hold(row.id);
    actions.take(taken);
    close();
    actions.say(words.find.inHand(row.id));
  };
  const named: Line[] = entries.map((entry) => ({
    key: entry.key,
    shown: (
      <>
        <span dir="auto">{entry.name}</span> <span className="quiet">{entry.kind}</span>
      </>
    ),
    act: () => {
      // What it opens may be a sheet of its own.
      actions.openSheet(null);
      entry.act(actions);
      if (store.getState().sheet === null) close();
    },
  }));
  const stand: Line[] = hits.map((hit) => ({
    key: `${hit.row.id} ${hit.before.length}`,
    shown: <HitLine hit={hit} />,
    act: () => take(hit),
  }));
  const lines: Line[] = [
    ...(wordsFirst ? [...stand, ...named] : [...named, ...stand]),
    ...(near
      ? [
          {
            key: 'near',
            shown: (
              <>
                <span>{words.find.nearest(near.row.id)}</span>{' '}
                <q lang={langOf(files, near.row)} dir="auto">
                  {near.words}
                </q>
              </>
            ),
            act: () => setTyped(near.words),
          },
        ]
      : []),
  ];
  const here = Math.min(at, lines.length - 1);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') lines[here]?.act();
    else if (event.key === 'ArrowDown') setAt(Math.min(here + 1, lines.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(here - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.find.label}</label>
        <input
          id={id}
          data-first=""
          data-field="find"
          role="combobox"
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={here >= 0 ? `${id}-${here}` : undefined}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p className="hint" id={`${id}-hint`}>
          {nothing ? words.find.none : hits.length > 1 ? words.find.several(hits.length) : words.find.hint}
        </p>
      </div>
      {/* Its keys are the field's, which keeps the focus. */}
      <div className="found" id={`${id}-list`} role="listbox" aria-label={words.find.found}>
        {lines.map((line, i) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={line.key}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === here}
            data-found={line.key}
            ref={(item) => {
              if (i === here) item?.scrollIntoView?.({ block: 'nearest' });
            }}
            onClick={line.act}
          >
            {line.shown}
          </div>
        ))}
      </div>
    </>
  );
}

/** So many letters stand before what was found, so that it is in sight. */
const LEAD = 30;

function HitLine({ hit: { row, before, found, after } }: { readonly hit: Hit }) {
  const { files } = useWork();
  const lang = langOf(files, row);
  const lead = before.length > LEAD ? `…${before.slice(-LEAD)}` : before;
  return (
    <>
      <span className="row-id">{row.id}</span>{' '}
      <span className="quoted" lang={lang} dir={directionOf(lang)}>
        {lead}
        <mark>{found}</mark>
        {after}
      </span>
    </>
  );
}
