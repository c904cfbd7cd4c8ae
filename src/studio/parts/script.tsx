import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Span } from '../../domain/dossier';
import { mentionsIn } from '../script/pencil';
import { rowVoices } from '../script/row-voice';
import type { Row } from '../script/rows';
import { statementWords } from '../script/statement-words';
import { useHeld, useRows, useStudio, useStudioActions, useWork } from '../work/react';
import { Key } from './key';
import { ScriptRows } from './script-rows';
import { useMouseWords } from './use-mouse-words';
import { useScriptKeys } from './use-script-keys';
import { useWords } from '../words/words';

const NONE: readonly Span[] = [];

/** The rows that begin within so many letters are drawn, or left as they are, together. */
const TOGETHER = 4000;

/** Where each group of rows begins. The text is frozen, so that a row never goes from one to another and loses the focus. */
const groupsOf = (rows: readonly Row[]): readonly { readonly key: string; readonly from: number }[] =>
  rows
    .map(({ source, start }, from) => ({ key: `${source} ${Math.floor(start / TOGETHER)}`, from }))
    .filter(({ key }, i, all) => key !== all[i - 1]?.key);

/** The article as a script: one sentence a row, who says it in the margin, and between them a rail. */
export function Script({ lit = false }: { readonly lit?: boolean }) {
  const words = useWords();
  const rows = useRows();
  const { files } = useWork();
  const held = useHeld();
  const taken = useStudio((state) => state.taken);
  const letters = useStudio((state) => state.letters);
  const actions = useStudioActions();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = useScriptKeys();
  const mouse = useMouseWords();
  const first = held?.id ?? rows[0]?.id;
  // At once: keys that come fast must find the focus where the hand is.
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-held]');
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement)) row.focus({ preventScroll: true });
  }, [held?.id]);
  const keys = useMemo(() => words.script.keys, [words]);
  const { outlet } = words.text;
  const voices = useMemo(() => rowVoices(files, outlet), [files, outlet]);
  const place = useStudio((state) => state.place);
  const chosen = useStudio((state) => state.chosen);
  const said = useMemo(() => statementWords(files, place === 'cast' ? null : chosen), [files, place, chosen]);
  const names = rows.map((row) => said.get(row.id) ?? (lit ? mentionsIn(files, row.words) : NONE));
  const heldAt = held ? rows.indexOf(held) : -1;
  const groups = useMemo(() => groupsOf(rows), [rows]);
  return (
    <section className="script" aria-label={words.script.label}>
      <ol ref={list} onKeyDown={onKeyDown} {...mouse}>
        {groups.map(({ key, from }, i) => {
          const to = groups[i + 1]?.from ?? rows.length;
          const within = (at: number): boolean => at >= from && at < to;
          return (
            <ScriptRows
              key={key}
              rows={rows.slice(from, to)}
              voices={voices.slice(from, to)}
              lit={names.slice(from, to)}
              held={within(heldAt) ? held!.id : null}
              stop={within(Math.max(heldAt, 0)) ? first! : null}
              taken={within(heldAt) ? taken : null}
              onHold={actions.hold}
            />
          );
        })}
      </ol>
      <p className="keys" aria-hidden="true">
        <span>
          <Key>↑</Key>
          <Key>↓</Key> {keys.move}
        </span>
        <span>
          <Key>→</Key> {keys.words}
        </span>
        <span>
          <Key>Enter</Key> {keys.ink}
        </span>
        {letters && (
          <>
            <span>
              <Key>1</Key>–<Key>9</Key> {keys.voice}
            </span>
            <span>
              <Key>0</Key> {keys.none}
            </span>
            <span>
              <Key>.</Key> {keys.again}
            </span>
            <span>
              <Key>A</Key> {keys.actor}
            </span>
            <span>
              <Key>R</Key> {keys.statement}
            </span>
            <span>
              <Key>N</Key> {keys.answer}
            </span>
          </>
        )}
      </p>
    </section>
  );
}
